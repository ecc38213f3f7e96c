import type { LevelId } from '../../routine/routine';
import type { Instant } from '../calendar';
import type { Listener, Today } from '../listener';
import { routineOf } from './routine-of';

/** Today's session before it has begun: the level, a whole routine, nothing done. */
export function freshToday(listener: Listener, started: Instant): Today {
  return {
    started,
    level: listener.level,
    kind: 'whole',
    startSide: listener.startSide,
    trimmed: trimmedAt(listener.level, listener),
    skipped: [],
    enough: [],
    eased: [],
    done: {},
    redoing: null,
    next: null,
    seconds: 0,
  };
}

/** Fewer sets in the first sessions at a level, where an exercise has a ramp up to it. */
export function trimmedAt(level: LevelId, { trend, routine }: Pick<Listener, 'trend' | 'routine'>): Today['trimmed'] {
  const trimmed = routineOf({ routine }).exercises.flatMap(({ id, ramp }) => {
    const sets = ramp?.level === level ? ramp.sets[trend.full] : undefined;
    return sets === undefined ? [] : [[id, sets] as const];
  });
  return Object.fromEntries(trimmed);
}
