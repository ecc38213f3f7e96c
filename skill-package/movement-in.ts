import type { Movement } from '../lambda/figure/movement';
import { movementOf } from '../lambda/figure/movement-of';
import type { Act } from '../lambda/figure/scene';
import { type Dose, type Exercise, ofSide, type Pose, type Side } from '../lambda/routine/routine';

/** What is counted of each dose: how the figure moves from where it starts to where it is held. */
const counted: { readonly [count in Dose['count']]: Act } = {
  repetitions: { act: 'lifting' },
  circles: { act: 'circling', direction: 'forward', taps: false },
  breaths: { act: 'breathing in' },
};

/** What an exercise counts in a pose of it, with variants by their ids. */
export function movementIn(exercise: Exercise, pose: Pose, side: Side | null, variants: readonly string[]): Movement {
  const doer = { exercise: exercise.id, pose: pose.id, side, variants };
  const posture = ofSide(pose.posture, side);
  return movementOf({ is: 'working', posture, doer, ...counted[exercise.doses.full.count] });
}
