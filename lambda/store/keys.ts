/** The names of rows: one partition an account, in it the state of each person, their sessions, and signs of deletions. */
import type { Instant } from '../session/calendar';
import type { Who } from './listener-store';
import { hoursFrom } from './row';
import type { Key } from './table';

/** Rows go this long after they were last written. */
const savedForDays = 400;

export function stateKey({ account, person }: Who): Key {
  return { pk: account, sk: `${person}#STATE` };
}

/** Prefix of the sessions of a person; the start of each follows. */
export function sessionsOf({ person }: Who): string {
  return `${person}#SESSION#`;
}

export function sessionKey(who: Who, started: Instant): Key {
  return { pk: who.account, sk: `${sessionsOf(who)}${started}` };
}

/** A row that was not understood, as it was found at a moment. */
export function badKey({ account, person }: Who, now: Instant): Key {
  return { pk: account, sk: `${person}#BAD#${now}` };
}

/** When a row is to go that is written now, in seconds since 1970. */
export function ttlFrom(now: Instant): number {
  return hoursFrom(now, savedForDays * 24);
}

/** When something that goes then was written, in milliseconds since 1970. */
export function writtenAt(ttl: number): number {
  return (ttl - savedForDays * 24 * 3600) * 1000;
}
