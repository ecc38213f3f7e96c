import type { ExerciseId, Seconds } from '../routine/routine';
import type { Listener, Today, Work } from './listener';
import { isDone, isSkipped, planOf, plannedAt, type PlannedSet, spotOf, withPlanOf } from './plan/plan';
import { repetitionsIn } from './plan/dose';
import { setId, type Spot } from './spot';

/** Repetitions that were finished in one set: `upTo` is the last of them. */
export interface Credit {
  readonly spot: Spot;
  readonly upTo: number;
}

/**
 * The listener with work credited. A set holds the most that was ever reported of it, so crediting the same work twice,
 * or in another order, changes nothing.
 */
export function credited(listener: Listener, credits: readonly Credit[], seconds: Seconds): Listener {
  if (listener.today === null) return listener;
  const done: Record<string, Work> = { ...listener.today.done };
  for (const { spot, upTo } of credits) {
    const planned = plannedAt(spot, listener);
    if (planned === undefined || upTo < 1) continue;
    const before = done[setId(spot)];
    const did = Math.min(upTo, repetitionsIn(planned.dose));
    if (before === undefined || before.did < did) done[setId(spot)] = { did, of: repetitionsIn(planned.dose) };
  }
  const after = withToday(listener, { done, seconds: Math.round(listener.today.seconds + Math.max(0, seconds)) });
  return withPlanOf(listener, after);
}

/** The listener as if the set at a spot had been done to its end. */
export function completed(listener: Listener, spot: Spot): Listener {
  const planned = plannedAt(spot, listener);
  return planned === undefined ? listener : credited(listener, [{ spot, upTo: repetitionsIn(planned.dose) }], 0);
}

/** The listener with parts of today's session replaced; unchanged where no session is under way. */
export function withToday(listener: Listener, part: Partial<Today>): Listener {
  return listener.today === null ? listener : { ...listener, today: { ...listener.today, ...part } };
}

/** What was done of one exercise today: whole sets, repetitions in all, and what was planned. */
export interface Tally {
  readonly exercise: ExerciseId;
  readonly sets: number;
  readonly ofSets: number;
  readonly repetitions: number;
  readonly ofRepetitions: number;
}

/** Today's work by exercise, in today's order. */
export function talliesOf(listener: Listener): readonly Tally[] {
  const plan = planOf(listener);
  return [...new Set(plan.map((p) => p.exercise.id))].map((exercise) =>
    tally(
      exercise,
      plan.filter((p) => p.exercise.id === exercise),
      listener,
    ),
  );
}

/** Work counts though today's plan no longer has its set; what was enough was all that was asked for. */
function tally(exercise: ExerciseId, sets: readonly PlannedSet[], listener: Listener): Tally {
  const done = Object.entries(listener.today?.done ?? {}).filter(([set]) => set.startsWith(`${exercise}/`));
  const whole = done.filter(([, work]) => work.did >= work.of).length;
  const repetitions = done.reduce((sum, [, work]) => sum + work.did, 0);
  const planned = sets.reduce(
    (sum, p) => sum + (listener.today?.done[setId(spotOf(p))]?.of ?? repetitionsIn(p.dose)),
    0,
  );
  const isEnough = listener.today?.enough.includes(exercise) === true;
  return {
    exercise,
    sets: whole,
    ofSets: Math.max(sets.length, whole),
    repetitions,
    ofRepetitions: isEnough ? repetitions : Math.max(planned, repetitions),
  };
}

/** True when every planned set was done. */
export function isWhole(listener: Listener): boolean {
  return planOf(listener).every((p) => isDone(p, listener));
}

/** True when something, however little, was done today. */
export function hasBegun({ today }: Listener): boolean {
  return today !== null && Object.keys(today.done).length > 0;
}

/** True when something of an exercise, on either side, was done today. */
export function hasBegunWith(exercise: ExerciseId, { today }: Listener): boolean {
  return Object.keys(today?.done ?? {}).some((set) => set.startsWith(`${exercise}/`));
}

/** Sets that are still to do, today or in one exercise. */
export function setsLeft(listener: Listener, exercise?: ExerciseId): number {
  return planOf(listener).filter(
    (p) => (exercise === undefined || p.exercise.id === exercise) && !isDone(p, listener) && !isSkipped(p, listener),
  ).length;
}
