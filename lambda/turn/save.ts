/** Saving, so that a turn never waits long for it and never fails by it. */
import type { Instant } from '../session/calendar';
import type { Field, Listener, Today } from '../session/listener';
import type { Summary } from '../session/summary';
import type { ListenerStore, Who } from '../store/listener-store';
import { fields } from '../session/listener-reader';
import { causeOf, type Notes } from '../log/log';
import type { Session } from './carried';

/** Changes of these alone are not worth a write; they go with the next that is. */
const slight: readonly Field[] = ['rotation', 'zone'];

/** Sessions that could not be recorded are carried along, up to this many. */
const mostUnrecorded = 3;

export interface Keeping {
  readonly store: ListenerStore;
  readonly who: Who;
  readonly requestId: string;
  readonly now: Instant;
  readonly notes: Notes;
  readonly clock: () => number;
}

/**
 * The session with what is new in it saved, if that is worth a write. What cannot be saved now rides along in the session
 * and is written with a later turn; the values are whole, so that writing them twice is writing them once.
 */
export async function kept(
  session: Session,
  before: Listener,
  summary: Summary | null,
  keeping: Keeping,
): Promise<Session> {
  const changed = fields.filter((field) => !same(before[field], session.listener[field]));
  const late = session.owes || session.unrecorded.length > 0;
  const unsaved = [...new Set([...session.unsaved, ...changed])];
  const unrecorded = [...session.unrecorded, ...(summary === null ? [] : [summary])].slice(-mostUnrecorded);
  const next = { ...session, unsaved, unrecorded };
  const isWorth = changed.some((field) => isWorthIt(field, before, session.listener));
  if (!session.keeps || !(late || unrecorded.length > 0 || isWorth)) return next;
  return save(next, before.today?.done ?? {}, late, keeping);
}

async function save(session: Session, work: Today['done'], late: boolean, keeping: Keeping): Promise<Session> {
  const { store, who, requestId, now, notes, clock } = keeping;
  const start = clock();
  const { listener, unsaved, ver, since } = session;
  if (ver === null) {
    notes.count('Degraded');
    return { ...session, owes: true };
  }
  try {
    const written = await store.write(who, { listener, fields: unsaved, work, ver, requestId, now, since });
    if (!written.saved) return { ...session, keeps: false, unsaved: [], unrecorded: [], owes: false };
    if (written.how === 'merged') notes.count('Conflict');
    if (written.how === 'replay') notes.count('Replay');
    if (late) notes.count('SavedLate');
    return await recorded(
      { ...session, listener: written.listener, ver: written.ver, unsaved: [], owes: false },
      keeping,
    );
  } catch (error) {
    notes.count('Degraded');
    notes.tell('cause', causeOf(error));
    return { ...session, owes: true };
  } finally {
    notes.count('DbWriteMs', Math.round(clock() - start));
  }
}

async function recorded(session: Session, { store, who, now, notes }: Keeping): Promise<Session> {
  try {
    for (const summary of session.unrecorded) await store.record(who, summary, now);
    return { ...session, unrecorded: [] };
  } catch (error) {
    notes.count('Degraded');
    notes.tell('cause', causeOf(error));
    return session;
  }
}

/** Work, a new plan or a preference is worth a write; where we are and for how long goes with it. */
function isWorthIt(field: Field, before: Listener, after: Listener): boolean {
  if (field !== 'today') return !slight.includes(field);
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
