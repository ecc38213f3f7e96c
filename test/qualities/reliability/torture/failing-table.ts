import type { Table } from '../../../../lambda/store/table';

/** What is wrong in a turn: one call of it fails, before or after it is done; or all do, before. */
export type Wrong = { readonly call: number; readonly how: 'before' | 'after' } | 'all' | null;

/** A table with something wrong, as it is told for each turn anew. */
export interface FailingTable {
  readonly table: Table;
  suffer(wrong: Wrong): void;
  isDown(): boolean;
}

export function failingTable(inner: Table): FailingTable {
  let wrong: Wrong = null;
  let calls = 0;
  const through = async <T>(call: () => Promise<T>): Promise<T> => {
    calls += 1;
    const isHit = wrong === 'all' || wrong?.call === calls;
    if (isHit && (wrong === 'all' || wrong?.how === 'before')) throw new Error('failed before');
    const result = await call();
    if (isHit) throw new Error('failed after');
    return result;
  };
  return {
    suffer: (next) => {
      [wrong, calls] = [next, 0];
    },
    isDown: () => wrong === 'all',
    table: {
      get: (key) => through(() => inner.get(key)),
      between: (pk, first, last) => through(() => inner.between(pk, first, last)),
      update: (key, set, expected) => through(() => inner.update(key, set, expected)),
      put: (key, row) => through(() => inner.put(key, row)),
      remove: (key, born) => through(() => inner.remove(key, born)),
      clear: (keys) => through(() => inner.clear(keys)),
    },
  };
}
