import { daysBetween, dayOf } from '../session/calendar';
import type { Exercise, Layers, Step } from '../routine/routine';

import type { Listener } from '../session/listener';
import { hasBegun, hasBegunWith } from '../session/progress';

/** How much of a set-up is said: all of it the first time, less in the next two sessions, then little more than a name. */
type Layer = keyof Layers;

/**
 * The layer for an exercise: practice shortens it, and so does having begun it today; time away and "explain more"
 * lengthen it. CHOSEN.
 */
function layerOf(listener: Listener, exercise: Exercise): Layer {
  const { learned, talk, last, today, zone } = listener;
  const sessions = learned[exercise.id] ?? 0;
  if (talk === 'more') return 'full';
  if (talk === 'less') return sessions === 0 ? 'short' : 'name';
  if (hasBegunWith(exercise.id, listener)) return 'short';
  if (sessions === 0) return 'full';
  const away = last !== null && today !== null && daysBetween(dayOf(last, zone), dayOf(today.started, zone)) >= 14;
  return sessions <= 2 || away ? 'short' : 'name';
}

/** The steps of a set-up as this listener hears them. */
export function layered(layers: Layers, listener: Listener, exercise: Exercise): readonly Step[] {
  const layer = layerOf(listener, exercise);
  return layer === 'name' ? (layers.name ?? layers.short) : layers[layer];
}

/** The steps of a change of sides: in full while the exercise is new, whatever was done of it today. */
export function layeredWhileNew(layers: Layers, { learned, talk }: Listener, { id }: Exercise): readonly Step[] {
  const isNew = talk === 'usual' ? (learned[id] ?? 0) === 0 : talk === 'more';
  return isNew ? layers.full : layers.short;
}

/** The steps from one posture to another: in full while nothing was ever learned, and only once a session. */
export function layeredWay(layers: Layers, listener: Listener): readonly Step[] {
  if (listener.talk !== 'usual') return listener.talk === 'more' ? layers.full : layers.short;
  const isNew = Object.keys(listener.learned).length === 0 && !hasBegun(listener);
  return isNew ? layers.full : layers.short;
}
