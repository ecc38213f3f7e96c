/** Edits of today's session, by name. Each gives the listener back unchanged where no session is under way. */
import type { ExerciseId } from '../routine/routine';
import type { Listener } from './listener';
import { withToday } from './progress';
import type { SetId } from './spot';

/** A part of today: an exercise, one side of it (`leg_circles/left`), or one set (`bridge/2`). */
export type Part = ExerciseId | SetId;

/** The listener with a part left out of today; leaving it out twice changes nothing. */
export function leaveOut(listener: Listener, part: Part): Listener {
  return withToday(listener, { skipped: [...new Set([...(listener.today?.skipped ?? []), part])] });
}

/** The listener with a part that was left out back in today. A side that was left out by itself stays out. */
export function bringBack(listener: Listener, part: Part): Listener {
  return withToday(listener, { skipped: (listener.today?.skipped ?? []).filter((other) => other !== part) });
}

/** The listener with all of an exercise to be done today: no part of it left out, and what was done of it not enough. */
export function reopen(listener: Listener, exercise: ExerciseId): Listener {
  const { skipped = [], enough = [] } = listener.today ?? {};
  const isElsewhere = (part: Part): boolean => part !== exercise && !part.startsWith(`${exercise}/`);
  return withToday(listener, { skipped: skipped.filter(isElsewhere), enough: enough.filter(isElsewhere) });
}

/** Notes, without a reason, that an exercise was skipped or made easier in this session. */
export function markEased(listener: Listener, exercise: ExerciseId): Listener {
  return withToday(listener, { eased: [...new Set([...(listener.today?.eased ?? []), exercise])] });
}

/** Notes that what was done of an exercise, or of one side of it, is enough: it counts as done. */
export function markEnough(listener: Listener, part: Part): Listener {
  return withToday(listener, { enough: [...new Set([...(listener.today?.enough ?? []), part])] });
}

/** The listener doing an exercise over, though its sets stand as done. */
export function redo(listener: Listener, exercise: ExerciseId): Listener {
  return withToday(listener, { redoing: exercise });
}
