import type { Table } from './table';

/** Failures in a row that open the breaker, and how long it stays open before one call may try again. */
const limit = 3;
const openFor = 10_000;

type Calls = 'reads' | 'writes';

/** Keeps turns from waiting for a table that does not answer. Its clock gives milliseconds. */
export interface Breaker {
  readonly isOpen: () => boolean;
  readonly guard: <T>(calls: Calls, call: () => Promise<T>) => Promise<T>;
}

/** Reads and writes are counted apart: a table that can be read would hide for ever that it cannot be written. */
export function breaker(clock: () => number): Breaker {
  const circuits = { reads: circuit(clock), writes: circuit(clock) };
  return {
    isOpen: () => circuits.reads.isOpen() || circuits.writes.isOpen(),
    guard: (calls, call) => circuits[calls].guard(call),
  };
}

interface Circuit {
  readonly isOpen: () => boolean;
  readonly guard: <T>(call: () => Promise<T>) => Promise<T>;
}

function circuit(clock: () => number): Circuit {
  let failures = 0;
  let openedAt = -Infinity;
  const isOpen = (): boolean => failures >= limit && clock() - openedAt < openFor;
  return {
    isOpen,
    async guard(call) {
      if (isOpen()) throw new Error('the table is left alone for a while after three failures');
      if (failures >= limit) openedAt = clock(); // one call tries; the others wait for it
      try {
        const result = await call();
        failures = 0;
        return result;
      } catch (error) {
        failures += 1;
        if (failures >= limit) openedAt = clock();
        throw error;
      }
    },
  };
}

/** A table whose every call goes through a breaker. */
export function guarded(table: Table, { guard }: Breaker): Table {
  return {
    get: (key) => guard('reads', () => table.get(key)),
    between: (pk, first, last) => guard('reads', () => table.between(pk, first, last)),
    update: (key, set, expected) => guard('writes', () => table.update(key, set, expected)),
    put: (key, row) => guard('writes', () => table.put(key, row)),
    remove: (key) => guard('writes', () => table.remove(key)),
  };
}
