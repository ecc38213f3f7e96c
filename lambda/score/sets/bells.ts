/** Sets as sounds: in the middle of one a rise and a fall lead each repetition, and a chime ends it. Its first and its last are said. */
import type { Breaths, Dose } from '../../routine/routine';
import type { PlannedSet } from '../../session/plan/plan';
import { circlesName, liftsName, type Sound, soundNamed, together } from '../../sound/sounds';
import type { Locale } from '../../words/locale';
import type { Cue, Score } from '../cue';
import { isExercise } from '../exercise';
import { speechTime } from '../speech-time';

/** A set with sounds in the place of words. Each cue keeps its time, and its words for whoever cannot hear sounds. */
export function belled(score: Score, { dose, variants }: PlannedSet, locale: Locale): Score {
  // A foot that taps down is told when.
  const isSaid = dose.count === 'breaths' || variants.some(({ taps }) => taps === true);
  const plays = isSaid ? null : soundNamed(dose.count === 'circles' ? circlesName(dose) : liftsName(dose));
  return chimed(isSaid || plays === null ? score : risingAndFalling(score, dose, plays, locale), locale);
}

function risingAndFalling(score: Score, dose: Exclude<Dose, Breaths>, plays: Sound, locale: Locale): Score {
  const first = score.find(isExercise)?.spot?.repetition ?? 1;
  const row = dose.count === 'circles' ? dose.each : dose.repetitions;
  return score.map((cue): Cue => {
    const { kind, spot } = cue;
    const place = spot !== null && isExercise(cue) && kind !== 'change' ? placeIn(spot.repetition, first, row) : null;
    if (place === null) return isCount(cue) ? afterBells(cue, first, row, locale) : cue;
    return { ...cue, sounds: place === 0 && kind !== 'hold' && kind !== 'down' ? { plays, from: 0 } : 'going on' };
  });
}

function isCount({ kind }: Cue): boolean {
  return kind === 'up' || kind === 'circle';
}

/** Whoever was not counted to for a while is told first how many are left: a bare number might be either. */
function afterBells(cue: Cue, first: number, row: number, locale: Locale): Cue {
  const repetition = cue.spot?.repetition ?? 1;
  const left = repetition > row ? 2 * row - repetition + 1 : row - repetition + 1;
  if (left === 1 || placeIn(repetition - 1, first, row) === null) return cue;
  return { ...cue, words: locale.words('count.more', { count: locale.number(left) }) };
}

/**
 * The place of a repetition in its file; null where it is said: the one that a set goes on with, the first and the last
 * in each row of them, and what is left over of fours.
 */
function placeIn(repetition: number, first: number, row: number): number | null {
  const before = repetition > row ? row : 0;
  const from = Math.max(first, before + 1) + 1;
  const place = (repetition - from) % together;
  return repetition < from || repetition - place + together > before + row ? null : place;
}

/** The chime closes the last beat of a set, after its words, where it has room for both. */
function chimed(score: Score, { voice }: Locale): Score {
  const plays = soundNamed('chime');
  const at = score.findLastIndex((cue) => isExercise(cue) || cue.kind === 'exit');
  const last = score[at];
  if (plays === null || last === undefined) return score;
  const from = last.lasts - plays.lasts;
  return from < speechTime(last.words, voice) ? score : score.with(at, { ...last, sounds: { plays, from } });
}
