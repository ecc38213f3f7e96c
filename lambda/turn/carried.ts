/** The session between two turns, as it rides in session attributes. What comes back is input: it is read, never trusted. */
import type { Seconds } from '../routine/routine';
import type { State } from '../conversation/state';
import { type Instant, readInstant } from '../session/calendar';
import { newcomer, type Field, type Listener } from '../session/listener';
import type { Summary } from '../session/summary';
import { list, oneOf, property, text, truth, whole } from '../reading/reader';
import { fields, readListener } from '../session/listener-reader';
import { readSummary } from '../session/summary-reader';
import { readState } from '../conversation/state-reader';

export interface Session {
  readonly here: State;
  readonly listener: Listener;
  /** When the place began to be heard, and how long the answer plays; null before the first answer. */
  readonly began: Instant | null;
  readonly lasts: Seconds;
  /** The lock of the saved record, null while it could not be read; and what must still be saved. */
  readonly ver: number | null;
  readonly unsaved: readonly Field[];
  readonly unrecorded: readonly Summary[];
  /** True while something that is worth a write could not be written. */
  readonly owes: boolean;
  readonly since: Instant;
  /** False once the record was deleted under us: nothing is saved any more. */
  readonly keeps: boolean;
  /** Whose record it is: the hash of a person, or ACCOUNT. */
  readonly person: string;
}

const personName = /^(ACCOUNT|[0-9a-f]{64})$/;

/** A session from attributes, or null where they hold none of ours. */
export function readSession(attributes: unknown): Session | null {
  const since = readInstant(property(attributes, 'since'));
  const person = text(personName)(property(attributes, 'person'));
  if (since === null || person === null) return null;
  const listener = readListener(property(attributes, 'listener'));
  return {
    here: readState(property(attributes, 'here'), listener),
    listener,
    began: readInstant(property(attributes, 'began')),
    lasts: whole(0, 3600)(property(attributes, 'lasts')),
    ver: property(attributes, 'ver') === null ? null : whole(0, 1e9)(property(attributes, 'ver')),
    unsaved: list(oneOf(fields, null), fields.length)(property(attributes, 'unsaved')),
    unrecorded: list(readSummary, 3)(property(attributes, 'unrecorded')),
    owes: truth(property(attributes, 'owes')),
    since,
    keeps: property(attributes, 'keeps') !== false,
    person,
  };
}

/** The attributes of a session. JSON leaves nothing out but what is undefined, and nothing here is. */
export function attributesOf(session: Session): { readonly [key: string]: unknown } {
  return { ...session };
}

/** A session that begins now, before anything is known of the listener. */
export function newSession(since: Instant, person: string): Session {
  const here: State = { at: 'ready' };
  return {
    here,
    listener: newcomer,
    began: null,
    lasts: 0,
    ver: null,
    unsaved: [],
    unrecorded: [],
    owes: false,
    since,
    keeps: true,
    person,
  };
}
