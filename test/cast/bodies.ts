import { ofSide } from '../../lambda/routine/routine';
import type { Body } from '../../lambda/session/body';
import { type PlannedSet, poseOf } from '../../lambda/session/plan/plan';

/** A body at rest where a set is done, its towel in place. */
export function restingFor(planned: PlannedSet): Body {
  const pose = poseOf(planned);
  return { posture: ofSide(pose.posture, planned.side), towel: pose.towel, way: null, working: null };
}
