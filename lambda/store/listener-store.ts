import type { Instant } from '../session/calendar';
import type { Field, Listener } from '../session/listener';
import type { Ours } from '../session/saved/merge';
import type { Lock } from '../session/saved/lock';
import type { Summary } from '../session/summary';

/** Whose record: an account, and in it a recognised person or the account's own. Both are hashes, never Alexa's ids. */
export interface Who {
  readonly account: string;
  readonly person: string;
}

/**
 * What was found. `unsaved` are fields that must be written with the next write though nobody changed them, because the
 * row that was found is no good; `sessions` are those that the history still lacks.
 */
export interface Found {
  readonly listener: Listener | null;
  readonly lock: Lock;
  readonly unsaved: readonly Field[];
  readonly sessions: readonly Summary[];
  /** Why a row that is there was not used, for the log; null where all is well. */
  readonly because: 'not understood' | 'expired' | 'from a newer release' | null;
}

/** Fields of a listener and sessions that were closed, to be saved under the lock that the session has read. */
export interface Change extends Ours {
  readonly lock: Lock;
  /** Sessions that the history lacks, to be saved with the record; null where that is as it was. */
  readonly owed: readonly Summary[] | null;
  /** Names the request, so that the same one twice is written once. */
  readonly requestId: string;
  readonly now: Instant;
  /** When the session began: what was deleted after that stays deleted. */
  readonly since: Instant;
  /** True for the last write of a session: it is tried though the table is being left alone. */
  readonly isLast: boolean;
  /** True where the record holds another session than ours: it is read again before it is written. */
  readonly isAside: boolean;
}

/** How a write ended: saved (perhaps merged with what another device wrote), or refused because it was deleted. */
export type Written =
  | {
      readonly saved: true;
      readonly lock: Lock;
      /** The listener whom the session goes on with. */
      readonly listener: Listener;
      /** Sessions that the history lacks, as the record has them now. */
      readonly owed: readonly Summary[];
      readonly isAside: boolean;
      readonly how: 'plainly' | 'replay' | 'merged';
    }
  | { readonly saved: false; readonly because: 'deleted' };

/** One session for the history. */
export interface Entry {
  readonly summary: Summary;
  readonly now: Instant;
  readonly isLast: boolean;
}

/** Where listeners are kept. Every call may throw; then nothing is known, and the caller goes on without it. */
export interface ListenerStore {
  /** The record for a session that began at a moment; `deleted` where it was deleted since. */
  read(who: Who, now: Instant, since?: Instant): Promise<Found | 'deleted'>;
  write(who: Who, change: Change): Promise<Written>;
  /** One session into the history; the same session again adds what is new of it. */
  record(who: Who, entry: Entry): Promise<void>;
  /** Takes sessions out of the history again, of somebody who was deleted meanwhile. */
  withdraw(who: Who, sessions: readonly Summary[]): Promise<void>;
  /** Sessions since a moment, newest first. */
  history(who: Who, since: Instant): Promise<readonly Summary[]>;
  /** Delete all of a person, or of the whole account, for good. Where it throws, a later launch goes on with it. */
  forget(who: Who, whose: 'mine' | 'everyone', now: Instant): Promise<void>;
}
