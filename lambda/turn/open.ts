/** The session that a turn begins with: the one that came along, or a new one with the record that the store has. */
import { open } from '../conversation/opening';
import { closed } from '../conversation/moves/begin-and-end';
import type { Move } from '../conversation/move';
import type { Instant } from '../session/calendar';
import { type Field, type Listener, newcomer } from '../session/listener';
import { settle } from '../score/position';
import { credited } from '../session/progress';
import { summaryOf } from '../session/summary';
import type { Found, Who } from '../store/listener-store';
import { merged } from '../session/merge';
import { fields as allFields } from '../session/listener-reader';
import type { Incoming } from '../alexa/incoming';
import { causeOf } from '../log/log';
import { zoneOf } from '../alexa/services';
import { newSession, readSession, type Session } from './carried';
import type { Turning } from './turn';

export interface Begin {
  readonly session: Session;
  /** How a new session opens; null in one that is under way. */
  readonly opening: Move | null;
  /** The listener before this turn: what the time since the last answer has added is already new. */
  readonly before: Listener;
}

/** After an answer both microphone windows take no longer than this, in seconds. */
const windows = 16;

/** What a session counts by itself while its record could not be read: none of it is truer than the record. */
const computed: readonly Field[] = ['learned', 'streak', 'trend', 'last', 'rotation', 'reminderOffered'];

export async function begin(incoming: Incoming, who: Who, turning: Turning): Promise<Begin> {
  const carried = incoming.isNew ? null : readSession(incoming.attributes);
  if (carried !== null) return goneOn(carried, incoming.at, who, turning);
  const session = await looked(newSession(incoming.at, who.person), incoming.at, who, turning, true);
  const known = session.listener === newcomer ? null : session.listener;
  const opening = open(known, incoming.at);
  const zone = session.listener.zone ?? (await zoneOf(turning.services, incoming.deviceId));
  const listener: Listener = { ...opening.listener, zone };
  turning.notes.count('SessionStart');
  return { session: { ...session, here: opening.to }, opening: { ...opening, listener }, before: session.listener };
}

/** A session under way, with what was done since its last answer. */
async function goneOn(session: Session, now: Instant, who: Who, turning: Turning): Promise<Begin> {
  const read = session.ver === null && session.keeps ? await looked(session, now, who, turning, false) : session;
  const elapsed = secondsSince(session.began, now);
  const { here, listener } = settle(read.here, read.listener, elapsed, turning.locale);
  const since = credited(listener, [], Math.min(elapsed ?? 0, session.lasts + windows));
  return { session: { ...read, here, listener: since }, opening: null, before: read.listener };
}

function secondsSince(began: Instant | null, now: Instant): number | null {
  return began === null ? null : Math.max(0, (Date.parse(now) - Date.parse(began)) / 1000);
}

/** The session with the record that the store has; as it was, and unread, where the store does not answer. */
async function looked(
  session: Session,
  now: Instant,
  who: Who,
  { store, notes, clock }: Turning,
  isNew: boolean,
): Promise<Session> {
  const start = clock();
  try {
    const found = await store.read(who, now);
    if (found.because !== null) note(found, notes);
    return isNew ? withRecord(session, found) : adopted(session, found, now);
  } catch (error) {
    notes.count('Degraded');
    notes.tell('cause', causeOf(error));
    return session;
  } finally {
    notes.count('DbReadMs', Math.round(clock() - start));
  }
}

function note({ because }: Found, { count, tell }: Turning['notes']): void {
  if (because === 'not understood') count('PoisonItem');
  if (because !== null) tell('reason', because);
}

function withRecord(session: Session, { listener, ver, unsaved }: Found): Session {
  return { ...session, listener: listener ?? session.listener, ver, unsaved };
}

/**
 * A record that comes late: what was chosen and done meanwhile stands over it, what was only counted does not. A session
 * in it that is too old to be picked up is closed, as at a launch.
 */
function adopted(session: Session, { listener: theirs, ver, unsaved }: Found, now: Instant): Session {
  if (theirs === null) return { ...session, ver, unsaved: [...new Set([...session.unsaved, ...unsaved])] };
  const fields = session.unsaved.filter((field) => !computed.includes(field));
  const change = { listener: session.listener, fields, work: session.listener.today?.done ?? {} };
  if (theirs.today === null || open(theirs, now).to.at === 'welcomeBack') {
    return { ...session, listener: merged(theirs, change), ver, unsaved: [...new Set([...fields, ...unsaved])] };
  }
  const summary = summaryOf(theirs);
  const unrecorded = summary === null ? session.unrecorded : [summary, ...session.unrecorded];
  return { ...session, listener: merged(closed(theirs, null), change), ver, unsaved: allFields, unrecorded };
}
