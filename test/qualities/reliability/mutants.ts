/** Stores that are wrong in one way each. The laws must tell every one of them from the real store. */
import { readInstant } from '../../../lambda/session/calendar';
import type { Lock } from '../../../lambda/session/saved/lock';
import type { Change, ListenerStore, Written } from '../../../lambda/store/listener-store';
import { rowStore } from '../../../lambda/store/row-store';
import type { Row, Table } from '../../../lambda/store/table';
import { type Pending, readCarried } from '../../../lambda/turn/carried';
import { real, type Trial } from './interleaving';
import { addedUp } from './two-device-model';

/** A trial whose store is the real one over a table that is wrong. */
function overTable(wrong: (table: Table) => Partial<Table>): Trial {
  return { ...real, store: (table) => rowStore({ ...table, ...wrong(table) }) };
}

/** A trial whose table shows less of the row that stood in the way of a write. */
function hiding(isHidden: (name: string, row: Row) => boolean): Trial {
  return overTable((table) => ({
    update: async (key, set, expected) => {
      const updated = await table.update(key, set, expected);
      if (updated.done || updated.row === null) return updated;
      const { row } = updated;
      return { done: false, row: Object.fromEntries(Object.entries(row).filter(([name]) => !isHidden(name, row))) };
    },
  }));
}

/** A trial whose store does something wrong around the real one. */
function around(wrong: (store: ListenerStore, table: Table) => Partial<ListenerStore>): Trial {
  const over = (table: Table): ListenerStore => {
    const store = rowStore(table);
    return { ...store, ...wrong(store, table) };
  };
  return { ...real, store: over };
}

type Report = (written: Written, change: Change) => Written;

/** A trial whose writes are changed on the way in, or reported as something else. */
function writing(change: (given: Change, table: Table) => Promise<Change> | Change, report: Report = (w) => w): Trial {
  return around((store, table) => ({
    write: async (who, given) => report(await store.write(who, await change(given, table)), given),
  }));
}

const asGiven = (change: Change): Change => change;

/** What a write of one kind brought is given back, not what stands in the record then. */
function givesBack(how: 'replay' | 'merged'): Report {
  return (written, { listener }) => (written.saved && written.how === how ? { ...written, listener } : written);
}

async function lockNow(table: Table): Promise<Lock> {
  const row = await table.get({ pk: 'account', sk: 'ACCOUNT#STATE' });
  return { ver: Number(row?.['ver'] ?? 0), born: readInstant(row?.['born']) };
}

function next({ ver, born }: Lock): Lock {
  return { ver: ver + 1, born };
}

function riding(change: Partial<Pending>): Trial {
  const carry = (attributes: unknown): unknown => {
    const carried = readCarried(attributes);
    return carried === null ? attributes : { ...carried, pending: { ...carried.pending, ...change } };
  };
  return { ...real, carry };
}

/** By what is wrong with each. */
export const mutants: { readonly [wrong: string]: Trial } = {
  'no condition on a write': overTable((table) => ({
    update: async (key, set) => {
      await table.put(key, { ...(await table.get(key)), ...set });
      return { done: true };
    },
  })),
  'a refused write counts as done': overTable((table) => ({
    update: async (key, set, expected) => {
      await table.update(key, set, expected);
      return { done: true };
    },
  })),
  'a failed write counts as done': around((store) => ({
    write: (who, change) =>
      store.write(who, change).catch(
        () =>
          ({
            saved: true,
            lock: next(change.lock),
            listener: change.listener,
            owed: [],
            isAside: false,
            how: 'plainly',
          }) as const,
      ),
  })),
  'no check for replays': hiding((name) => /^r\d+$/.test(name)),
  'a ring of one': hiding((name, row) => /^r\d+$/.test(name) && name !== `r${Number(row['ver']) % 8}`),
  'the last writer wins': writing(async (change, table) => ({ ...change, lock: await lockNow(table) })),
  'a merge keeps our work only': hiding((name) => name === 'today'),
  'a merge keeps their work only': writing(async (change, table) =>
    (await lockNow(table)).ver === change.lock.ver
      ? change
      : { ...change, listener: { ...change.listener, today: null } },
  ),
  'what is unsaved is dropped': riding({ fields: [] }),
  'what is owed is forgotten': riding({ late: false }),
  'work is added up': { ...real, add: addedUp },
  'a replay gives back what it brought': writing(asGiven, givesBack('replay')),
  'a merge gives back what it brought': writing(asGiven, givesBack('merged')),
  'a session that was closed is forgotten': hiding((name) => name === 'last' || name === 'closed'),
  'a closing is forgotten': riding({ closings: [] }),
  'what the history lacks is dropped': riding({ sessions: [], owes: false }),
  'a session of the history is replaced': overTable((table) => ({
    update: async (key, set, expected) => {
      if (!key.sk.includes('#SESSION#')) return table.update(key, set, expected);
      await table.put(key, set);
      return { done: true };
    },
  })),
  'a write forgets all but the work': writing((change) => ({ ...change, fields: ['today'] })),
  'a record is not looked at': around((store) => ({
    read: async (who, now) => {
      const found = await store.read(who, now);
      return found === 'deleted' ? found : { ...found, listener: null };
    },
  })),
};
