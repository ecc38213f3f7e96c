import { isAsExpected, type Key, type Row, type Table } from './table';

/** The table in memory, held to the same contract as DynamoDB: for tests, and to say plainly what is expected of it. */
export function memoryTable(): Table {
  const rows = new Map<string, Row & Key>();
  const name = ({ pk, sk }: Key): string => JSON.stringify([pk, sk]);
  return {
    get: (key) => Promise.resolve(copy(rows.get(name(key)))),
    between: (pk, first, last) => {
      const found = [...rows.values()].filter((row) => row.pk === pk && row.sk >= first && row.sk <= last);
      return Promise.resolve(found.sort((a, b) => (a.sk < b.sk ? -1 : 1)).map((row) => ({ ...row })));
    },
    update: (key, set, expected) => {
      const row = copy(rows.get(name(key)));
      if (!isAsExpected(row, expected)) return Promise.resolve({ done: false, row });
      rows.set(name(key), { ...row, ...set, ...key });
      return Promise.resolve({ done: true });
    },
    put: (key, row) => Promise.resolve(void rows.set(name(key), { ...row, ...key })),
    remove: (key, born) => {
      if (born === undefined || rows.get(name(key))?.['born'] === born) rows.delete(name(key));
      return Promise.resolve();
    },
    clear: (keys) => Promise.resolve(keys.forEach((key) => rows.delete(name(key)))),
  };
}

function copy(row: (Row & Key) | undefined): Row | null {
  return row === undefined ? null : { ...row };
}
