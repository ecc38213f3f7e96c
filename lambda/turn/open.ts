/** The session that a turn begins with: the one that was carried along, or a new one with the record that the store has. */
import { type Instant } from '../session/calendar';
import { open as openConversation } from '../conversation/opening';
import { closed } from '../conversation/moves/begin-and-end';
import type { Move } from '../conversation/move';
import type { Field, Listener } from '../session/listener';
import { settle } from '../score/settle';
import { credited } from '../session/progress';
import { summaryOf } from '../session/summary';
import type { Found, Who } from '../store/listener-store';
import { merged } from '../session/merge';
import { fields as allFields, savedFields } from '../session/saved-fields';
import { causeOf } from '../log/log';
import type { Call } from './call';
import { type Carried, newCarried } from './carried';
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
  const found = await readRecord(speaker, at, context);
  const carried = found === null ? fresh : withRecord(fresh, found);
  const opening = openConversation(found?.listener ?? null, at);
  const zone = carried.listener.zone ?? (await context.assistant.zone());
  context.notes.count('SessionStart');
  return {
    carried: { ...carried, here: opening.to },
    opening: { ...opening, listener: { ...opening.listener, zone } },
    saved: carried.listener,
  };
}

async function resume(carried: Carried, { at, speaker }: Call, context: Context): Promise<Opened> {
  const who: Who = { ...speaker, person: carried.person };
  const found = carried.record.is === 'unread' ? await readRecord(who, at, context) : null;
  const read = found === null ? carried : adopted(carried, found, at);
  return { carried: read, opening: null, saved: read.listener };
}

/** The session with the time since its last answer gone by: where it and the body are now, and what was done meanwhile. */
export function settled({ carried, opening }: Opened, { at, cause }: Call, { locale }: Context): Carried {
  if (opening !== null) return carried;
  const { began, lasts } = carried;
  const elapsed = began === null ? null : Math.max(0, (Date.parse(at) - Date.parse(began)) / 1000);
  // What is said now tells how long the last answer was heard.
  const meaning = cause.by === 'intent' ? cause.heard.means : 'stop';
  const { here, listener, body } = settle(carried, elapsed, meaning, locale);
  return { ...carried, here, body, listener: credited(listener, [], Math.min(elapsed ?? 0, lasts + windows)) };
}

/** What the store has of somebody; null where it does not answer. */
async function readRecord(who: Who, now: Instant, { store, notes, clock }: Context): Promise<Found | null> {
  const start = clock();
  try {
    const found = await store.read(who, now);
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

function withRecord(carried: Carried, { listener, ver, unsaved }: Found): Carried {
  const pending = { ...carried.pending, fields: unsaved };
  return { ...carried, listener: listener ?? carried.listener, record: { is: 'read', lock: ver }, pending };
}

/**
 * A record that comes late: what was chosen and done meanwhile stands over it, what was only counted does not. A session
 * in it that is too old to be picked up is closed, as at a launch.
 */
function adopted(carried: Carried, { listener: theirs, ver, unsaved }: Found, now: Instant): Carried {
  const record = { is: 'read', lock: ver } as const;
  const { pending } = carried;
  if (theirs === null) return { ...carried, record, pending: { ...pending, fields: union(pending.fields, unsaved) } };
  const fields = pending.fields.filter((field) => savedFields[field].merge !== 'ours, if counted upon theirs');
  const change = { listener: carried.listener, fields, work: carried.listener.today?.done ?? {} };
  if (theirs.today === null || openConversation(theirs, now).to.at === 'welcomeBack') {
    const listener = merged(theirs, change);
    return { ...carried, listener, record, pending: { ...pending, fields: union(fields, unsaved) } };
  }
  const summary = summaryOf(theirs);
  const sessions = summary === null ? pending.sessions : [summary, ...pending.sessions];
  const listener = merged(closed(theirs, null), change);
  return { ...carried, listener, record, pending: { ...pending, fields: allFields, sessions } };
}

function union(some: readonly Field[], others: readonly Field[]): readonly Field[] {
  return [...new Set([...some, ...others])];
}
