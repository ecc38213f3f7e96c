import { levels, type LevelId } from '../routine/routine';
import type { Effort, Listener, Trend } from './listener';
import { exercisesOf } from './plan/routine-of';
import { hasBegunWith, isWhole } from './progress';
import { dayOf } from './calendar';

/** Completed sessions, rated easy or about right, before the next level is offered; as many again after a no. CHOSEN. */
const sessionsBeforeUp = 3;

export function levelAbove(level: LevelId): LevelId | null {
  return levels[levels.indexOf(level) + 1] ?? null;
}

export function levelBelow(level: LevelId): LevelId | null {
  return levels[levels.indexOf(level) - 1] ?? null;
}

/** The trend after a session that was rated, or not, and in which some exercises were skipped or eased. */
export function trendAfter(listener: Listener, effort: Effort | null): Trend {
  const { trend, today } = listener;
  const whole = today !== null && today.kind === 'whole' && isWhole(listener);
  const good = whole && effort !== null && effort !== 'hard';
  return {
    good: good ? trend.good + 1 : effort === 'hard' ? 0 : trend.good,
    hard: effort === 'hard' ? trend.hard + 1 : effort === null ? trend.hard : 0,
    dropped: droppedAfter(listener),
    full: trend.full + (whole && today.level === 'full' && isFirstOfItsDay(listener) ? 1 : 0),
  };
}

/** The first Full sessions get longer from day to day, not within one. */
function isFirstOfItsDay({ last, today, zone }: Listener): boolean {
  return last === null || today === null || dayOf(last, zone) !== dayOf(today.started, zone);
}

/** One session more for each exercise that was skipped or eased; one that was done as planned begins anew. */
function droppedAfter(listener: Listener): Trend['dropped'] {
  const before = listener.trend.dropped;
  const eased = listener.today?.eased ?? [];
  const kept = exercisesOf(listener).flatMap((exercise) => {
    if (eased.includes(exercise)) return [[exercise, (before[exercise] ?? 0) + 1] as const];
    return hasBegunWith(exercise, listener) || before[exercise] === undefined
      ? []
      : [[exercise, before[exercise]] as const];
  });
  return Object.fromEntries(kept);
}

/** The level to offer after a session, or null. An exercise that was eased is not pushed up again unasked. */
export function levelToOffer({ level, trend, easing }: Listener): LevelId | null {
  const eased = Object.values(easing).some((steps = 0) => steps > 0);
  return trend.good >= sessionsBeforeUp && !eased ? levelAbove(level) : null;
}

/** The level to go down to at the next session, or null: hard twice running, or one exercise dropped in two sessions. */
export function levelToLower({ level, trend }: Listener): LevelId | null {
  const dropped = Object.values(trend.dropped).some((sessions = 0) => sessions >= 2);
  return trend.hard >= 2 || dropped ? levelBelow(level) : null;
}

/** The listener at another level, counting from new. */
export function atLevel(listener: Listener, level: LevelId): Listener {
  return { ...listener, level, trend: { ...listener.trend, good: 0, hard: 0, dropped: {} } };
}
