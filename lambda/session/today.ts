/** Edits of today's session, by name. Each gives the listener back unchanged where no session is under way. */
import type { ExerciseId, Side } from '../routine/routine';
import type { Listener } from './listener';
import { withToday } from './progress';

/** What can be left out of today: an exercise, or one side of it. */
export type Part = ExerciseId | `${ExerciseId}/${Side}`;

/** The listener with a part left out of today; leaving it out twice changes nothing. */
export function leaveOut(listener: Listener, part: Part): Listener {
  return withToday(listener, { skipped: [...new Set([...(listener.today?.skipped ?? []), part])] });
}

/** The listener with a part that was left out back in today. A side that was left out by itself stays out. */
export function bringBack(listener: Listener, part: Part): Listener {
  return withToday(listener, { skipped: (listener.today?.skipped ?? []).filter((other) => other !== part) });
}

/** The listener with all of an exercise to be done today: no side of it left out, and what was done of it not enough. */
export function reopen(listener: Listener, exercise: ExerciseId): Listener {
  const parts: readonly Part[] = [exercise, `${exercise}/left`, `${exercise}/right`];
  const back = parts.reduce(bringBack, listener);
  return withToday(back, { enough: (back.today?.enough ?? []).filter((other) => other !== exercise) });
}

/** Notes, without a reason, that an exercise was skipped or made easier in this session. */
export function markEased(listener: Listener, exercise: ExerciseId): Listener {
  return withToday(listener, { eased: [...new Set([...(listener.today?.eased ?? []), exercise])] });
}

/** Notes that what was done of an exercise is enough: it counts as done. */
export function markEnough(listener: Listener, exercise: ExerciseId): Listener {
  return withToday(listener, { enough: [...new Set([...(listener.today?.enough ?? []), exercise])] });
}

/** The listener doing an exercise over, though its sets stand as done. */
export function redo(listener: Listener, exercise: ExerciseId): Listener {
  return withToday(listener, { redoing: exercise });
}
