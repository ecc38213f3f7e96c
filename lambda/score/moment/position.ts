import type { Seconds } from '../../routine/routine';
import type { State } from '../../conversation/state';
import type { Listener } from '../../session/listener';
import { plannedAt } from '../../session/plan/plan';
import type { Credit } from '../../session/progress';
import { setId, type Spot, startOfSet } from '../../session/spot';
import type { Locale } from '../../words/locale';
import { type Cue, lengthOf, type Score, speakingTime } from '../cue';
import type { Passage } from '../passage';
import { isExercise } from '../exercise';
import { repetitionLength } from '../sets/set';

/** A voice may run this much faster or slower than the score believes. */
const drift = 0.1;

/** Between a word that cuts the speech and the time that its request carries, and between a request and the first word. */
export const reaction: Seconds = 1;

/** What is known of a passage that was heard for some time. */
export interface Position {
  /** Where the conversation is now: in the set that was cut, in the rest before one, or at the place it led to. */
  readonly here: State;
  readonly credits: readonly Credit[];
  /** How far off the time may be by now, with a voice as fast or slow as it may be. */
  readonly within: Seconds;
}

/**
 * Where a passage was when something was heard `elapsed` seconds after it began.
 *
 * Alexa never says where speech was cut, but every cue has its time. A repetition counts once it has ended by the score's
 * clock; where a voice that runs slow could be more than a repetition behind, that much later, so that none is counted
 * which had not begun.
 */
export function positionIn(
  passage: Passage,
  here: State<'playing'>,
  elapsed: Seconds,
  listener: Listener,
  locale: Locale,
): Position {
  const { score, then } = passage;
  const { index, within } = cutAt(score, elapsed - reaction, listener, locale);
  return { here: placeAt(score, index, here, then), credits: creditsOf(score.slice(0, index)), within };
}

interface Cut {
  readonly index: number;
  readonly within: Seconds;
}

/** The first repetition, or other cue, that had not ended; none when the last repetition had. */
function cutAt(score: Score, elapsed: Seconds, listener: Listener, locale: Locale): Cut {
  let at = 0;
  let spoken = 0;
  const last = score.findLastIndex(isExercise);
  for (let index = 0; index <= last;) {
    const cue = score[index];
    if (cue === undefined) break;
    const end = endOfRepetition(score, index);
    const part = score.slice(index, end);
    spoken += part.reduce((sum, c) => sum + speakingTime(c, locale.voice), 0);
    at += lengthOf(part);
    if (elapsed < at + lateness(cue, spoken, listener)) return { index, within: drift * spoken };
    index = end;
  }
  return { index: score.length, within: drift * spoken };
}

/** Cues of the same repetition belong together; any other cue stands alone. */
function endOfRepetition(score: Score, from: number): number {
  const first = score[from];
  if (first === undefined || !isExercise(first)) return from + 1;
  let end = from + 1;
  for (let cue = score[end]; cue !== undefined && isExercise(cue) && isSame(cue, first); cue = score[end]) end += 1;
  return end;
}

/** How much later than the score says a repetition counts: what a slow voice can be behind beyond one repetition. */
function lateness(cue: Cue, spoken: Seconds, listener: Listener): Seconds {
  if (!isExercise(cue) || cue.spot === null) return 0;
  const planned = plannedAt(cue.spot, listener);
  return planned === undefined ? 0 : Math.max(0, drift * spoken - repetitionLength(planned));
}

function isSame(one: Cue, other: Cue): boolean {
  return one.spot !== null && other.spot !== null && sameSpot(one.spot, other.spot);
}

function sameSpot(one: Spot, other: Spot): boolean {
  return setId(one) === setId(other) && one.repetition === other.repetition;
}

/** The place at a cue: the set that was cut, the rest before one, the start of one, or what the passage leads to. */
function placeAt(score: Score, index: number, here: State<'playing'>, then: State): State {
  const cue = score[index];
  if (cue === undefined) return then;
  if (cue.kind === 'rest' && cue.spot !== null) return { at: 'resting', next: cue.spot, rest: 0, over: 'set' };
  if (isExercise(cue) && cue.spot !== null) {
    return { at: 'playing', from: spotToRedo(cue, cue.spot), by: 'return', told: 0 };
  }
  if (!score.slice(0, index).some(isExercise)) return { ...here, told: here.told + stepsTaken(score, index) };
  const ahead = score.slice(index).find((c) => c.spot !== null && c.kind !== 'exit');
  if (ahead === undefined || ahead.spot === null) return then;
  return { at: 'playing', from: ahead.spot, by: isOnTheWay(cue) || ahead.kind === 'step' ? 'side' : 'rest', told: 0 };
}

/** A stretch that was cut is done again whole; anything else goes on at its repetition. */
function spotToRedo({ kind }: Cue, spot: Spot): Spot {
  return kind === 'in' || kind === 'out' ? startOfSet(spot) : spot;
}

/** Steps of an entry that were taken to their end. */
function stepsTaken(score: Score, index: number): number {
  return score.slice(0, index).filter(({ kind }) => kind === 'step').length;
}

function isOnTheWay({ kind }: Cue): boolean {
  return kind === 'move' || kind === 'step';
}

/** The last repetition that ended in each set. */
function creditsOf(score: Score): readonly Credit[] {
  const last = new Map<string, Credit>();
  for (const cue of score) {
    if (isExercise(cue) && cue.spot !== null) last.set(setId(cue.spot), { spot: cue.spot, upTo: cue.spot.repetition });
  }
  return [...last.values()];
}
