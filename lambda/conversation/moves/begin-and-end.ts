/** How a session begins, is left, and ends. */
import { closed } from '../../session/closed';
import type { Effort, Listener } from '../../session/listener';
import { firstSpot } from '../../session/order';
import { freshToday } from '../../session/plan';
import { withToday } from '../../session/progress';
import { summaryOf } from '../../session/summary';
import { go, type Move, type Remark, type Turn } from '../move';

/** The listener with today's session open: the one under way, or a new one from now. */
export function opened({ listener, now }: Pick<Turn, 'listener' | 'now'>): Listener {
  return listener.today === null ? { ...listener, today: freshToday(listener, now) } : listener;
}

/** Begin, from standing: down to the mat and into the first exercise that is to be done. */
export function begin(turn: Turn, ...says: readonly Remark[]): Move {
  const listener = opened(turn);
  const next = firstSpot(listener);
  if (next === null) return go({ ...turn, listener: closed(listener, null) }, { at: 'done' }, ...says);
  return go({ ...turn, listener }, { at: 'settingUp', next, as: 'new', told: 0 }, ...says);
}

/** Leave now. What was done is kept, and the rest can be picked up at the next launch. */
export function leave(turn: Turn, ...says: readonly Remark[]): Move {
  const summary = summaryOf(turn.listener);
  const words: readonly Remark[] = says.length > 0 ? says : [{ says: summary === null ? 'nothingYet' : 'stopped' }];
  return { ...go(turn, { at: 'left' }, ...words), summary };
}

/** End the session for good: it goes into the history, and nothing of it waits to be picked up. */
export function finish(turn: Turn, to: 'done' | 'left', effort: Effort | null, ...says: readonly Remark[]): Move {
  const summary = summaryOf(turn.listener, effort);
  return { ...go({ ...turn, listener: closed(turn.listener, effort) }, { at: to }, ...says), summary };
}

/** The listener with an exercise, or a side of one, left out of today. */
export function without(listener: Listener, part: string): Listener {
  return withToday(listener, { skipped: [...new Set([...(listener.today?.skipped ?? []), part])] });
}

/** The listener with something that was left out back in today. */
export function within(listener: Listener, part: string): Listener {
  return withToday(listener, { skipped: (listener.today?.skipped ?? []).filter((other) => other !== part) });
}
