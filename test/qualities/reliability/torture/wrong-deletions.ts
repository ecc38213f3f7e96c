/** Stores that delete wrongly in one way each. The households that delete themselves must tell every one from the real store. */
import type { Change, ListenerStore } from '../../../../lambda/store/listener-store';
import { rowStore } from '../../../../lambda/store/row-store';
import type { Table } from '../../../../lambda/store/table';

/** The store that is on trial, over a table. */
export type StoreOver = (table: Table) => ListenerStore;

/** A store whose writes see another table than the real one. */
function writing(wrong: (table: Table, change: Change) => Table): StoreOver {
  return (table) => ({
    ...rowStore(table),
    write: (who, change) => rowStore(wrong(table, change)).write(who, change),
  });
}

/** A first write does not see the signs at one of its looks. */
function blindAt(look: number): StoreOver {
  return writing((table, { lock }) => {
    let looks = 0;
    const signs: Table['between'] = (pk, first, last) => {
      looks += 1;
      return lock.ver === 0 && looks === look ? Promise.resolve([]) : table.between(pk, first, last);
    };
    return { ...table, between: signs };
  });
}

/** A record that stands in the way of a write looks as if it were of the birth that was read. */
function ofAnyBirth(table: Table, { lock }: Change): Table {
  let born: string | null = null;
  return {
    ...table,
    update: async (key, set, expected) => {
      if (!key.sk.endsWith('#STATE') || 'summary' in expected) return table.update(key, set, expected);
      const updated = await table.update(key, set, born === null ? expected : { ...expected, born });
      if (updated.done || updated.row === null || lock.ver === 0) return updated;
      born = typeof updated.row['born'] === 'string' ? updated.row['born'] : null;
      return { done: false, row: { ...updated.row, born: lock.born } };
    },
  };
}

/** By what is wrong with each. */
export const wrongDeletions: { readonly [wrong: string]: StoreOver } = {
  'the signs are not looked at before a first write': blindAt(1),
  'the signs are not looked at after a first write': blindAt(2),
  'births are not compared where a write was refused': writing(ofAnyBirth),
  'births are no condition of a write': (table) =>
    rowStore({
      ...table,
      update: async (key, set, expected) => {
        if ('summary' in expected || !key.sk.endsWith('#STATE')) return table.update(key, set, expected);
        const born = (await table.get(key))?.['born'];
        return table.update(key, set, typeof born === 'string' ? { ...expected, born } : expected);
      },
    }),
  'the signs are not looked at where a record is read': (table) => ({
    ...rowStore(table),
    read: (who, now, since) => rowStore({ ...table, between: () => Promise.resolve([]) }).read(who, now, since),
  }),
  'the history of a session that was deleted stays': (table) => ({
    ...rowStore(table),
    withdraw: () => Promise.resolve(),
  }),
};
