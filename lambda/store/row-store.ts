import { createHash } from 'node:crypto';
import type { Instant } from '../session/calendar';
import type { Field, Listener } from '../session/listener';
import type { Change, Found, ListenerStore, Who, Written } from './listener-store';
import { merged } from '../session/merge';
import { decoded, encoded, hoursFrom, isExpired, parsed } from './row';
import { upgraded, version } from '../session/listener-reader';
import { fields as allFields, readListener } from '../session/saved-fields';
import { readSummary } from '../session/summary-reader';
import type { Key, Row, Table } from './table';

/** Rows go this long after they were last written. */
const keptForDays = 400;
/** A deletion is remembered this long: against turns that come late, and against a restore, which reaches back 35 days. */
const goneForHours = 36 * 24;
/** Requests that a row remembers to have been written by. */
const ringSize = 16;

/** Listeners over a table. */
export function rowStore(table: Table): ListenerStore {
  return {
    read: (who, now) => read(table, who, now),
    write: (who, change) => write(table, who, change),
    async record(who, summary, now) {
      const key = { pk: who.account, sk: `${who.person}#SESSION#${summary.started}` };
      await table.put(key, { sv: version, summary: JSON.stringify(summary), ttl: ttlFrom(now) });
    },
    async history(who, since) {
      const prefix = `${who.person}#SESSION#`;
      const rows = await table.between(who.account, `${prefix}${since}`, `${prefix}~`);
      return rows.flatMap((row) => readSummary(parsed(row['summary'] ?? null)) ?? []).reverse();
    },
    async forget(who, whose, now) {
      const [first, last] = whose === 'everyone' ? ['!', '~'] : [`${who.person}#`, `${who.person}#~`];
      // First the sign, then the deletion: a turn that writes in between is refused or deleted.
      await table.put(
        { pk: who.account, sk: goneKey(whose === 'everyone' ? 'ALL' : who.person) },
        { at: now, ttl: hoursFrom(now, goneForHours) },
      );
      const rows = await table.between(who.account, first, last);
      for (const { pk, sk } of rows) if (!sk.startsWith('GONE#')) await table.remove({ pk, sk });
    },
  };
}

async function read(table: Table, who: Who, now: Instant): Promise<Found> {
  const row = await table.get(stateKey(who));
  if (row === null) return { listener: null, ver: 0, unsaved: [], because: null };
  const ver = versionIn(row);
  const record = upgraded(decoded(row));
  if (ver === null || record === null) return setAside(table, who, row, ver, now);
  if (isExpired(row, now)) return { listener: null, ver, unsaved: allFields, because: 'expired' };
  const from = Number(row['sv']);
  const because = from > version ? 'from a newer release' : null;
  return { listener: readListener(record), ver, unsaved: from < version ? allFields : [], because };
}

/** The lock of a row; one that we cannot have written is none. */
function versionIn({ ver }: Row): number | null {
  return typeof ver === 'number' && Number.isInteger(ver) && ver >= 1 && ver <= 1e9 ? ver : null;
}

/** A row that is none of ours is kept for a look, and does not stand in the way. */
async function setAside(table: Table, who: Who, row: Row, ver: number | null, now: Instant): Promise<Found> {
  await table.put({ pk: who.account, sk: `${who.person}#BAD#${now}` }, { ...shortened(row), ttl: ttlFrom(now) });
  if (ver !== null && ver > 0) return { listener: null, ver, unsaved: allFields, because: 'not understood' };
  await table.remove(stateKey(who));
  return { listener: null, ver: 0, unsaved: [], because: 'not understood' };
}

/** A row that fits into a copy of itself: a row may be as large as a table takes, and its new name is longer. */
function shortened(row: Row): Row {
  const some = Object.entries(row).slice(0, 100);
  return Object.fromEntries(
    some.map(([key, value]) => [key, typeof value === 'string' ? value.slice(0, 2000) : value]),
  );
}

async function write(table: Table, who: Who, change: Change): Promise<Written> {
  if (change.ver === 0 && (await isGone(table, who, change.since))) return { saved: false, because: 'deleted' };
  const first = await table.update(
    stateKey(who),
    rowOf(change.listener, change.fields, change.ver, change),
    change.ver,
  );
  if (first.done) return { saved: true, ver: change.ver + 1, listener: change.listener, how: 'plainly' };
  if (first.row === null) return { saved: false, because: 'deleted' };
  const own = writtenBy(change.requestId, first.row);
  if (own === null) return writeMerged(table, who, change, first.row);
  // What this request wrote may have been merged then, and others may have written since.
  return { saved: true, ver: own, listener: merged(readListener(decoded(first.row)), change), how: 'replay' };
}

/** Another device was first: its record, with our fields and both devices' work, once more. */
async function writeMerged(table: Table, who: Who, change: Change, row: Row): Promise<Written> {
  const ver = typeof row['ver'] === 'number' ? row['ver'] : 0;
  const listener = merged(readListener(decoded(row)), change);
  const second = await table.update(stateKey(who), rowOf(listener, change.fields, ver, change), ver);
  if (!second.done) throw new Error('the row was changed again while two records were merged');
  return { saved: true, ver: ver + 1, listener, how: 'merged' };
}

/**
 * What one write sets: the fields, the lock, and the name of the request in its place of the ring. The schema is named
 * only where the whole record is written, so that a newer row keeps its own.
 */
function rowOf(listener: Listener, fields: readonly Field[], ver: number, { requestId, now }: Change): Row {
  const values = fields.map((field) => [field, encoded(listener[field])] as const);
  const schema = ver === 0 || fields.length === allFields.length ? { sv: version } : {};
  const lock = { ver: ver + 1, ttl: ttlFrom(now), [`r${(ver + 1) % ringSize}`]: shortHash(requestId) };
  return { ...Object.fromEntries(values), ...schema, ...lock };
}

/** The version that a request wrote, or null where the ring does not know it. */
function writtenBy(requestId: string, row: Row): number | null {
  const hash = shortHash(requestId);
  const ver = Number(row['ver']);
  for (let v = ver; v > Math.max(0, ver - ringSize); v -= 1) if (row[`r${v % ringSize}`] === hash) return v;
  return null;
}

async function isGone(table: Table, who: Who, since: Instant): Promise<boolean> {
  const rows = await table.between(who.account, 'GONE#', 'GONE#~');
  return rows.some(({ sk, at }) => (sk === goneKey('ALL') || sk === goneKey(who.person)) && String(at) >= since);
}

function stateKey({ account, person }: Who): Key {
  return { pk: account, sk: `${person}#STATE` };
}

function goneKey(person: string): string {
  return `GONE#${person}`;
}

function shortHash(requestId: string): string {
  return createHash('sha256').update(requestId).digest('base64url').slice(0, 11);
}

function ttlFrom(now: Instant): number {
  return hoursFrom(now, keptForDays * 24);
}
