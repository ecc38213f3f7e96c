import type { Table } from './table';

/** Failures in a row that open a circuit, and how long it stays open before one call may try again. */
const limit = 3;
const openFor = 10_000;

/** Accounts whose failures are remembered one by one. */
const mostAccounts = 50;

type Calls = 'reads' | 'writes';

/** Keeps turns from waiting for a table that does not answer. Its clock gives milliseconds. */
export interface Breaker {
  /** True while the whole table is left alone. */
  readonly isOpen: () => boolean;
  readonly guard: <T>(calls: Calls, account: string, call: () => Promise<T>) => Promise<T>;
}

/** Reads and writes are counted apart: a table that can be read would hide for ever that it cannot be written. */
export function breaker(clock: () => number): Breaker {
  const sides = { reads: side(clock), writes: side(clock) };
  return {
    isOpen: () => sides.reads.isOpen() || sides.writes.isOpen(),
    guard: (calls, account, call) => sides[calls].guard(account, call),
  };
}

/**
 * One kind of calls. An account whose calls fail is left alone by itself; the table is left alone once calls of more than
 * one account have failed in a row. What DynamoDB has against one item counts for neither.
 */
function side(
  clock: () => number,
): Pick<Breaker, 'isOpen'> & { guard: <T>(a: string, call: () => Promise<T>) => Promise<T> } {
  const table = circuit(clock);
  const own = new Map<string, Circuit>();
  let failing = new Set<string>();
  const succeed = (account: string): void => {
    table.close();
    own.delete(account);
    failing = new Set();
  };
  const fail = (account: string): void => {
    failing.add(account);
    const circuitOf = own.get(account) ?? circuit(clock);
    if (own.size < mostAccounts) own.set(account, circuitOf);
    circuitOf.fail();
    table.fail(failing.size > 1);
  };
  return {
    isOpen: table.isOpen,
    async guard(account, call) {
      if (!table.mayTry() || own.get(account)?.mayTry() === false) throw new LeftAlone();
      try {
        const result = await call();
        succeed(account);
        return result;
      } catch (error) {
        if (isOfOneItem(error)) succeed(account);
        else fail(account);
        throw error;
      }
    },
  };
}

/** The table, or what it has of one account, is left alone after failures. */
class LeftAlone extends Error {
  override readonly name = 'LeftAlone';
}

interface Circuit {
  readonly isOpen: () => boolean;
  /** False while it is open; one call after it may try, and the others wait for that. */
  readonly mayTry: () => boolean;
  readonly fail: (mayOpen?: boolean) => void;
  readonly close: () => void;
}

function circuit(clock: () => number): Circuit {
  let failures = 0;
  let openedAt: number | null = null;
  const isOpen = (): boolean => openedAt !== null && clock() - openedAt < openFor;
  return {
    isOpen,
    mayTry() {
      if (isOpen()) return false;
      if (openedAt !== null) openedAt = clock(); // this one tries
      return true;
    },
    fail(mayOpen = true) {
      failures += 1;
      if (failures >= limit && mayOpen) openedAt = clock();
    },
    close() {
      failures = 0;
      openedAt = null;
    },
  };
}

/** True for what DynamoDB answers about one item: too large, not valid. Throttling is an answer about the table. */
function isOfOneItem(error: unknown): boolean {
  return error instanceof Error && (error.name === 'ValidationException' || error.name.startsWith('ItemCollection'));
}

/** A table whose every call goes through a breaker. */
export function guarded(table: Table, { guard }: Breaker): Table {
  return {
    get: (key) => guard('reads', key.pk, () => table.get(key)),
    between: (pk, first, last) => guard('reads', pk, () => table.between(pk, first, last)),
    update: (key, set, expected) => guard('writes', key.pk, () => table.update(key, set, expected)),
    put: (key, row) => guard('writes', key.pk, () => table.put(key, row)),
    remove: (key, born) => guard('writes', key.pk, () => table.remove(key, born)),
    clear: (keys) => guard('writes', keys[0]?.pk ?? '', () => table.clear(keys)),
  };
}
