/** The session that a turn begins with: the one that was carried along, or a new one with the record that the store has. */
import { open as openConversation } from '../conversation/opening';
import { asideIn, closed } from '../session/saved/closed';
import type { Move } from '../conversation/move';
import type { Instant } from '../session/calendar';
import type { Field, Listener } from '../session/listener';
import { reaction } from '../score/moment/position';
import { settle } from '../score/moment/settle';
import type { Seconds } from '../routine/routine';
import { credited } from '../session/progress';
import { gathered } from '../session/saved/grown';
import { savedFields } from '../session/saved/saved-fields';
import { summaryOf } from '../session/summary';
import type { Found, Who } from '../store/listener-store';
import { merged } from '../session/saved/merge';
import { causeOf } from '../log/log';
import type { Call } from './call';
import { type Carried, newCarried, nothingPending } from './carried';
import { changes } from './changes';
import type { Context } from './context';

export interface Opened {
  readonly carried: Carried;
  /** How a new session opens; null in one that is under way. */
  readonly opening: Move | null;
  /** The listener as saved, or as carried here: what differs from it is new. */
  readonly saved: Listener;
}

/** After an answer both microphone windows take no longer than this, in seconds. */
const windows = 16;

/** The session that a call is about, with the record if it can be read. */
export async function open(call: Call, context: Context): Promise<Opened> {
  return call.carried === null ? begin(call, context) : resume(call.carried, call, context);
}

async function begin({ at, speaker }: Call, context: Context): Promise<Opened> {
  const fresh = newCarried(at, speaker.person);
  const found = await readRecord(speaker, at, fresh, context);
  const carried = adopted(fresh, found, at);
  const opening = openConversation(known(found), at);
  const zone = carried.listener.zone ?? (await context.assistant.zone());
  context.notes.count('SessionStart');
  return {
    carried: { ...carried, here: opening.to },
    opening: { ...opening, listener: { ...opening.listener, zone } },
    saved: carried.listener,
  };
}

async function resume(carried: Carried, { at, speaker }: Call, context: Context): Promise<Opened> {
  if (carried.record.is !== 'unread') return { carried, opening: null, saved: carried.listener };
  const who: Who = { ...speaker, person: carried.person };
  const read = adopted(carried, await readRecord(who, at, carried, context), at);
  return { carried: read, opening: null, saved: read.listener };
}

/** The session with the time since its last answer gone by: where it and the body are now, and what was done meanwhile. */
export function settled({ carried, opening }: Opened, { at, cause, cut }: Call, { locale }: Context): Carried {
  if (opening !== null) return carried;
  const { began, lasts } = carried;
  const elapsed = began === null ? null : Math.max(0, (Date.parse(at) - Date.parse(began)) / 1000);
  // What is said now tells how long the last answer was heard.
  const meaning = cause.by === 'intent' || cause.by === 'touched' ? cause.heard.means : 'stop';
  const { here, listener, body } = settle(carried, exactly(cut, elapsed, lasts), meaning, locale);
  return { ...carried, here, body, listener: credited(listener, [], Math.min(elapsed ?? 0, lasts + windows)) };
}

/**
 * How long the place was heard: as the screen says, where that can be, else by the times of the requests. Its clock
 * stands still at a wake word, so it knows nothing of the second or two that a request takes; at the end of an answer it
 * has stopped.
 */
function exactly(cut: Seconds | null, elapsed: Seconds | null, lasts: Seconds): Seconds | null {
  if (cut === null || elapsed === null || cut > elapsed + 2 || cut > lasts - 1) return elapsed;
  return Math.max(0, cut) + reaction;
}

/** What the store has of somebody, for a session; null where it does not answer. */
async function readRecord(who: Who, now: Instant, { since }: Carried, context: Context): Promise<Read> {
  const { store, notes, clock } = context;
  const start = clock();
  try {
    const found = await store.read(who, now, since);
    if (found === 'deleted') return found;
    if (found.because === 'not understood') notes.count('PoisonItem');
    if (found.because !== null) notes.tell('reason', found.because);
    return found;
  } catch (error) {
    notes.count('Degraded');
    notes.tell('cause', causeOf(error));
    return null;
  } finally {
    notes.count('DbReadMs', Math.round(clock() - start));
  }
}

type Read = Found | 'deleted' | null;

function known(found: Read): Listener | null {
  return found === null || found === 'deleted' ? null : found.listener;
}

/** The session with the record that was read. Where it comes late, what was chosen and done meanwhile stands over it. */
function adopted(carried: Carried, found: Read, now: Instant): Carried {
  if (found === null) return carried;
  if (found === 'deleted') return { ...carried, record: { is: 'deleted' }, pending: nothingPending };
  const { lock, unsaved, sessions, listener: theirs } = found;
  const { pending } = carried;
  const read: Carried = {
    ...carried,
    record: { is: 'read', lock, isAside: false },
    pending: {
      ...pending,
      fields: union(pending.fields, unsaved),
      sessions: gathered([...sessions, ...pending.sessions]),
      owes: sessions.length > 0,
    },
  };
  if (theirs === null) return read;
  return carried.began === null ? { ...read, listener: theirs } : withRecord(read, theirs, now);
}

/** What was only counted meanwhile does not stand over the record; a session in it that is too old is closed. */
function withRecord(carried: Carried, theirs: Listener, now: Instant): Carried {
  const { listener: ours, pending } = carried;
  const fields = pending.fields.filter((field) => savedFields[field].merge !== 'ours, if counted upon theirs');
  const isOld = theirs.today !== null && openConversation(theirs, now).to.at !== 'welcomeBack';
  const old = isOld ? summaryOf(theirs) : null;
  const { listener, ended, isAside } = merged(isOld ? closed(theirs, null) : theirs, {
    ...pending,
    listener: ours,
    fields,
  });
  const sessions = gathered([...(old === null ? [] : [old]), ...ended, ...asideIn(listener), ...pending.sessions]);
  const changed = union(fields, changes(theirs, listener));
  const record = { ...carried.record, isAside };
  return { ...carried, listener, record, pending: { ...pending, fields: changed, sessions } };
}

function union(some: readonly Field[], others: readonly Field[]): readonly Field[] {
  return [...new Set([...some, ...others])];
}
