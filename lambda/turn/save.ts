/** Saving, so that a turn never waits long for it and never fails by it. */
import type { Field, Listener, Today } from '../session/listener';
import type { Summary } from '../session/summary';
import type { Who } from '../store/listener-store';
import { fields, savedFields } from '../session/saved-fields';
import { causeOf } from '../log/log';
import type { Call } from './call';
import { type Carried, mostSessions, nothingPending } from './carried';
import type { Context } from './context';

/** What a turn made of a session: the session, the listener as saved before, and what goes into the history. */
export interface Turned {
  readonly carried: Carried;
  readonly saved: Listener;
  readonly summary: Summary | null;
}

/**
 * Saves what is new in a session, if that is worth a write. What cannot be saved now is carried along and written with a
 * later turn: fields are written whole, so a retry is idempotent.
 */
export async function save({ carried, saved, summary }: Turned, call: Call, context: Context): Promise<Carried> {
  const { listener, pending, record } = carried;
  const changed = fields.filter((field) => !same(saved[field], listener[field]));
  const sessions = [...pending.sessions, ...(summary === null ? [] : [summary])].slice(-mostSessions);
  const next = { ...carried, pending: { ...pending, fields: [...new Set([...pending.fields, ...changed])], sessions } };
  const isDue = pending.late || sessions.length > 0 || changed.some((field) => isWorthIt(field, saved, listener));
  if (record.is === 'deleted' || !isDue) return next;
  if (record.is === 'unread') return unwritten(next, context);
  const isLate = pending.late || pending.sessions.length > 0;
  return write(next, { lock: record.lock, work: saved.today?.done ?? {}, isLate }, call, context);
}

interface Writing {
  readonly lock: number;
  /** The work of the session that the turn began with. */
  readonly work: Today['done'];
  /** True where something of an earlier turn is written. */
  readonly isLate: boolean;
}

async function write(carried: Carried, writing: Writing, call: Call, context: Context): Promise<Carried> {
  const { store, notes, clock } = context;
  const { listener, pending, since } = carried;
  const { lock: ver, work, isLate } = writing;
  const who = { account: call.speaker.account, person: carried.person };
  const start = clock();
  try {
    const change = { listener, fields: pending.fields, work, ver, requestId: call.requestId, now: call.at, since };
    const written = await store.write(who, change);
    if (!written.saved) return { ...carried, record: { is: 'deleted' }, pending: nothingPending };
    if (written.how === 'merged') notes.count('Conflict');
    if (written.how === 'replay') notes.count('Replay');
    if (isLate) notes.count('SavedLate');
    const record = { is: 'read', lock: written.ver } as const;
    const rest = { fields: [], sessions: pending.sessions, late: false };
    return await recordSessions({ ...carried, listener: written.listener, record, pending: rest }, who, call, context);
  } catch (error) {
    notes.tell('cause', causeOf(error));
    return unwritten(carried, context);
  } finally {
    notes.count('DbWriteMs', Math.round(clock() - start));
  }
}

function unwritten(carried: Carried, { notes }: Context): Carried {
  notes.count('Degraded');
  return { ...carried, pending: { ...carried.pending, late: true } };
}

async function recordSessions(carried: Carried, who: Who, { at }: Call, { store, notes }: Context): Promise<Carried> {
  try {
    for (const summary of carried.pending.sessions) await store.record(who, summary, at);
    return { ...carried, pending: { ...carried.pending, sessions: [] } };
  } catch (error) {
    notes.count('Degraded');
    notes.tell('cause', causeOf(error));
    return carried;
  }
}

/** Work, a new plan or a preference is worth a write; where we are and for how long goes with it. */
function isWorthIt(field: Field, before: Listener, after: Listener): boolean {
  const { write } = savedFields[field];
  if (write !== 'for work or a plan') return write === 'at once';
  return !same(facts(before.today), facts(after.today)) && (before.today !== null || hasFacts(after.today));
}

function facts(today: Today | null): unknown {
  return today === null ? null : { ...today, next: null, seconds: 0 };
}

function hasFacts(today: Today | null): boolean {
  return today !== null && (Object.keys(today.done).length > 0 || today.skipped.length > 0);
}

/** Equal as JSON: listeners are plain data, always built with their keys in the same order. */
function same(one: unknown, other: unknown): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other);
}
