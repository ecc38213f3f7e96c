import type { Key, Row, Table } from '../../lambda/store/table';

/** What was asked of a table, in DynamoDB's units: 4 KB of a consistent read, 1 KB of a write. */
export interface Counted {
  reads: number;
  writes: number;
  readUnits: number;
  writeUnits: number;
  /** Bytes of the largest row. */
  largest: number;
}

/** A table that counts what is asked of it, as DynamoDB would bill it. */
export function countedTable(table: Table): { readonly table: Table; readonly counted: Counted } {
  const counted: Counted = { reads: 0, writes: 0, readUnits: 0, writeUnits: 0, largest: 0 };
  const read = (bytes: number): void => {
    counted.reads += 1;
    counted.readUnits += Math.max(1, Math.ceil(bytes / 4096));
  };
  const written = (bytes: number): void => {
    counted.writes += 1;
    counted.writeUnits += Math.max(1, Math.ceil(bytes / 1024));
    counted.largest = Math.max(counted.largest, bytes);
  };
  const get = async (key: Key): Promise<Row | null> => {
    const row = await table.get(key);
    read(bytesOf(row));
    return row;
  };
  return {
    counted,
    table: {
      get,
      between: async (pk, first, last) => {
        const rows = await table.between(pk, first, last);
        read(rows.reduce((sum, row) => sum + bytesOf(row), 0));
        return rows;
      },
      update: async (key, set, expected) => {
        const updated = await table.update(key, set, expected);
        written(bytesOf(await table.get(key)));
        return updated;
      },
      put: (key, row) => (written(bytesOf({ ...key, ...row })), table.put(key, row)),
      remove: (key, born) => (written(0), table.remove(key, born)),
      clear: (keys) => (keys.forEach(() => written(0)), table.clear(keys)),
    },
  };
}

/** The size of an item: names and strings as UTF-8, numbers by two digits a byte and one more, all else one byte. */
function bytesOf(row: Row | null): number {
  return Object.entries(row ?? {}).reduce((sum, [name, value]) => {
    if (typeof value === 'string') return sum + name.length + Buffer.byteLength(value);
    return sum + name.length + (typeof value === 'number' ? Math.ceil(String(value).length / 2) + 1 : 1);
  }, 0);
}
