import { asideIn, isClosed } from '../session/saved/closed';
import { gathered } from '../session/saved/grown';
import { type Instant, readInstant } from '../session/calendar';
import { upgraded, version } from '../session/saved/listener-reader';
import { fields as allFields, readListener } from '../session/saved/saved-fields';
import { holds, merged } from '../session/saved/merge';
import type { Listener } from '../session/listener';
import { forget, goneAt, signsIn, swept } from './deletion';
import { history, record, withdraw } from './history';
import { badKey, stateKey, ttlFrom } from './keys';
import type { Lock } from '../session/saved/lock';
import type { Change, Found, ListenerStore, Who, Written } from './listener-store';
import { decoded, encoded, isExpired, listed } from './row';
import { noRow, type Row, type Scalar, type Table } from './table';
import { rowOf, writtenBy } from './written-row';

/** The table as it is for a turn, for the last write of a session, and for a deletion. */
export interface Tables {
  readonly turn: Table;
  readonly last: Table;
  readonly forgetting: Table;
}

/** Listeners over a table, or over one for each kind of call. */
export function rowStore(given: Table | Tables): ListenerStore {
  const tables: Tables = 'turn' in given ? given : { turn: given, last: given, forgetting: given };
  const { turn } = tables;
  const tableFor = (isLast: boolean): Table => (isLast ? tables.last : turn);
  return {
    read: (who, now, since = now) => read(turn, who, now, since),
    write: (who, change) => write(tableFor(change.isLast), who, change),
    record: (who, { summary, now, isLast }) => record(tableFor(isLast), who, summary, now),
    withdraw: (who, sessions) => withdraw(tables.last, who, sessions),
    history: (who, since) => history(turn, who, since),
    forget: (who, whose, now) => forget(tables.forgetting, who, whose, now),
  };
}

async function read(table: Table, who: Who, now: Instant, since: Instant): Promise<Found | 'deleted'> {
  const [found, signs] = await Promise.all([table.get(stateKey(who)), signsIn(table, who.account)]);
  const gone = goneAt(signs, who.person);
  if (gone !== null && gone >= since) return 'deleted';
  const row = signs.length === 0 ? found : await swept(table, who, signs, found);
  const nothing = { listener: null, lock: noRow as Lock, unsaved: [], sessions: [], because: null } as const;
  if (row === null) return nothing;
  const lock = lockOf(row);
  const saved = upgraded(decoded(row));
  const sessions = listed(row['outbox'] ?? null);
  if (lock === null || saved === null) {
    const aside = await setAside(table, who, row, lock, now);
    // Of a row that is ours but for its birth all else is good.
    return saved === null || !isVersion(row['ver'])
      ? aside
      : { ...aside, listener: readListener(saved), unsaved: allFields, sessions };
  }
  if (isExpired(row, now)) return { ...nothing, lock, unsaved: allFields, sessions, because: 'expired' };
  const from = Number(row['sv']);
  const because = from > version ? 'from a newer release' : null;
  return { listener: readListener(saved), lock, unsaved: from < version ? allFields : [], sessions, because };
}

/** The lock of a row; one that we cannot have written is none. */
function lockOf({ ver, born = null }: Row): Lock | null {
  const birth = readInstant(born);
  return isVersion(ver) && birth === born ? { ver, born: birth } : null;
}

function isVersion(ver: Scalar | undefined): ver is number {
  return typeof ver === 'number' && Number.isInteger(ver) && ver >= 1 && ver <= 1e9;
}

/** A row that is none of ours is put aside for a look, and does not stand in the way. */
async function setAside(table: Table, who: Who, row: Row, lock: Lock | null, now: Instant): Promise<Found> {
  await table.put(badKey(who, now), { ...shortened(row), ttl: ttlFrom(now) });
  const nothing = { listener: null, sessions: [], because: 'not understood' } as const;
  if (lock !== null) return { ...nothing, lock, unsaved: allFields };
  await table.remove(stateKey(who));
  return { ...nothing, lock: { ver: 0, born: null }, unsaved: [] };
}

/** A row that fits into a copy of itself: a row may be as large as a table takes, and its new name is longer. */
function shortened(row: Row): Row {
  const some = Object.entries(row).slice(0, 100);
  return Object.fromEntries(
    some.map(([key, value]) => [key, typeof value === 'string' ? value.slice(0, 2000) : value]),
  );
}

const deleted: Written = { saved: false, because: 'deleted' };

async function write(table: Table, who: Who, change: Change): Promise<Written> {
  const { lock, listener } = change;
  if (lock.ver === 0 && (await isGone(table, who, change))) return deleted;
  const first = change.isAside
    ? { done: false, row: await table.get(stateKey(who)) }
    : await table.update(stateKey(who), rowOf(listener, change.fields, change), lock);
  if (!first.done) return first.row === null ? deleted : writeOver(table, who, change, first.row);
  if (lock.ver > 0) return plainly(change, next(lock));
  // Between the look at the sign and the write somebody may have been deleted: then the write goes again.
  if (!(await isGone(table, who, change))) return plainly(change, { ver: 1, born: change.since });
  await table.remove(stateKey(who), change.since);
  return deleted;
}

function plainly({ listener, owed }: Change, lock: Lock): Written {
  return { saved: true, lock, listener, owed: owed ?? [], isAside: false, how: 'plainly' };
}

async function isGone(table: Table, who: Who, { since }: Change): Promise<boolean> {
  const gone = goneAt(await signsIn(table, who.account), who.person);
  return gone !== null && gone >= since;
}

/** Another row than we had read: of another birth, written by this very request, or by another device. */
async function writeOver(table: Table, who: Who, change: Change, row: Row): Promise<Written> {
  const found = lockOf(row) ?? { ver: 0, born: null };
  if (change.lock.ver > 0 && found.born !== change.lock.born) return deleted;
  const theirs = readListener(decoded(row));
  const own = writtenBy(change.requestId, row);
  const { record, listener, ended, isAside } = merged(theirs, own === null ? change : { ...change, fields: [] });
  // The same request again may have met another session, and closed it or worked in it; all else of it was written.
  const isNews = change.closings.some(({ today }) => !isClosed(today.started, theirs)) || !hasWorkOf(theirs, record);
  const inRow = listed(row['outbox'] ?? null);
  // What this request wrote may have been merged then, and others may have written since.
  if (own !== null && !isNews)
    return { saved: true, lock: { ...found, ver: own }, listener, isAside, owed: inRow, how: 'replay' };
  const owed = gathered([...inRow, ...(change.owed ?? []), ...ended, ...asideIn(listener)]);
  const fields = allFields.filter(
    (field) => (own === null && change.fields.includes(field)) || encoded(record[field]) !== encoded(theirs[field]),
  );
  const written = { ...change, lock: found, owed: owed.length > 0 || inRow.length > 0 ? owed : change.owed };
  const second = await table.update(stateKey(who), rowOf(record, fields, written), found);
  if (!second.done) throw new Error('the row was changed again while two records were merged');
  return { saved: true, lock: next(found), listener, isAside, owed, how: 'merged' };
}

/** True where a record has all the work of another in the session that both are in. */
function hasWorkOf({ today: all }: Listener, { today: part }: Listener): boolean {
  return part === null || all?.started !== part.started || holds(all.done, part.done);
}

function next({ ver, born }: Lock): Lock {
  return { ver: ver + 1, born };
}
