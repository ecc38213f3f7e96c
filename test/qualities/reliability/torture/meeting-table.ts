import type { Table } from '../../../../lambda/store/table';

/** A table at which something else happens first, before one call of a turn; 0 is none of them. */
export interface MeetingTable {
  readonly table: Table;
  meet(call: number, happens: () => Promise<void>): void;
}

export function meetingTable(inner: Table): MeetingTable {
  let left = 0;
  let happens = (): Promise<void> => Promise.resolve();
  const after = async <T>(call: () => Promise<T>): Promise<T> => {
    left -= 1;
    if (left === 0) await happens();
    return call();
  };
  return {
    meet: (call, next) => {
      [left, happens] = [call, next];
    },
    table: {
      get: (key) => after(() => inner.get(key)),
      between: (pk, first, last) => after(() => inner.between(pk, first, last)),
      update: (key, set, expected) => after(() => inner.update(key, set, expected)),
      put: (key, row) => after(() => inner.put(key, row)),
      remove: (key, born) => after(() => inner.remove(key, born)),
      clear: (keys) => after(() => inner.clear(keys)),
    },
  };
}
