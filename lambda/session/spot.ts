import type { ExerciseId, Side } from '../routine/routine';

/** A set, named: `bridge/2`, `leg_circles/left/1`. Stable across releases. */
export type SetId = string;

/** A place in the routine, to the repetition: `repetition` (from 1) is the next to do. A circle or a breath counts as one. */
export interface Spot {
  readonly exercise: ExerciseId;
  readonly side: Side | null;
  readonly set: number;
  readonly repetition: number;
}

export function setId({ exercise, side, set }: Spot): SetId {
  return side === null ? `${exercise}/${set}` : `${exercise}/${side}/${set}`;
}

/** The same set from its first repetition. */
export function startOfSet(spot: Spot): Spot {
  return { ...spot, repetition: 1 };
}
