/** What a write of a record sets, and how a row tells which requests wrote it. */
import { hash } from 'node:crypto';
import { isClosed } from '../session/saved/closed';
import type { Field, Listener } from '../session/listener';
import { version } from '../session/saved/listener-reader';
import { fields as allFields } from '../session/saved/saved-fields';
import { ttlFrom } from './keys';
import type { Change } from './listener-store';
import { encoded } from './row';
import { inShort } from './short';
import type { Row } from './table';

/** Letters of the name of a request: 36 bits. */
const nameLength = 6;
/** Requests that a row remembers to have been written by. */
const ringSize = 8;

/**
 * What one write sets: the fields, the lock, and the name of the request in its place of the ring. The schema is named
 * only where the whole record is written, so that a newer row keeps its own; a session that is closed is never opened.
 */
export function rowOf(
  listener: Listener,
  fields: readonly Field[],
  { lock, owed, requestId, now, since }: Change,
): Row {
  const { today } = listener;
  const isOver = today !== null && isClosed(today.started, listener);
  const written = isOver ? fields.filter((field) => field !== 'today') : fields;
  const ver = lock.ver + 1;
  return {
    ...Object.fromEntries(written.map((field) => [field, encoded(listener[field])])),
    ...(lock.ver === 0 || fields.length === allFields.length ? { sv: version } : {}),
    ...(lock.ver === 0 ? { born: since } : {}),
    ...(owed === null ? {} : { outbox: owed.length === 0 ? null : JSON.stringify(owed, inShort) }),
    ver,
    ttl: ttlFrom(now),
    [`r${ver % ringSize}`]: shortHash(requestId),
  };
}

/** The version that a request wrote, or null where the ring does not know it. */
export function writtenBy(requestId: string, row: Row): number | null {
  const hash = shortHash(requestId);
  const ver = Number(row['ver']);
  for (let v = ver; v > Math.max(0, ver - ringSize); v -= 1) if (nameAt(row, v) === hash) return v;
  return null;
}

/** Release 0.1.0 wrote longer names. */
function nameAt(row: Row, ver: number): string {
  return String(row[`r${ver % ringSize}`]).slice(0, nameLength);
}

function shortHash(requestId: string): string {
  return hash('sha256', requestId, 'base64url').slice(0, nameLength);
}
