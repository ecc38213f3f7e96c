import type { ResponseEnvelope } from 'ask-sdk-model';
import type { Summary } from '../../../lambda/session/summary';
import { readInstant } from '../../../lambda/session/calendar';
import { rowStore } from '../../../lambda/store/row-store';
import type { Who } from '../../../lambda/store/listener-store';
import type { Table } from '../../../lambda/store/table';
import { deviceOf, practise, type Ask } from '../practice';
import { skillInMemory } from '../skill-in-memory';

/** What fails to the end of a session: every call of the table, or those for the history alone. */
export type Failing = 'all' | 'the history';

/** Sets that were done in a session, and those of them that the history has after the next launch. */
export interface Kept {
  readonly sets: number;
  readonly kept: number;
}

const start = Date.parse('2026-11-23T07:00:00Z');
const days = 86_400_000;

/** A Gentle session over the skill itself, in which something fails from one of its turns to its end; then a launch two days later. */
export async function keptFrom(failing: Failing, turn: number): Promise<Kept> {
  const broken = breakable();
  const skill = skillInMemory(() => {}, broken.around);
  const ask: Ask = async (envelope) => {
    const event: unknown = JSON.parse(JSON.stringify(envelope));
    return JSON.parse(JSON.stringify(await skill(event, {}))) as ResponseEnvelope; // the skill's own, as it comes over the wire
  };
  const device = deviceOf('loss', null);
  for (let before = 3; before > 0; before -= 1) await practise(ask, device, start - before * days);
  let turns = -1;
  await practise(
    (envelope) => {
      turns += 1;
      broken.now(turns >= turn ? failing : null);
      return ask(envelope);
    },
    device,
    start,
  );
  broken.now(null);
  await practise(ask, device, start + 2 * days);
  const [history, whole] = await Promise.all([setsOf(broken, start), setsOf(broken, start - days)]);
  return { sets: whole, kept: history };
}

interface Breakable {
  readonly around: (table: Table) => Table;
  now(failing: Failing | null): void;
  history(): Promise<readonly Summary[]>;
}

function breakable(): Breakable {
  let failing: Failing | null = null;
  let seen: { readonly table: Table; readonly who: Who } | null = null;
  const through = async <T>(call: () => Promise<T>, isOfHistory = false): Promise<T> => {
    if (failing === 'all' || (failing === 'the history' && isOfHistory)) throw new Error('the database fails');
    return call();
  };
  return {
    now: (next) => {
      failing = next;
    },
    history: async () => {
      const since = readInstant('2026-01-01T00:00:00Z');
      return seen === null || since === null ? [] : rowStore(seen.table).history(seen.who, since);
    },
    around: (table) => ({
      ...table,
      get: (key) => through(() => table.get(key)),
      between: (pk, first, last) => through(() => table.between(pk, first, last)),
      update: (key, set, expected) => {
        seen = { table, who: { account: key.pk, person: key.sk.slice(0, key.sk.indexOf('#')) } };
        return through(() => table.update(key, set, expected), key.sk.includes('#SESSION#'));
      },
    }),
  };
}

async function setsOf({ history }: Breakable, at: number): Promise<number> {
  const day = new Date(at).toISOString().slice(0, 10);
  const [session] = (await history()).filter(({ started }) => started.startsWith(day));
  return Object.keys(session?.done ?? {}).length;
}
