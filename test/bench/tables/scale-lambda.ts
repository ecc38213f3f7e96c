import type { Weather } from '../peak/environment';
import { type Crowd, inTheWorst } from '../peak/crowd';
import { orderFor } from '../peak/order';
import { type Storm, stormOver } from '../peak/storm';
import type { Table } from '../table';

const million = 1_000_000;

/** What a storm did, in columns. */
export const columns = ['mean turn ms', 'busiest', 'refused: rate', 'quota', 'starts', '% refused'];

/** The figures of those columns. */
export function figuresOf({ turns, answered, refused, meanMs, busiest }: Storm): readonly number[] {
  return [meanMs, busiest, refused.rate, refused.quota, refused.starts, (100 * (turns - answered)) / turns];
}

/** Quotas, and how much of each is provisioned, that are tried on healthy mornings. */
const tried: readonly (readonly [number, number])[] = [
  [1000, 0],
  [1000, 200],
  [5000, 0],
  [5000, 1200],
  [15_000, 0],
  [15_000, 11_500],
];

/** What Lambda takes of some crowds while all is well. */
export async function admitted(crowds: readonly Crowd[], well: Weather): Promise<Table> {
  const rows = [];
  for (const { name, people, turns, window } of crowds.map(inTheWorst)) {
    for (const [quota, provisioned] of tried) {
      if (people / million < 10 === quota > 5000) continue;
      const trouble = { from: window[0], to: window[1], weather: well, quota, provisioned };
      rows.push([name, people, quota, provisioned, ...figuresOf(await stormOver(turns, trouble))]);
    }
  }
  return {
    name: 'scale',
    title:
      'What Lambda takes of it while all is well: ten a second for each unit, 1,000 new environments in ten seconds',
    columns: ['people begin', 'people', 'quota', 'provisioned', ...columns],
    rows,
    notes: ['twelve seconds, from the busiest second or from the hour on'],
  };
}

/** What is to be ordered for some crowds. */
export async function orders(crowds: readonly Crowd[], well: Weather): Promise<Table> {
  const rows = [];
  for (const { name, people, turns, window, peak } of crowds.map(inTheWorst)) {
    const { quota, provisioned } = await orderFor(turns, window, well, people > million ? 500 : 50);
    rows.push([name, people, quota, provisioned, peak.writeUnits, peak.readUnits]);
  }
  return {
    name: 'scale',
    title: 'The least with which none is refused while all is well',
    columns: ['people begin', 'people', 'quota', 'of it provisioned', 'write units/s', 'read units/s'],
    rows,
    notes: ['concurrency in steps of 50, and of 500 for ten million; the units are those of the busiest second'],
  };
}
