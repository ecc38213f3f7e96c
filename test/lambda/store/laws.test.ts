import { describe, expect, test } from '@jest/globals';
import { rowStore } from '../../../lambda/store/row-store';
import { noRow, type Row, type Table } from '../../../lambda/store/table';
import { ignoresExpired, leavesUnknown, type Open, staysDeleted } from './laws';

const laws = { staysDeleted, ignoresExpired, leavesUnknown };

const hidingTtl = (row: Row | null): Row | null => (row === null ? null : { ...row, ttl: 9e9 });

/** Stores that break one law each. */
const mutants: readonly (readonly [string, keyof typeof laws, (table: Table) => Table])[] = [
  [
    'the sign of a deletion is overlooked',
    'staysDeleted',
    (table) => ({
      ...table,
      between: async (pk, first, last) => (first.startsWith('GONE#') ? [] : table.between(pk, first, last)),
    }),
  ],
  [
    'a deletion leaves rows',
    'staysDeleted',
    (table) => ({ ...table, remove: () => Promise.resolve(), clear: () => Promise.resolve() }),
  ],
  [
    'a deleted row is written again',
    'staysDeleted',
    (table) => ({
      ...table,
      update: async (key, set, expected) => table.update(key, set, (await table.get(key)) === null ? noRow : expected),
    }),
  ],
  [
    'expired rows are read',
    'ignoresExpired',
    (table) => ({ ...table, get: async (key) => hidingTtl(await table.get(key)) }),
  ],
  [
    'a write replaces the whole row',
    'leavesUnknown',
    (table) => ({ ...table, update: (key, set) => table.put(key, set).then(() => ({ done: true })) }),
  ],
  [
    'every write names its schema',
    'leavesUnknown',
    (table) => ({ ...table, update: (key, set, expected) => table.update(key, { ...set, sv: 1 }, expected) }),
  ],
];

describe('the laws of the store', () => {
  test.each(Object.entries(laws))('%s', async (_, law) => {
    expect(await law(rowStore)).toEqual([]);
  });

  test.each(mutants)('R4 would show a store in which %s', async (_, law, wrong) => {
    const open: Open = (table) => rowStore(wrong(table));
    expect(await laws[law](open)).not.toEqual([]);
  });
});
