import type { Exercise, ExerciseId, Pose, PoseId, Routine } from '../../routine/routine';
import { routineNamed } from '../../routine/routines';
import type { Listener } from '../listener';

/** The routine that a listener does. */
export function routineOf({ routine }: Pick<Listener, 'routine'>): Routine {
  return routineNamed(routine);
}

/** The ids of a listener's exercises, in the order of the routine. */
export function exercisesOf(listener: Pick<Listener, 'routine'>): readonly ExerciseId[] {
  return routineOf(listener).exercises.map(({ id }) => id);
}

export function exerciseOf(id: ExerciseId, listener: Pick<Listener, 'routine'>): Exercise {
  const { id: routine, exercises } = routineOf(listener);
  const found = exercises.find((e) => e.id === id);
  if (found === undefined) throw new Error(`routine "${routine}" has no exercise "${id}"`);
  return found;
}

/** The exercise that has a pose of this id among its easier ways, such as figure four; null where none has. */
export function exerciseWith(pose: PoseId, listener: Pick<Listener, 'routine'>): ExerciseId | null {
  const { exercises } = routineOf(listener);
  return exercises.find(({ easier }) => easier.some((v) => v.pose?.id === pose))?.id ?? null;
}

/** A pose of an exercise by its id, whatever variant is in force now; null where it has none of that id. */
export function poseNamed(exercise: ExerciseId, pose: PoseId, listener: Pick<Listener, 'routine'>): Pose | null {
  const found = routineOf(listener).exercises.find(({ id }) => id === exercise);
  const poses = found === undefined ? [] : [found.pose, ...found.easier.flatMap((v) => v.pose ?? [])];
  return poses.find(({ id }) => id === pose) ?? null;
}
