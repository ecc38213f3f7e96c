/** The session between two turns, as it rides in session attributes. What comes back is input: it is read, never trusted. */
import type { Seconds } from '../routine/routine';
import type { State } from '../conversation/state';
import { type Body, onFeet } from '../session/body';
import { readBody } from '../session/saved/body-reader';
import { type Instant, readInstant } from '../session/calendar';
import type { Field, Listener } from '../session/listener';
import { fields, newcomer, readListener } from '../session/saved/saved-fields';
import type { Summary } from '../session/summary';
import { list, oneOf, property, type Reader, text, truth, whole } from '../reading/reader';
import { efforts, readToday } from '../session/saved/listener-reader';
import type { Closing } from '../session/saved/merge';
import { readSummary } from '../session/saved/summary-reader';
import type { Lock } from '../session/saved/lock';
import { readState } from '../conversation/state-reader';

/**
 * What is known of the saved record: `isAside` while it holds another session than this one. One that was deleted under
 * the session is never saved again.
 */
export type Record =
  | { readonly is: 'unread' }
  | { readonly is: 'read'; readonly lock: Lock; readonly isAside: boolean }
  | { readonly is: 'deleted' };

/** What is still to be saved: fields of the listener, sessions for the history, and sessions that were closed. */
export interface Pending {
  readonly fields: readonly Field[];
  readonly sessions: readonly Summary[];
  readonly closings: readonly Closing[];
  /** True while the record holds sessions that the history lacks. */
  readonly owes: boolean;
  /** True while something that is worth a write could not be written. */
  readonly late: boolean;
}

export interface Carried {
  readonly here: State;
  readonly listener: Listener;
  /** The body as the last answer began. */
  readonly body: Body;
  /** When the place began to be heard, and how long the answer plays; null before the first answer. */
  readonly began: Instant | null;
  readonly lasts: Seconds;
  readonly record: Record;
  readonly pending: Pending;
  readonly since: Instant;
  /** Whose record it is: the hash of a person, or ACCOUNT. */
  readonly person: string;
}

export const nothingPending: Pending = { fields: [], sessions: [], closings: [], owes: false, late: false };

/** Sessions that could not be recorded are carried along, up to this many. */
export const mostSessions = 6;

const personName = /^(ACCOUNT|[0-9a-f]{64})$/;

/** A session from attributes, or null where they hold none of ours. */
export function readCarried(attributes: unknown): Carried | null {
  const since = readInstant(property(attributes, 'since'));
  const person = text(personName)(property(attributes, 'person'));
  if (since === null || person === null) return null;
  const listener = readListener(property(attributes, 'listener'));
  return {
    here: readState(property(attributes, 'here'), listener),
    listener,
    body: readBody(property(attributes, 'body'), listener),
    began: readInstant(property(attributes, 'began')),
    lasts: whole(0, 3600)(property(attributes, 'lasts')),
    record: readRecord(property(attributes, 'record') ?? formerRecord(attributes)),
    pending: readPending(property(attributes, 'pending') ?? formerPending(attributes)),
    since,
    person,
  };
}

function readRecord(value: unknown): Record {
  switch (property(value, 'is')) {
    case 'read':
      return { is: 'read', lock: readLock(property(value, 'lock')), isAside: truth(property(value, 'isAside')) };
    case 'deleted':
      return { is: 'deleted' };
    default:
      return { is: 'unread' };
  }
}

function readLock(value: unknown): Lock {
  return { ver: whole(0, 1e9)(property(value, 'ver')), born: readInstant(property(value, 'born')) };
}

function readPending(value: unknown): Pending {
  return {
    fields: list(oneOf(fields, null), fields.length)(property(value, 'fields')),
    sessions: list(readSummary, mostSessions)(property(value, 'sessions')),
    closings: list(readClosing, mostSessions)(property(value, 'closings')),
    owes: truth(property(value, 'owes')),
    late: truth(property(value, 'late')),
  };
}

const readClosing: Reader<Closing | null> = (value) => {
  const today = readToday(property(value, 'today'));
  return today === null ? null : { today, effort: oneOf(efforts, null)(property(value, 'effort')) };
};

/** The record as release 0.1.0 carried it: a session that it began may go on with this one. */
function formerRecord(attributes: unknown): unknown {
  const ver = property(attributes, 'ver');
  if (property(attributes, 'keeps') === false) return { is: 'deleted' };
  return typeof ver === 'number' ? { is: 'read', lock: { ver } } : { is: 'unread' };
}

/** What was pending, as release 0.1.0 carried it. */
function formerPending(attributes: unknown): unknown {
  return {
    fields: property(attributes, 'unsaved'),
    sessions: property(attributes, 'unrecorded'),
    late: property(attributes, 'owes'),
  };
}

/** The attributes of a session. JSON leaves nothing out but what is undefined, and nothing here is. */
export function attributesOf(carried: Carried): { readonly [key: string]: unknown } {
  return { ...carried };
}

/** A session that begins now, before anything is known of the listener. */
export function newCarried(since: Instant, person: string): Carried {
  return {
    here: { at: 'ready' },
    listener: newcomer,
    body: onFeet,
    began: null,
    lasts: 0,
    record: { is: 'unread' },
    pending: nothingPending,
    since,
    person,
  };
}
