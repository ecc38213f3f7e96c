/** Where a body is: its posture, the towel, and the pose that it works in. It follows from the score, and is never saved. */
import type { Posture, Towel } from '../routine/posture';
import { ofSide, type ExerciseId, type PoseId, type Side } from '../routine/routine';
import { poseOf, type PlannedSet } from './plan/plan';
import { poseNamed } from './plan/routine-of';
import { lineFor } from './plan/instead';
import type { Listener } from './listener';

export interface Body {
  readonly posture: Posture;
  readonly towel: Towel;
  /** Steps that were taken on the way to another posture; null where none is under way. */
  readonly way: Way | null;
  /** The pose that is being done; null where the body rests. */
  readonly working: Working | null;
}

/** A way from one posture to another that was begun. */
export interface Way {
  readonly to: Posture;
  readonly taken: number;
}

/** A pose of an exercise, as it is being done: the variant of that moment, whatever the listener changes to. */
export interface Working {
  readonly exercise: ExerciseId;
  readonly pose: PoseId;
  readonly side: Side | null;
  /** The line of its release, as the variants of that moment have it. */
  readonly release: string;
}

/** Seconds that a release takes where its pose does not say. CHOSEN. */
const quickly = 1.5;

/** How long the release of a pose takes, in seconds. */
export function releaseTime({ exercise, pose }: Working, listener: Listener): number {
  return poseNamed(exercise, pose, listener)?.release.lasts ?? quickly;
}

/** How everybody comes: on their feet. A session that is picked up begins here too. */
export const onFeet: Body = { posture: 'standing', towel: 'aside', way: null, working: null };

/** The body once its pose is released: at rest, in the posture that the release leads to. */
export function released(body: Body, listener: Listener): Body {
  const { working } = body;
  if (working === null) return body;
  const pose = poseNamed(working.exercise, working.pose, listener);
  return { ...resting(body), posture: pose === null ? body.posture : ofSide(pose.release.to, working.side) };
}

/** At rest in the same posture; a towel that was under the hip stays behind on the mat. */
export function resting(body: Body): Body {
  return { ...body, towel: body.towel === 'under the hip' ? 'aside' : body.towel, working: null };
}

/** The pose of a set as one is about to do it. */
export function workingIn(planned: PlannedSet): Working {
  const pose = poseOf(planned);
  return {
    exercise: planned.exercise.id,
    pose: pose.id,
    side: planned.side,
    release: lineFor(planned, pose.release.say),
  };
}
