/** One row's attributes: how values stand in them, and how long it lives. */
import type { Instant } from '../session/calendar';
import type { Field, Listener } from '../session/listener';
import { newcomer } from '../session/saved/saved-fields';
import { list } from '../reading/reader';
import type { Summary } from '../session/summary';
import { readSummary } from '../session/saved/summary-reader';
import { atLength, inShort } from './short';
import type { Row, Scalar } from './table';

/** A field as one attribute: what is no scalar is JSON, written short. */
export function encoded(value: Listener[Field]): Scalar {
  return typeof value === 'object' && value !== null ? JSON.stringify(value, inShort) : value;
}

/** A row with its JSON read back, field by field. */
export function decoded(row: Row): { readonly [key: string]: unknown } {
  const entries = Object.entries(row).map(([key, value]) => [key, isJson(key, value) ? parsed(value) : value]);
  return Object.fromEntries(entries) as { readonly [key: string]: unknown }; // fromEntries widens to any
}

function isJson(key: string, value: Scalar): boolean {
  return Object.hasOwn(newcomer, key) && typeof value === 'string' && /^[[{]/.test(value);
}

/** JSON read back; null where it is none. */
export function parsed(value: Scalar): unknown {
  try {
    return JSON.parse(String(value), atLength);
  } catch {
    return null;
  }
}

/** Sessions that a row holds as JSON. */
export function listed(value: Scalar): readonly Summary[] {
  return list(readSummary, 9)(parsed(value));
}

/** True once a row's time to live is over: the database may still return it for days. */
export function isExpired(row: Row, now: Instant): boolean {
  const ttl = row['ttl'];
  // A time to live in milliseconds is a mistake of somebody's, not a date 50,000 years away or long past.
  return typeof ttl === 'number' && ttl < 1e11 && ttl * 1000 <= Date.parse(now);
}

/** A time to live: so many hours from now, in seconds since 1970. */
export function hoursFrom(now: Instant, hours: number): number {
  return Math.round(Date.parse(now) / 1000) + hours * 3600;
}
