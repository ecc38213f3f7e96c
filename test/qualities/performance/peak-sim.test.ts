import { beforeAll, describe, expect, it } from '@jest/globals';
import { type Arrivals, arrivalsOf, mornings, peakOf, type Peak } from '../../bench/peak/morning';
import { stormAt } from '../../bench/peak/storm';
import type { Shape } from '../../bench/shape';
import { shapeOfMost } from '../../bench/tables/scale';

const weather = { starting: 400, failsAfter: 1040, breaker: true };
const quota = 1000;

describe('C1 peak-sim: a million sessions in a morning', () => {
  let shape: Shape;
  let arrivals: Arrivals;
  let peak: Peak;

  beforeAll(async () => {
    shape = await shapeOfMost();
    const morning = mornings.find(({ name }) => name === 'one zone, spread 45 min') ?? mornings[0];
    if (morning === undefined) throw new Error('there is no morning');
    arrivals = arrivalsOf(morning, 1_000_000);
    peak = peakOf(arrivals, shape);
  });

  it('its busiest second stays within what a new table writes and a new account runs', () => {
    expect(peak.sessions).toBeGreaterThan(50_000);
    expect(peak.writeUnits).toBeLessThan(4000);
    expect(peak.turns * 0.015).toBeLessThan(700);
  });

  it('no key is written more than a few times a second', () => {
    expect(Math.max(...shape.map(({ writeUnits }) => writeUnits))).toBeLessThan(5);
  });

  it('where the database falls silent at the peak, the breaker keeps turns short and nearly all of them answered', async () => {
    const guarded = await stormAt(peak.second, { weather, quota }, arrivals, shape);
    const bare = await stormAt(peak.second, { weather: { ...weather, breaker: false }, quota }, arrivals, shape);
    expect(guarded.meanMs).toBeLessThanOrEqual(150);
    expect(guarded.throttled / guarded.turns).toBeLessThan(0.01);
    expect(bare.throttled / bare.turns).toBeGreaterThan(0.05);
  });
});
