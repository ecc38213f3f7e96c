import type { Exercise } from '../routine/routine';
import type { Listener } from '../session/listener';
import { hasBegunWith } from '../session/progress';
import { daysBetween } from '../session/streak';

/** How much of a set-up is said: all of it the first time, less in the next two sessions, then little more than a name. */
type Layer = 'full' | 'short' | 'name';

/**
 * The layer for an exercise: practice shortens it, and so does having begun it today; time away and "explain more"
 * lengthen it. CHOSEN.
 */
export function layerOf(listener: Listener, exercise: Exercise): Layer {
  const { learned, talk, last, today } = listener;
  const sessions = learned[exercise.id] ?? 0;
  if (talk === 'more') return 'full';
  if (talk === 'less') return sessions === 0 ? 'short' : 'name';
  if (hasBegunWith(exercise.id, listener)) return 'short';
  if (sessions === 0) return 'full';
  const away = last !== null && today !== null && daysBetween(last.slice(0, 10), today.started.slice(0, 10)) >= 14;
  return sessions <= 2 || away ? 'short' : 'name';
}

/** Whether an exercise, or the routine, is still new to somebody. */
export function isNew({ learned, talk }: Listener, exercise?: Exercise): boolean {
  if (talk !== 'usual') return talk === 'more';
  return exercise === undefined ? Object.keys(learned).length === 0 : (learned[exercise.id] ?? 0) === 0;
}
