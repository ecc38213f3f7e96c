import type { Instant } from '../session/calendar';
import type { Field, Listener, Today } from '../session/listener';
import type { Summary } from '../session/summary';

/** Whose record: an account, and in it a recognised person or the account's own. Both are hashes, never Alexa's ids. */
export interface Who {
  readonly account: string;
  readonly person: string;
}

/**
 * What was found. `ver` is the lock: 0 while there is no row. `unsaved` are fields that must be written with the next
 * write though nobody changed them, because the row that was found is no good.
 */
export interface Found {
  readonly listener: Listener | null;
  readonly ver: number;
  readonly unsaved: readonly Field[];
  /** Why a row that is there was not used, for the log; null where all is well. */
  readonly because: 'not understood' | 'expired' | 'from a newer release' | null;
}

/** Fields of a listener to be kept, under the lock that the session has read. */
export interface Change {
  readonly listener: Listener;
  readonly fields: readonly Field[];
  /** The work of the session that the turn began with: it counts even where the turn closed that session. */
  readonly work: Today['done'];
  readonly ver: number;
  /** Names the request, so that the same one twice is written once. */
  readonly requestId: string;
  readonly now: Instant;
  /** When the session began: what was deleted after that stays deleted. */
  readonly since: Instant;
}

/** How a write ended: saved (perhaps merged with what another device wrote), or refused because it was deleted. */
export type Written =
  | {
      readonly saved: true;
      readonly ver: number;
      readonly listener: Listener;
      readonly how: 'plainly' | 'replay' | 'merged';
    }
  | { readonly saved: false; readonly because: 'deleted' };

/** Where listeners are kept. Every call may throw; then nothing is known, and the caller goes on without it. */
export interface ListenerStore {
  read(who: Who, now: Instant): Promise<Found>;
  write(who: Who, change: Change): Promise<Written>;
  /** One session into the history; the same session again replaces it. */
  record(who: Who, summary: Summary, now: Instant): Promise<void>;
  /** Sessions since a moment, newest first. */
  history(who: Who, since: Instant): Promise<readonly Summary[]>;
  /** Delete all of a person, or of the whole account, for good. */
  forget(who: Who, whose: 'mine' | 'everyone', now: Instant): Promise<void>;
}
