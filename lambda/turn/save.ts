/** Saving, so that a turn never waits long for it and never fails by it. */
import { asideIn } from '../session/saved/closed';
import { gathered } from '../session/saved/grown';
import type { Field, Listener, Today } from '../session/listener';
import type { Closing } from '../session/saved/merge';
import { type Summary, summaryOf } from '../session/summary';
import type { Lock } from '../session/saved/lock';
import type { Who } from '../store/listener-store';
import { causeOf } from '../log/log';
import type { Call } from './call';
import { type Carried, mostSessions, nothingPending } from './carried';
import { changes, isWorthIt } from './changes';
import type { Context } from './context';
import { recorded, soon, unknownOf, withdrawn } from './record-sessions';

/** What a turn made of a session. */
export interface Turned {
  readonly carried: Carried;
  /** The listener as saved before. */
  readonly saved: Listener;
  /** What goes into the history. */
  readonly summary: Summary | null;
  /** The session that the turn was in, with all that was done, if the turn closed it. */
  readonly closing: Closing | null;
  /** True where no turn of this session follows. */
  readonly isLast: boolean;
}

/**
 * Saves what is new in a session, if that is worth a write: the history first, then the record, with all that did not get
 * into the history. What cannot be saved now is carried along; fields are written whole, so a retry is idempotent.
 */
export async function save(turned: Turned, call: Call, context: Context): Promise<Carried> {
  const { saved, isLast } = turned;
  const changed = changes(saved, turned.carried.listener);
  const worth = changed.filter((field) => isWorthIt(field, saved, turned.carried.listener));
  const carried = withPending(turned, changed, worth);
  const { pending, record } = carried;
  if (record.is === 'deleted') return { ...carried, pending: nothingPending };
  if (!(pending.late || pending.owes || pending.sessions.length > 0 || worth.length > 0)) return carried;
  if (record.is === 'unread') return unwritten(carried, context);
  const who = { account: call.speaker.account, person: carried.person };
  const start = context.clock();
  const request = { call, context, isLast };
  const recording = recorded(pending.sessions, who, request);
  const missing = pending.sessions.length === 0 ? [] : await soon(recording, pending.sessions);
  const owed = missing.length > 0 || pending.owes ? missing : null;
  const written = await write(carried, { ...record, owed, isLast, who }, call, context);
  const unrecorded = await recording;
  // At the end what was saved before is no loss, and what was not is tried once more.
  const isOver = isLast && written.pending.late;
  const left = isOver ? await recorded(unknownOf(unrecorded, savedBefore(turned)), who, request) : unrecorded;
  context.notes.count('DbWriteMs', Math.round(context.clock() - start));
  if (written.record.is === 'deleted') await withdrawn(who, pending.sessions, context);
  else if (written.pending.late) return { ...written, pending: { ...written.pending, sessions: left } };
  else if (turned.carried.pending.late || turned.carried.pending.sessions.length > 0) context.notes.count('SavedLate');
  return written;
}

/** The work that the record is known to have, or sessions that it holds for the history. */
function savedBefore({ carried: { record, pending }, saved }: Turned): readonly (Today | Summary)[] {
  if (record.is !== 'read' || pending.late) return [];
  return [...(saved.today === null ? [] : [saved.today]), ...pending.sessions];
}

/** The session with what this turn changed among what is pending; `worth` is what of that is worth a write. */
function withPending(
  { carried, summary, closing }: Turned,
  changed: readonly Field[],
  worth: readonly Field[],
): Carried {
  const { listener, pending } = carried;
  const aside = worth.includes('today') ? asideIn(listener) : [];
  const news = [...(summary === null ? [] : [summary]), ...closedBy(closing, listener), ...aside];
  return {
    ...carried,
    pending: {
      ...pending,
      fields: [...new Set([...pending.fields, ...changed])],
      sessions: gathered([...pending.sessions, ...news]).slice(-mostSessions),
      closings: [...pending.closings, ...(closing === null ? [] : [closing])].slice(-mostSessions),
    },
  };
}

/** A session that is closed goes into the history, whether or not the move that closed it tells of it. */
function closedBy(closing: Closing | null, listener: Listener): readonly Summary[] {
  const summary = closing === null ? null : summaryOf({ ...listener, today: closing.today }, closing.effort);
  return summary === null ? [] : [summary];
}

interface Writing {
  readonly who: Who;
  readonly lock: Lock;
  readonly isAside: boolean;
  readonly owed: readonly Summary[] | null;
  readonly isLast: boolean;
}

async function write(carried: Carried, { who, ...writing }: Writing, call: Call, context: Context): Promise<Carried> {
  const { store, notes } = context;
  const { listener, pending, since } = carried;
  const { fields, closings } = pending;
  const { lock, isAside, owed, isLast } = writing;
  try {
    const request = { requestId: call.requestId, now: call.at, since };
    const written = await store.write(who, { listener, fields, closings, lock, isAside, owed, isLast, ...request });
    if (!written.saved) return { ...carried, record: { is: 'deleted' }, pending: nothingPending };
    if (written.how === 'merged') notes.count('Conflict');
    if (written.how === 'replay') notes.count('Replay');
    const record = { is: 'read', lock: written.lock, isAside: written.isAside } as const;
    const rest = { ...nothingPending, sessions: written.owed, owes: written.owed.length > 0 };
    return { ...carried, listener: written.listener, record, pending: rest };
  } catch (error) {
    notes.tell('cause', causeOf(error));
    return unwritten(carried, context);
  }
}

function unwritten(carried: Carried, { notes }: Context): Carried {
  notes.count('Degraded');
  return { ...carried, pending: { ...carried.pending, late: true } };
}
