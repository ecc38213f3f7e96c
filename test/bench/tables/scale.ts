import { arrivalsOf, middle, mornings, peakOf, type Morning } from '../peak/morning';
import { stormAt } from '../peak/storm';
import type { Weather } from '../peak/fleet';
import { habits, shapeOf, type Shape } from '../shape';
import type { Table } from '../table';

const million = 1_000_000;

/** Milliseconds until a new environment answers: the goal for AWS in docs/performance.md. */
const starting = 400;

/** Weathers of the database, with what a turn waits in them for at most: measured over the fault matrix (docs/reliability.md). */
const weathers: readonly (readonly [string, Weather])[] = [
  ['it answers', { starting, failsAfter: null, breaker: true }],
  ['it throttles (734 ms)', { starting, failsAfter: 734, breaker: true }],
  ['it is silent (1,040 ms)', { starting, failsAfter: 1040, breaker: true }],
  ['it is silent, were 500 ms the limit', { starting, failsAfter: 500, breaker: true }],
  ['it is silent, no breaker', { starting, failsAfter: 1040, breaker: false }],
  ['it is silent, no time limit (8 s)', { starting, failsAfter: 7985, breaker: false }],
];

/** A million sessions in a morning: what the peak asks for, and what a fault at the peak does to the function. */
export async function scale(): Promise<readonly Table[]> {
  const shape = await shapeOfMost();
  return [peaks(shape), await storms(shape), await dots(shape)];
}

/** The session that most people have. */
export async function shapeOfMost(): Promise<Shape> {
  const gentle = habits.find(({ name }) => name === 'Gentle');
  if (gentle === undefined) throw new Error('nobody has Gentle sessions');
  return shapeOf(gentle);
}

function peaks(shape: Shape): Table {
  const rows = mornings.map((morning) => {
    const { turns, starts, sessions, writeUnits, readUnits } = peakOf(arrivalsOf(morning, million), shape);
    return [morning.name, sessions, starts, turns, writeUnits, readUnits, Math.ceil(turns * 0.015)];
  });
  return {
    name: 'scale',
    title: 'A million Gentle sessions in a morning: the busiest second',
    columns: ['people begin', 'open sessions', 'starts/s', 'turns/s', 'write units/s', 'read units/s', 'busy at 15 ms'],
    rows,
    notes: [`each session has ${shape.length} turns, as the skill itself runs it`],
  };
}

async function storms(shape: Shape): Promise<Table> {
  const morning = named('one zone, spread 45 min');
  const arrivals = arrivalsOf(morning, million);
  const { second } = peakOf(arrivals, shape);
  const rows = [];
  for (const [name, weather] of weathers) {
    for (const quota of [1000, 5000]) {
      const storm = await stormAt(second, { weather, quota }, arrivals, shape);
      rows.push([
        name,
        quota,
        storm.meanMs,
        storm.busiest,
        storm.busiestLater,
        storm.throttled,
        (100 * storm.throttled) / storm.turns,
      ]);
    }
  }
  return {
    name: 'scale',
    title: `The database fails for a minute at the peak (${morning.name})`,
    columns: ['database', 'quota', 'mean turn ms', 'busiest', 'after 10 s', 'turns refused', '%'],
    rows,
    notes: ['every turn runs on a fleet of environments, each with the breaker of lambda/store/breaker.ts'],
  };
}

/** The hour strikes, and 50,000 begin within ten seconds; the database is well. */
async function dots(shape: Shape): Promise<Table> {
  const arrivals = arrivalsOf(named('one zone, 45 min, 5 % on the dot'), million);
  const rows = [];
  const weather = { starting, failsAfter: null, breaker: true };
  for (const [quota, ready] of [
    [1000, 0],
    [5000, 0],
    [1000, 100],
    [1000, 200],
  ] as const) {
    const storm = await stormAt(middle, { weather, quota, ready }, arrivals, shape);
    rows.push([`${quota}`, ready, storm.meanMs, storm.busiest, storm.throttled, (100 * storm.throttled) / storm.turns]);
  }
  return {
    name: 'scale',
    title: 'On the dot: 50,000 more begin within ten seconds',
    columns: ['quota', 'kept ready', 'mean turn ms', 'busiest', 'turns refused', '%'],
    rows,
    notes: ['a new environment takes 400 ms; Lambda starts 1,000 at once and 1,000 more every ten seconds'],
  };
}

function named(name: string): Morning {
  const found = mornings.find((morning) => morning.name === name);
  if (found === undefined) throw new Error(`there is no morning "${name}"`);
  return found;
}
