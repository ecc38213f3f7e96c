import type { Row, Table } from '../../../lambda/store/table';

/** How a call ends: done; not done, and an error; or done, and an error all the same. */
export type Outcome = 'ok' | 'down' | 'throttled' | 'lost ack';

/** A table whose calls wait until somebody lets them go, one by one, each with an outcome. */
export interface HeldTable {
  readonly table: Table;
  waiting(): number;
  release(index: number, outcome: Outcome): void;
  /** What no run may show: a version that is not the one before plus one. */
  readonly wrongs: readonly string[];
  /** How often a request was written, by the name that it has in the ring. */
  writesOf(name: string): number;
}

export function heldTable(inner: Table): HeldTable {
  const held: ((outcome: Outcome) => void)[] = [];
  const wrongs: string[] = [];
  const written = new Map<string, number>();
  const hold = <T>(call: () => Promise<T>): Promise<T> =>
    new Promise((resolve, reject) => {
      held.push((outcome) => {
        if (outcome === 'down' || outcome === 'throttled') return reject(new Error(outcome));
        const done = call();
        if (outcome === 'ok') done.then(resolve, reject);
        else done.then(() => reject(new Error(outcome)), reject);
      });
    });
  const update: Table['update'] = async (key, set, expected) => {
    const before = await inner.get(key);
    const updated = await inner.update(key, set, expected);
    if (!updated.done) return updated;
    if (set['ver'] !== Number(before?.['ver'] ?? 0) + 1) wrongs.push('a version was passed over or written twice');
    const request = requestIn(set);
    written.set(request, (written.get(request) ?? 0) + 1);
    return updated;
  };
  return {
    table: {
      get: (key) => hold(() => inner.get(key)),
      between: (pk, first, last) => hold(() => inner.between(pk, first, last)),
      update: (key, set, expected) => hold(() => update(key, set, expected)),
      put: (key, row) => hold(() => inner.put(key, row)),
      remove: (key, born) => hold(() => inner.remove(key, born)),
      clear: (keys) => hold(() => inner.clear(keys)),
    },
    waiting: () => held.length,
    release: (index, outcome) => held.splice(index, 1)[0]?.(outcome),
    wrongs,
    writesOf: (name) => written.get(name) ?? 0,
  };
}

/** The request that a write names in its place of the ring. */
function requestIn(set: Row): string {
  return String(Object.entries(set).find(([name]) => /^r\d+$/.test(name))?.[1]);
}
