import { checked } from './check';
import { hip } from './hip/hip';
import type { ExerciseId, PoseId, Routine } from './routine';

const routines = new Map<string, Routine>([[hip.id, checked(hip)]]);

/** The routine that everybody begins with. */
export const firstRoutine = hip.id;

/** The routine of an id; the hip routine where none is known by it. */
export function routineNamed(id: string): Routine {
  return routines.get(id) ?? hip;
}

/** Makes a routine known beside the hip routine; one with a broken law is refused. A routine of the same id gives way. */
export function addRoutine(routine: Routine): void {
  routines.set(routine.id, checked(routine));
}

/** The exercises that saved rows may name. */
export const exerciseIds: readonly ExerciseId[] = [...routines.values()].flatMap(({ exercises }) =>
  exercises.map(({ id }) => id),
);

/** Poses that stand in for an exercise and are known by a name of their own. */
export const poseIds: readonly PoseId[] = [...routines.values()].flatMap(({ exercises }) =>
  exercises.flatMap(({ easier }) => easier.flatMap(({ pose }) => pose?.id ?? [])),
);
