/** The words that go through a session without any detour, and the session that they make. */
import { advance } from '../../lambda/conversation/advance';
import type { Heard } from '../../lambda/conversation/heard';
import type { Move } from '../../lambda/conversation/move';
import type { State } from '../../lambda/conversation/state';
import type { Listener } from '../../lambda/session/listener';
import { type Body, onFeet } from '../../lambda/session/body';
import { settle } from '../../lambda/score/moment/settle';
import type { Locale } from '../../lambda/words/locale';
import { now } from './listeners';
import { enUS } from './locales';

/** Long enough for any passage to have ended. */
export const afterAll = 10_000;

/** The plain answer to the question of a place, or null where none is asked. */
export function plainAnswer(here: State): Heard | null {
  switch (here.at) {
    case 'rating':
      return { means: 'rate', effort: 'about_right' };
    case 'hurting':
      return { means: 'skip' };
    case 'scheduling':
    case 'confirming':
      return { means: 'no' };
    case 'waiting':
      return { means: 'outcome', of: 'denied' };
    case 'done':
    case 'left':
      return null;
    default:
      return { means: 'ready' };
  }
}

/** What a plain answer leads to, once what is playing has ended; null where the session is over. */
export function plainly(here: State, listener: Listener, body: Body, locale: Locale = enUS): Move | null {
  const settled = settle({ here, listener, body }, afterAll, 'unknown', locale);
  const heard = plainAnswer(settled.here);
  return heard === null ? null : advance(settled.here, heard, settled.listener, now, settled.body);
}

/** A whole session from a move on, an answer each. */
export function playedThrough(first: Move, locale: Locale = enUS): readonly Move[] {
  const moves: Move[] = [first];
  for (
    let next = plainly(first.to, first.listener, first.body, locale);
    next !== null;
    next = plainly(next.to, next.listener, next.body, locale)
  ) {
    moves.push(next);
    if (moves.length > 100) throw new Error('the session never ends');
  }
  return moves;
}

/** A session from the first set-up on, for somebody who is on the mat. */
export function sessionOf(listener: Listener, locale: Locale = enUS): readonly Move[] {
  return playedThrough(advance({ at: 'ready' }, { means: 'ready' }, listener, now, onFeet), locale);
}
