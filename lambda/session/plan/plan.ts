import { kept } from '../../kept/kept';
import { noMatterWhen } from '../calendar';
import {
  otherSide,
  type Dose,
  type Exercise,
  type LevelId,
  type Pose,
  type Side,
  type Variant,
} from '../../routine/routine';
import { doseOf, repetitionsIn, variantsIn } from './dose';
import type { Listener, Today } from '../listener';
import { freshToday } from './fresh-today';
import { routineOf } from './routine-of';
import { setId, type Spot } from '../spot';

/** One set of today's session, with the dose that it has for this listener. */
export interface PlannedSet {
  readonly exercise: Exercise;
  readonly side: Side | null;
  readonly set: number;
  readonly of: number;
  readonly dose: Dose;
  readonly variants: readonly Variant[];
}

type Plan = readonly PlannedSet[];

/** Plans that were made; a listener never changes, and is asked for the plan many times a turn. */
const plans = new WeakMap<Listener, Plan>();

/** Plans by what they depend on, since each turn reads its listener anew, and many listeners have the same plan. */
const samePlans = kept<Plan>(40);

/** Today's sets in order: each exercise's sets on one side, then on the other. */
export function planOf(listener: Listener): Plan {
  const known = plans.get(listener);
  if (known !== undefined) return known;
  const today = listener.today ?? freshToday(listener, noMatterWhen);
  const plan = samePlans(dependsOn(listener, today), () => newPlan(listener, today));
  plans.set(listener, plan);
  return plan;
}

/** A listener for whom something changed that no plan depends on: the plan of before is carried over. */
export function withPlanOf(before: Listener, after: Listener): Listener {
  plans.set(after, planOf(before));
  return after;
}

/** The level of today: the five-minute session is gentle whatever the level is. */
export function levelOf({ today, level }: Listener): LevelId {
  if (today === null) return level;
  return today.kind === 'short' ? 'gentle' : today.level;
}

/** All that a plan depends on. */
function dependsOn({ routine, easing, own, pace }: Listener, { kind, level, startSide, trimmed }: Today): string {
  return JSON.stringify([routine, easing, own, pace, kind, level, startSide, trimmed]);
}

function newPlan(listener: Listener, today: Today): Plan {
  const { exercises, shortSession } = routineOf(listener);
  const chosen = today.kind === 'short' ? exercises.filter((e) => shortSession.includes(e.id)) : exercises;
  return chosen.flatMap((exercise) => setsOf(exercise, listener, today));
}

function setsOf(exercise: Exercise, listener: Listener, today: Today): readonly PlannedSet[] {
  const level = today.kind === 'short' ? 'gentle' : today.level;
  const variants = variantsIn(exercise, level, listener.easing[exercise.id] ?? 0);
  const own = listener.own[exercise.id];
  const dose = doseOf(exercise, level, variants, own, listener.pace);
  const most = today.kind === 'short' ? 1 : dose.sets;
  const of = Math.min(most, today.trimmed[exercise.id] ?? most);
  return sidesOf(poseIn(exercise, variants), today.startSide).flatMap((side) => {
    const sets = own?.extra === (side ?? 'whole') ? of + 1 : of;
    return Array.from({ length: sets }, (_, i) => ({ exercise, side, set: i + 1, of: sets, dose, variants }));
  });
}

/** The sides of a pose in today's order; one `null` where it has none. */
export function sidesOf({ sided }: Pose, first: Side): readonly (Side | null)[] {
  return sided ? [first, otherSide(first)] : [null];
}

/** The planned set at a spot, or undefined where today has no such set (any more). */
export function plannedAt(spot: Spot, listener: Listener): PlannedSet | undefined {
  return planOf(listener).find((p) => isAt(p, spot));
}

export function isAt({ exercise, side, set }: PlannedSet, spot: Spot): boolean {
  return exercise.id === spot.exercise && side === spot.side && set === spot.set;
}

export function spotOf({ exercise, side, set }: PlannedSet, repetition = 1): Spot {
  return { exercise: exercise.id, side, set, repetition };
}

export function isDone(planned: PlannedSet, { today }: Listener): boolean {
  const { exercise, side } = planned;
  if (today?.enough.some((part) => part === exercise.id || part === `${exercise.id}/${side}`) === true) return true;
  const work = today?.done[setId(spotOf(planned))];
  return work !== undefined && (work.did >= work.of || work.did >= repetitionsIn(planned.dose));
}

export function isSkipped(planned: PlannedSet, { today }: Listener): boolean {
  const { exercise, side } = planned;
  const parts = [exercise.id, `${exercise.id}/${side}`, setId(spotOf(planned))];
  return today !== null && parts.some((part) => today.skipped.includes(part));
}

export function didOf(planned: PlannedSet, { today }: Listener): number {
  return today?.done[setId(spotOf(planned))]?.did ?? 0;
}

/** The pose of a set: the exercise's own, or that of the variant in its place. */
export function poseOf({ exercise, variants }: Pick<PlannedSet, 'exercise' | 'variants'>): Pose {
  return poseIn(exercise, variants);
}

function poseIn(exercise: Exercise, variants: readonly Variant[]): Pose {
  return variants.findLast(({ pose }) => pose !== undefined)?.pose ?? exercise.pose;
}
