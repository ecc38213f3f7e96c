/** The session between two turns, as it rides in session attributes. What comes back is input: it is read, never trusted. */
import { type Instant, readInstant } from '../session/calendar';
import type { Seconds } from '../routine/routine';
import type { State } from '../conversation/state';
import { type Body, onFeet } from '../session/body';
import { readBody } from '../session/body-reader';
import type { Field, Listener } from '../session/listener';
import { fields, newcomer, readListener } from '../session/saved-fields';
import type { Summary } from '../session/summary';
import { list, oneOf, property, text, truth, whole } from '../reading/reader';
import { readSummary } from '../session/summary-reader';
import { readState } from '../conversation/state-reader';

/** What is known of the saved record. `lock` is its version; one that was deleted under the session is never saved again. */
export type Record =
  { readonly is: 'unread' } | { readonly is: 'read'; readonly lock: number } | { readonly is: 'deleted' };

/** What is still to be saved: fields of the listener, and sessions for the history. */
export interface Pending {
  readonly fields: readonly Field[];
  readonly sessions: readonly Summary[];
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

export const nothingPending: Pending = { fields: [], sessions: [], late: false };

/** Sessions that could not be recorded are carried along, up to this many. */
export const mostSessions = 3;

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
      return { is: 'read', lock: whole(0, 1e9)(property(value, 'lock')) };
    case 'deleted':
      return { is: 'deleted' };
    default:
      return { is: 'unread' };
  }
}

function readPending(value: unknown): Pending {
  return {
    fields: list(oneOf(fields, null), fields.length)(property(value, 'fields')),
    sessions: list(readSummary, mostSessions)(property(value, 'sessions')),
    late: truth(property(value, 'late')),
  };
}

/** The record as release 0.1.0 carried it: a session that it began may go on with this one. */
function formerRecord(attributes: unknown): unknown {
  const lock = property(attributes, 'ver');
  if (property(attributes, 'keeps') === false) return { is: 'deleted' };
  return typeof lock === 'number' ? { is: 'read', lock } : { is: 'unread' };
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
