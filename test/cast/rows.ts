import { createHash } from 'node:crypto';
import type { Listener } from '../../lambda/session/listener';
import type { Summary } from '../../lambda/session/summary';
import type { Found, Who } from '../../lambda/store/listener-store';
import { rowStore } from '../../lambda/store/row-store';
import type { Row, Table } from '../../lambda/store/table';
import { speakerOf } from '../../simulator/cloud/speaker';
import { instant } from './days';

/** Whose rows a simulated speaker's are, at the stage of the tests. */
export function whoIs(user: string, person: string | null = null): Who {
  const { userId, personId } = speakerOf(user, person);
  return { account: hash(`test${userId}`), person: personId === null ? 'ACCOUNT' : hash(personId) };
}

function hash(id: string): string {
  return createHash('sha256').update(id).digest('hex');
}

/** All rows of an account, as they are in the table. */
export function rowsOf(table: Table, user: string): Promise<readonly Row[]> {
  return table.between(whoIs(user).account, '!', '~');
}

/** The record of a speaker as a new session reads it. */
export async function recordOf(table: Table, who: Who, now = instant('2026-11-23T12:00:00.000Z')): Promise<Found> {
  const found = await rowStore(table).read(who, now);
  if (found === 'deleted') throw new Error('a session that begins now cannot have been deleted');
  return found;
}

/** The sessions in the history of a speaker. */
export function historyOf(table: Table, who: Who): Promise<readonly Summary[]> {
  return rowStore(table).history(who, instant('2000-01-01T00:00:00Z'));
}

/** Repetitions by set, of the session that is under way. */
export function doneIn({ today }: Listener): { readonly [set: string]: number } {
  return Object.fromEntries(Object.entries(today?.done ?? {}).map(([set, { did }]) => [set, did]));
}
