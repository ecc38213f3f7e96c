/** Sets as sounds: in the middle of one a rise and a fall lead each repetition, and a chime ends it. Its first and its last are said. */
import type { Dose } from '../../routine/routine';
import type { PlannedSet } from '../../session/plan/plan';
import { circlesName, liftsName, type Sound, soundNamed, together } from '../../sound/sounds';
import type { Locale } from '../../words/locale';
import type { Cue, Score } from '../cue';
import { isExercise } from '../exercise';
import { speechTime } from '../speech-time';

/** A set with sounds in the place of words. Each cue keeps its time, and its words for whoever cannot hear sounds. */
export function belled(score: Score, planned: PlannedSet, locale: Locale): Score {
  const sound = soundOf(planned);
  return chimed(sound === null ? score : risingAndFalling(score, planned.dose, sound), locale);
}

/** The file of a dose; none where the foot taps down, which is said, nor at a tempo that nobody prescribed. */
function soundOf({ dose, variants }: PlannedSet): Sound | null {
  if (variants.some(({ taps }) => taps === true)) return null;
  switch (dose.count) {
    case 'repetitions':
      return soundNamed(liftsName(dose));
    case 'circles':
      return soundNamed(circlesName(dose));
    case 'breaths':
      return null;
  }
}

function risingAndFalling(score: Score, dose: Dose, plays: Sound): Score {
  const sounding = filesIn(score, dose);
  return score.map((cue, index): Cue => {
    const of =
      isExercise(cue) && cue.kind !== 'change' && cue.spot !== null ? sounding.get(cue.spot.repetition) : undefined;
    if (of === undefined) return cue;
    const isFirst = of === 'first' && score[index - 1]?.spot?.repetition !== cue.spot?.repetition;
    return { ...cue, sounds: isFirst ? { plays, from: 0 } : 'going on' };
  });
}

/** The repetitions that sound, four to a file: the first of them begins it. What is left over at the end is said. */
function filesIn(score: Score, dose: Dose): ReadonlyMap<number, 'first' | 'further'> {
  const repetitions = [...new Set(score.flatMap((cue) => (isExercise(cue) ? (cue.spot?.repetition ?? []) : [])))];
  const found = new Map<number, 'first' | 'further'>();
  const first = repetitions[0] ?? 1;
  const rows =
    dose.count === 'circles'
      ? [
          [1, dose.each],
          [dose.each + 1, 2 * dose.each],
        ]
      : [[1, repetitions.at(-1) ?? 1]];
  for (const [from = 1, to = 1] of rows) {
    // The number that a set goes on with is said, and so is the last one.
    for (let at = Math.max(first, from) + 1; at + together <= to; at += together) {
      for (let n = 0; n < together; n += 1) found.set(at + n, n === 0 ? 'first' : 'further');
    }
  }
  return found;
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
