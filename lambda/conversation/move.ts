import type { Body } from '../session/body';
import type { Instant } from '../session/calendar';
import type { Listener } from '../session/listener';
import type { Summary } from '../session/summary';
import type { Heard, Meaning, Whose } from './heard';
import type { WayToRemind, When } from './reminding';
import type { Remark } from './remark';
import type { Place, State } from './state';

/** What only Alexa or the store can do; its outcome is heard in its turn. */
export type Errand =
  | { readonly do: 'remind'; readonly when: When; readonly how: WayToRemind }
  | { readonly do: 'list reminders' }
  | { readonly do: 'cancel reminders' }
  | { readonly do: 'send summary' }
  | { readonly do: 'forget'; readonly whose: Whose };

/** One turn of the conversation, as the pure rooms see it. */
export interface Turn<P extends Place = Place, M extends Meaning = Meaning> {
  readonly here: State<P>;
  readonly heard: Heard<M>;
  readonly listener: Listener;
  readonly now: Instant;
  /** Where the body rests by now; in a stretch that a short answer does not interrupt, still in its pose. */
  readonly body: Body;
}

/** Where a turn leads: the place, what is said on the way, who the listener is now, and what is to be kept or run. */
export interface Move {
  readonly to: State;
  /** All that is heard on arriving, or only the question again. A passage is always heard. */
  readonly hears: 'the place' | 'the question';
  readonly says: readonly Remark[];
  readonly listener: Listener;
  /** The body as the answer begins, its pose released. */
  readonly body: Body;
  readonly summary: Summary | null;
  readonly errand: Errand | null;
}

/** Go to a place; the rest of the move is what the turn brought. */
export function go({ listener, body }: Pick<Turn, 'listener' | 'body'>, to: State, ...says: readonly Remark[]): Move {
  return { to, hears: 'the place', says, listener, body, summary: null, errand: null };
}

/** A rest with less than this left is over, in seconds. CHOSEN. */
const worthResting = 12;

/** Stay where we are, say something, and ask again; a rest goes on before that. */
export function stay(turn: Pick<Turn, 'here' | 'listener' | 'body'>, ...says: readonly Remark[]): Move {
  const isResting = turn.here.at === 'resting' && turn.here.rest >= worthResting;
  return { ...go(turn, turn.here, ...says), hears: isResting ? 'the place' : 'the question' };
}
