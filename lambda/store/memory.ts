import { isAsExpected, type Key, type Row, type Table } from './table';

/** The table in memory, held to the same contract as DynamoDB: for tests, and to say plainly what is expected of it. */
export function memoryTable(): Table {
  /** The rows of an account, by their sort keys. */
  const accounts = new Map<string, Map<string, Row & Key>>();
  const rowAt = ({ pk, sk }: Key): (Row & Key) | undefined => accounts.get(pk)?.get(sk);
  const put = (key: Key, row: Row): void => {
    const rows = accounts.get(key.pk) ?? new Map<string, Row & Key>();
    accounts.set(key.pk, rows.set(key.sk, { ...row, ...key }));
  };
  const remove = ({ pk, sk }: Key): void => void accounts.get(pk)?.delete(sk);
  return {
    get: (key) => Promise.resolve(copy(rowAt(key))),
    between: (pk, first, last) => {
      const found = [...(accounts.get(pk)?.values() ?? [])].filter(({ sk }) => sk >= first && sk <= last);
      return Promise.resolve(found.sort((a, b) => (a.sk < b.sk ? -1 : 1)).map((row) => ({ ...row })));
    },
    update: (key, set, expected) => {
      const row = copy(rowAt(key));
      if (!isAsExpected(row, expected)) return Promise.resolve({ done: false, row });
      put(key, { ...row, ...set });
      return Promise.resolve({ done: true });
    },
    put: (key, row) => Promise.resolve(put(key, row)),
    remove: (key, born) => {
      if (born === undefined || rowAt(key)?.['born'] === born) remove(key);
      return Promise.resolve();
    },
    clear: (keys) => Promise.resolve(keys.forEach(remove)),
  };
}

function copy(row: (Row & Key) | undefined): Row | null {
  return row === undefined ? null : { ...row };
}
