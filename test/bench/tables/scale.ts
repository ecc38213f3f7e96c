import type { Weather } from '../peak/environment';
import { type Crowd, crowdOf, dot, named, spread } from '../peak/crowd';
import { mornings } from '../peak/morning';
import { stormOver } from '../peak/storm';
import { habits, shapeOf, type Shape } from '../shape';
import type { Table } from '../table';
import { endsOf } from './scale-ends';
import { admitted, columns, figuresOf, orders } from './scale-lambda';

const million = 1_000_000;

/** Milliseconds until a new environment answers: the goal for AWS in docs/performance.md. */
const starting = 400;
const well: Weather = { starting, failsAfter: null, breaker: true, triesTheLast: true };

/** Weathers of the database, with what a turn waits in them for at most: measured over the fault matrix (docs/reliability.md). */
const weathers: readonly (readonly [string, Weather])[] = [
  ['it answers', well],
  ['it throttles (734 ms)', { ...well, failsAfter: 734 }],
  ['it is silent (1,040 ms)', { ...well, failsAfter: 1040 }],
  ['it is silent, were 500 ms the limit', { ...well, failsAfter: 500 }],
  ['it is silent, no breaker', { ...well, failsAfter: 1040, breaker: false }],
  ['it is silent, no time limit (8 s)', { ...well, failsAfter: 7985, breaker: false }],
];

/** A million sessions in a morning, and ten: what the peak asks for, what Lambda takes of it, and what a fault at the peak does. */
export async function scale(): Promise<readonly Table[]> {
  const shape = await shapeOfMost();
  const two = mornings.filter(({ name }) => name === spread || name === dot);
  const crowds = [
    ...mornings.map((morning) => crowdOf(morning, million, shape)),
    ...two.map((morning) => crowdOf(morning, 10 * million, shape)),
  ];
  const [one, onDot, ten, tenOnDot] = [
    named(crowds, spread, million),
    named(crowds, dot, million),
    named(crowds, spread, 10 * million),
    named(crowds, dot, 10 * million),
  ];
  return [
    peaks(crowds, shape),
    await admitted([one, onDot, ten, tenOnDot], well),
    await orders([one, onDot, ten, tenOnDot], well),
    await storms(one, ten),
    await endsOf([one, ten], shape, { ...well, failsAfter: 1040 }),
  ];
}

/** The session that most people have. */
export async function shapeOfMost(): Promise<Shape> {
  const gentle = habits.find(({ name }) => name === 'Gentle');
  if (gentle === undefined) throw new Error('nobody has Gentle sessions');
  return shapeOf(gentle);
}

function peaks(crowds: readonly Crowd[], shape: Shape): Table {
  const rows = crowds.map(({ people, name, peak: { turns, starts, sessions, writeUnits, readUnits } }) => {
    return [name, people, sessions, starts, turns, writeUnits, readUnits, Math.ceil(turns * 0.015)];
  });
  return {
    name: 'scale',
    title: 'Gentle sessions in a morning: the busiest second',
    columns: [
      'people begin',
      'people',
      'open',
      'starts/s',
      'turns/s',
      'write units/s',
      'read units/s',
      'busy at 15 ms',
    ],
    rows,
    notes: [`each session has ${shape.length} turns, as the skill itself runs it`],
  };
}

/** The weathers that there are with the time limit and the breaker of the skill. */
function isReal({ breaker, failsAfter }: Weather): boolean {
  return breaker && failsAfter !== null && failsAfter > 500;
}

async function storms(one: Crowd, ten: Crowd): Promise<Table> {
  const cases = weathers.flatMap(([name, weather]) => [
    ...[1000, 5000].map((quota) => [name, weather, one, quota, 0] as const),
    ...(isReal(weather) ? [0, 12_000].map((kept) => [name, weather, ten, 15_000, kept] as const) : []),
  ]);
  const rows = [];
  for (const [name, weather, { people, turns, window }, quota, provisioned] of cases) {
    const storm = await stormOver(turns, { from: window[0], to: window[1], weather, quota, provisioned });
    rows.push([name, people, quota, provisioned, ...figuresOf(storm), storm.busiestLater]);
  }
  return {
    name: 'scale',
    title: `The database fails for a minute at the peak (${spread})`,
    columns: ['database', 'people', 'quota', 'provisioned', ...columns, 'busiest after 10 s'],
    rows,
    notes: ['every turn runs on a fleet of environments, each with the breaker of lambda/store/breaker.ts'],
  };
}
