/** What must be true of any store, as functions: each gives what is wrong. Wrong stores must not get past them. */
import type { Instant } from '../../../lambda/session/calendar';
import type { Listener } from '../../../lambda/session/listener';
import { fields, newcomer } from '../../../lambda/session/saved/saved-fields';
import { instant } from '../../cast/days';
import { memoryTable } from '../../../lambda/store/memory';
import type { Change, Found, ListenerStore } from '../../../lambda/store/listener-store';
import type { Table } from '../../../lambda/store/table';

export type Open = (table: Table) => ListenerStore;

export const who = { account: 'account', person: 'ACCOUNT' };
export const key = { pk: who.account, sk: `${who.person}#STATE` };
const morning = instant('2026-11-23T07:00:00.000Z');
const later = instant('2026-11-23T08:00:00.000Z');

export function changeOf(part: Partial<Change>): Change {
  const listener: Listener = { ...newcomer, level: 'building' };
  const request = { requestId: 'request', now: later, since: morning, isLast: false, isAside: false };
  return { listener, fields, closings: [], owed: null, lock: { ver: 0, born: null }, ...request, ...part };
}

/** The record as a session that begins at a moment reads it. */
export async function found(store: ListenerStore, now: Instant): Promise<Found> {
  const read = await store.read(who, now);
  if (read === 'deleted') throw new Error('a session that begins now cannot have been deleted');
  return read;
}

/** After a deletion a session that began before it creates nothing again; one that begins after it may. */
export async function staysDeleted(open: Open): Promise<readonly string[]> {
  const table = memoryTable();
  const store = open(table);
  await store.write(who, changeOf({}));
  await store.forget(who, 'everyone', later);
  const late = await store.write(who, changeOf({ lock: { ver: 1, born: morning }, requestId: 'late' }));
  const unread = await store.write(who, changeOf({ requestId: 'unread' }));
  const rows = (await table.between(who.account, '!', '~')).filter(({ sk }) => !sk.startsWith('GONE#'));
  const afresh = await store.write(who, changeOf({ since: instant('2026-11-23T08:00:01.000Z'), requestId: 'afresh' }));
  return [
    ...(late.saved ? ['a late write was saved'] : []),
    ...(unread.saved ? ['a write of a session that never read the record was saved'] : []),
    ...rows.map(({ sk }) => `${sk} is left`),
    ...(afresh.saved ? [] : ['a new session cannot be saved']),
  ];
}

/** A row whose time is over is no row, though the database still returns it; the next write makes it whole again. */
export async function ignoresExpired(open: Open): Promise<readonly string[]> {
  const table = memoryTable();
  const store = open(table);
  await store.write(who, changeOf({}));
  const row = await table.get(key);
  await table.put(key, { ...row, ttl: Math.round(Date.parse(later) / 1000) - 60 });
  const { listener, lock, unsaved } = await found(store, later);
  await store.write(who, changeOf({ lock, requestId: 'next', listener: newcomer, fields: unsaved }));
  const again = await found(store, later);
  return [
    ...(listener === null ? [] : ['an expired row was read']),
    ...(again.listener?.level === newcomer.level ? [] : ['what an expired row held came back']),
  ];
}

/** What a newer release wrote beside our attributes survives our writes byte for byte, and its schema with it. */
export async function leavesUnknown(open: Open): Promise<readonly string[]> {
  const table = memoryTable();
  const store = open(table);
  await store.write(who, changeOf({}));
  const newer = { sv: 2, posture: '{"of": "tomorrow"}', level: 'gentle' };
  await table.put(key, { ...(await table.get(key)), ...newer });
  const { lock } = await found(store, later);
  await store.write(who, changeOf({ lock, fields: ['pace'], requestId: 'next' }));
  const row = await table.get(key);
  return Object.entries(newer).flatMap(([name, value]) => (row?.[name] === value ? [] : [`${name} was changed`]));
}
