import { beforeAll, describe, expect, it } from '@jest/globals';
import { aSecond, type Weather } from '../../bench/peak/environment';
import { fleetOf } from '../../bench/peak/fleet';
import { turnsBetween, type MorningTurn } from '../../bench/peak/hour';
import { keptFrom } from '../../bench/peak/loss';
import { arrivalsOf, middle, type Morning, mornings, peakOf, type Peak } from '../../bench/peak/morning';
import { stormOver } from '../../bench/peak/storm';
import type { Shape } from '../../bench/shape';
import { shapeOfMost } from '../../bench/tables/scale';
import { random } from '../../cast/random';

const well: Weather = { starting: 400, failsAfter: null, breaker: true, triesTheLast: true };
const silent: Weather = { ...well, failsAfter: 1040 };

/** One of so many people of the million stands for them all, with his share of the quota; the bench takes the million. */
const asMany = 10;

function named(name: string): Morning {
  const found = mornings.find((morning) => morning.name === name);
  if (found === undefined) throw new Error(`there is no morning "${name}"`);
  return found;
}

describe('C1 peak-sim: a million sessions in a morning', () => {
  let shape: Shape;
  let peak: Peak;
  let turns: readonly MorningTurn[];

  beforeAll(async () => {
    shape = await shapeOfMost();
    const arrivals = arrivalsOf(named('one zone, spread 45 min'), 1_000_000 / asMany);
    peak = peakOf(arrivals, shape);
    turns = turnsBetween(peak.second - 5, peak.second + 75, arrivals, shape);
  });

  it('its busiest second stays within what a new table writes and a new account runs', () => {
    expect(peak.sessions * asMany).toBeGreaterThan(50_000);
    expect(peak.writeUnits * asMany).toBeLessThan(4000);
    expect(peak.turns * asMany).toBeLessThan(aSecond * 1000);
  });

  it('no key is written more than a few times a second', () => {
    expect(Math.max(...shape.map(({ writeUnits }) => writeUnits))).toBeLessThan(5);
  });

  it('where the database falls silent at the peak, the breaker keeps turns short and nearly all of them answered', async () => {
    const trouble = { from: peak.second, to: peak.second + 60, quota: 1000 / asMany };
    const guarded = await stormOver(turns, { ...trouble, weather: silent });
    const bare = await stormOver(turns, { ...trouble, weather: { ...silent, breaker: false } });
    expect(guarded.meanMs).toBeLessThanOrEqual(300);
    expect(guarded.answered / guarded.turns).toBeGreaterThan(0.99);
    expect(bare.answered / bare.turns).toBeLessThan(0.95);
  });

  it('its ends are tried to the last, and what was saved before them is kept by the skill', async () => {
    const trouble = { from: peak.second, to: peak.second + 60, quota: 5000 / asMany };
    const tried = await stormOver(turns, { ...trouble, weather: silent });
    const untried = await stormOver(turns, { ...trouble, weather: { ...silent, triesTheLast: false } });
    expect(tried.lostEnds.length).toBeLessThan(untried.lostEnds.length);
    const last = shape.length - 1;
    expect(await keptFrom('all', last)).toEqual({ sets: 7, kept: 7 });
    expect((await keptFrom('all', last - 1)).kept).toBeGreaterThanOrEqual(5);
    for (let turn = 0; turn <= last; turn += 1) expect((await keptFrom('the history', turn)).kept).toBe(7);
  });
});

describe('the laws of the simulated Lambda', () => {
  const crowd = (quota: number, provisioned: number, weather: Weather = well) => {
    const draw = random(1);
    const fleet = fleetOf(quota, provisioned);
    return Promise.all(
      Array.from({ length: 6000 }, async (_, n) => {
        const at = Math.floor(n / 2);
        const asked = { at, account: String(n % 500), calls: draw() < 0.5 ? 'writes' : null, isLast: false } as const;
        return { at, is: (await fleet.turn(asked, weather)).is };
      }),
    );
  };

  it.each([
    [1, 0],
    [20, 0],
    [20, 20],
    [150, 60],
  ])('a quota of %d, %d of it provisioned, admits ten a second for each unit at most', async (quota, provisioned) => {
    const outcomes = await crowd(quota, provisioned);
    for (const second of [0, 1, 2]) {
      const its = outcomes.filter(({ at, is }) => Math.floor(at / 1000) === second && is === 'answered');
      expect(its.length).toBeLessThanOrEqual(aSecond * quota);
    }
    expect(outcomes.filter(({ is }) => is === 'answered').length).toBeGreaterThan(0);
  });

  it('more quota never refuses more, more of it provisioned neither, and every turn is answered or refused', async () => {
    const shape = await shapeOfMost();
    const arrivals = arrivalsOf(named('one zone, 45 min, 5 % on the dot'), 10_000);
    const turns = turnsBetween(middle - 5, middle + 12, arrivals, shape);
    const inTime = turns.filter(({ at }) => at >= middle * 1000).length;
    for (const weather of [well, silent]) {
      for (const share of [0, 0.5, 1]) {
        let before = Infinity;
        for (const quota of [4, 8, 16, 64, 1000]) {
          const trouble = { from: middle, to: middle + 12, weather, quota, provisioned: quota * share };
          const { turns: all, answered, refused } = await stormOver(turns, trouble);
          const sum = refused.rate + refused.quota + refused.starts;
          expect(all).toBe(inTime);
          expect(answered + sum).toBe(all);
          expect(sum).toBeLessThanOrEqual(before);
          before = sum;
        }
      }
    }
  });
});
