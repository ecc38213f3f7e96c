/** How a session begins, is left, and ends. */
import { closed } from '../../session/saved/closed';
import type { Effort, Listener } from '../../session/listener';
import { firstSpot } from '../../session/plan/order';
import { freshToday } from '../../session/plan/fresh-today';
import { summaryOf } from '../../session/summary';
import { go, type Move, stay, type Turn } from '../move';
import type { Remark } from '../remark';

/** The listener with today's session open: the one under way, or a new one from now. */
export function opened({ listener, now }: Pick<Turn, 'listener' | 'now'>): Listener {
  return listener.today === null ? { ...listener, today: freshToday(listener, now) } : listener;
}

/** Begin, from standing: down to the mat and into the first exercise that is to be done; where all is done, that was it. */
export function begin(turn: Turn, ...says: readonly Remark[]): Move {
  const listener = opened(turn);
  const next = firstSpot(listener);
  if (next === null) return finish({ ...turn, listener }, 'done', null, ...says);
  return go({ ...turn, listener }, { at: 'settingUp', next, as: 'new', told: 0, justDone: null }, ...says);
}

/** Leave now. What was done is kept, and the rest can be picked up at the next launch. */
export function leave(turn: Turn, ...says: readonly Remark[]): Move {
  const summary = summaryOf(turn.listener);
  const bye: readonly Remark[] = says.length > 0 ? says : [{ says: summary === null ? 'nothingYet' : 'stopped' }];
  const words: readonly Remark[] = turn.body.posture === 'standing' ? bye : [...bye, { says: 'whenYouGetUp' }];
  return { ...go(turn, { at: 'left' }, ...words), summary };
}

/** End the session for good: it goes into the history, and nothing of it waits to be picked up. */
export function finish(turn: Turn, to: 'done' | 'left', effort: Effort | null, ...says: readonly Remark[]): Move {
  const summary = summaryOf(turn.listener, effort);
  return { ...go({ ...turn, listener: closed(turn.listener, effort) }, { at: to }, ...says), summary };
}

/** Up from the mat now, step by step; the place is kept. */
export function getUp(turn: Turn): Move {
  if (turn.body.posture === 'standing') return stay(turn, { says: 'onYourFeet' });
  const summary = summaryOf(turn.listener);
  return {
    ...go(turn, { at: 'left' }, { says: 'wayUp' }, { says: summary === null ? 'nothingYet' : 'stopped' }),
    summary,
  };
}
