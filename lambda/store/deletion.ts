/**
 * Deleting for good. A sign is set first and the rows go after it, the record before the history. A session that began
 * before the sign saves nothing any more; what could not be deleted, or lands later, goes with the next launch.
 */
import { type Instant, noMatterWhen as longAgo, readInstant } from '../session/calendar';
import { stateKey, writtenAt } from './keys';
import type { Who } from './listener-store';
import { hoursFrom } from './row';
import { type Key, noRow, type Row, type Table, type Version } from './table';

/** A deletion is remembered as long as a restore of the table can reach back. */
const rememberedForDays = 36;

/** That somebody was deleted: when, whose record ('ALL' for the whole account), and whether rows may be left. */
export interface Sign {
  readonly of: string;
  readonly at: Instant;
  readonly isUnfinished: boolean;
  readonly ver: number | null;
}

export async function signsIn(table: Table, account: string): Promise<readonly Sign[]> {
  const rows = await table.between(account, 'GONE#', 'GONE#~');
  return rows.map((row) => ({ of: row.sk.slice('GONE#'.length), ...signIn(row) }));
}

function signIn({ at, left, ver }: Row): Omit<Sign, 'of'> {
  return {
    at: readInstant(at) ?? longAgo,
    isUnfinished: left === true,
    ver: typeof ver === 'number' ? ver : null,
  };
}

/** The last time that somebody was deleted, alone or with the account; null where that never was. */
export function goneAt(signs: readonly Sign[], person: string): Instant | null {
  const theirs = signs.filter(({ of }) => of === 'ALL' || of === person);
  return theirs.reduce<Instant | null>((last, { at }) => (last !== null && last > at ? last : at), null);
}

/** Deletes all of a person, or of the account. It throws where it could not finish. */
export async function forget(table: Table, who: Who, whose: 'mine' | 'everyone', now: Instant): Promise<void> {
  const sign = await leaveSign(table, who.account, whose === 'mine' ? who.person : 'ALL', now);
  await clear(table, await rowsOf(table, who.account, sign.of));
  await finish(table, who.account, sign);
}

/** The record that a launch finds after a deletion: none, where it is older than that; and nothing else that is older. */
export async function swept(table: Table, who: Who, signs: readonly Sign[], found: Row | null): Promise<Row | null> {
  for (const sign of signs.filter(({ isUnfinished }) => isUnfinished)) {
    const rows = await rowsOf(table, who.account, sign.of);
    await clear(
      table,
      rows.filter((row) => isOlder(row, sign.at)),
    );
    await finish(table, who.account, sign);
  }
  const gone = goneAt(signs, who.person);
  if (gone === null || (found !== null && !isOlder({ ...found, ...stateKey(who) }, gone))) return found;
  const rows = await rowsOf(table, who.account, who.person);
  await clear(
    table,
    rows.filter((row) => isOlder(row, gone)),
  );
  return null;
}

/** Sets a sign; one that is there already keeps the later of the two times. */
async function leaveSign(table: Table, account: string, of: string, now: Instant): Promise<Sign> {
  let expected: Version = noRow;
  let at = now;
  for (let tries = 0; tries < 3; tries += 1) {
    const ver = (expected.ver ?? 0) + 1;
    const set = { at, left: true, ver, ttl: hoursFrom(at, rememberedForDays * 24) };
    const updated = await table.update(signKey(account, of), set, expected);
    if (updated.done) return { of, at, isUnfinished: true, ver };
    const known = updated.row === null ? null : signIn(updated.row);
    expected = known === null ? noRow : { ver: known.ver, born: null };
    at = known !== null && known.at > now ? known.at : now;
  }
  throw new Error('the sign of a deletion changes all the time');
}

/** Nothing is left; unless the sign was set anew meanwhile. */
async function finish(table: Table, account: string, { of, ver }: Sign): Promise<void> {
  await table.update(signKey(account, of), { left: false, ver: (ver ?? 0) + 1 }, { ver, born: null });
}

/** Records first: without them nobody is known any more. */
async function clear(table: Table, keys: readonly Key[]): Promise<void> {
  await Promise.all(keys.filter(isRecord).map(({ pk, sk }) => table.remove({ pk, sk })));
  const others = keys.filter((key) => !isRecord(key));
  if (others.length > 0) await table.clear(others.map(({ pk, sk }) => ({ pk, sk })));
}

async function rowsOf(table: Table, account: string, of: string): Promise<readonly (Row & Key)[]> {
  const [first, last] = of === 'ALL' ? ['!', '~'] : [`${of}#`, `${of}#~`];
  const rows = await table.between(account, first, last);
  return rows.filter(({ sk }) => !sk.startsWith('GONE#'));
}

function signKey(account: string, of: string): Key {
  return { pk: account, sk: `GONE#${of}` };
}

function isRecord({ sk }: Key): boolean {
  return sk.endsWith('#STATE');
}

/** A record by its birth or else its last write, any other row by the moment in its name. */
function isOlder(row: Row & Key, gone: Instant): boolean {
  const { born, ttl } = row;
  if (!isRecord(row)) return row.sk.slice(row.sk.lastIndexOf('#') + 1) <= gone;
  if (typeof born === 'string') return born <= gone;
  return typeof ttl === 'number' && writtenAt(ttl) <= Date.parse(gone);
}
