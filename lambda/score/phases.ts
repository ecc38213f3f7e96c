import type { Seconds, Side } from '../routine/routine';
import type { Locale } from '../words/locale';
import type { Cue, CueKind, Score } from './cue';
import type { Doing } from './doings';
import { repetitionsIn } from '../session/plan/dose';
import type { Listener } from '../session/listener';
import { plannedAt } from '../session/plan/plan';
import type { Spot } from '../session/spot';

/** A set, and the repetition in it. Circles count in each direction anew. */
export interface Count {
  readonly exercise: string;
  readonly side: Side | null;
  readonly set: number;
  readonly of: number;
  readonly repetition: number;
  readonly repetitions: number;
  readonly unit: 'lift' | 'circle forward' | 'circle backward' | 'breath';
}

/** A stretch of an answer. `ring` is the hold, rest or movement that it is a part of, from and to. */
export interface Phase {
  readonly from: Seconds;
  readonly to: Seconds;
  readonly doing: Doing;
  readonly ring: readonly [Seconds, Seconds] | null;
  readonly count: Count | null;
}

const doing: { readonly [K in CueKind]: Doing } = {
  say: 'listening',
  step: 'moving',
  move: 'moving',
  lead: 'getting ready',
  up: 'lifting',
  hold: 'holding',
  down: 'lowering',
  circle: 'circling',
  in: 'breathing in',
  out: 'breathing out',
  change: 'changing direction',
  exit: 'easing out',
  rest: 'resting',
};

/** The phases of a score that begins `from` seconds into an answer, one a cue. A rest, or a stretch, has one ring. */
export function phasesOf(score: Score, from: Seconds, listener: Listener, locale: Locale): readonly Phase[] {
  const starts = startsOf(score, from);
  const startAt = (index: number): Seconds => starts[index] ?? from;
  let ring: Phase['ring'] = null;
  return score.map((cue, index) => {
    if (!isOne(score[index - 1], cue)) ring = ringFrom(score, index, startAt);
    const count = cue.spot === null ? null : countOf(cue.spot, listener, locale);
    return { from: startAt(index), to: startAt(index + 1), doing: doing[cue.kind], ring, count };
  });
}

/** When each cue starts, and when the last one ends. */
function startsOf(score: Score, from: Seconds): readonly Seconds[] {
  const starts = [from];
  let at = from;
  for (const cue of score) starts.push((at += cue.lasts));
  return starts;
}

/** The ring that begins with a cue. */
function ringFrom(score: Score, first: number, startAt: (index: number) => Seconds): Phase['ring'] {
  const cue = score[first];
  if (cue === undefined || cue.kind === 'say' || cue.kind === 'step' || cue.kind === 'move') return null;
  let last = first;
  while (isOne(score[last + 1], cue)) last += 1;
  return [startAt(first), startAt(last + 1)];
}

/** Rests run on, and the breaths of a stretch are one hold; every other cue stands alone. */
function isOne(other: Cue | undefined, cue: Cue): boolean {
  if (other === undefined) return false;
  if (cue.kind === 'rest') return other.kind === 'rest';
  return isBreath(cue) && isBreath(other);
}

function isBreath({ kind }: Cue): boolean {
  return kind === 'in' || kind === 'out';
}

/** The set and the repetition at a spot; null where today's plan does not have it. */
export function countOf(spot: Spot, listener: Listener, locale: Locale): Count | null {
  const planned = plannedAt(spot, listener);
  if (planned === undefined) return null;
  const { dose, of } = planned;
  const where = { exercise: locale.title(spot.exercise), side: spot.side, set: spot.set, of };
  if (dose.count !== 'circles') {
    const unit = dose.count === 'breaths' ? 'breath' : 'lift';
    return { ...where, repetition: spot.repetition, repetitions: repetitionsIn(dose), unit };
  }
  const backward = spot.repetition > dose.each;
  const repetition = backward ? spot.repetition - dose.each : spot.repetition;
  return { ...where, repetition, repetitions: dose.each, unit: backward ? 'circle backward' : 'circle forward' };
}
