import type { Seconds } from '../../../lambda/routine/routine';
import type { Weather } from './environment';
import type { MorningTurn } from './hour';
import { stormOver } from './storm';

/** Concurrency as it is asked for: in all, and how much of it provisioned. */
export interface Order {
  readonly quota: number;
  readonly provisioned: number;
}

/** The least concurrency, in steps, with which none of some turns is refused: first what must be provisioned, then the rest. */
export async function orderFor(
  turns: readonly MorningTurn[],
  [from, to]: readonly [Seconds, Seconds],
  weather: Weather,
  step: number,
): Promise<Order> {
  const isEnough = async (provisioned: number, onDemand: number): Promise<boolean> => {
    const quota = provisioned + onDemand;
    const { answered, turns: all } = await stormOver(turns, {
      from,
      to,
      weather,
      quota,
      provisioned,
      untilRefused: true,
    });
    return answered === all;
  };
  const plenty = 40 * step;
  const provisioned = await least(step, (some) => isEnough(some, plenty));
  const rest = await least(step, (some) => isEnough(provisioned, some));
  return { quota: provisioned + rest, provisioned };
}

/** The least multiple of a step that is enough, given that more of it always is. */
async function least(step: number, isEnough: (some: number) => Promise<boolean>): Promise<number> {
  let [low, high] = [-1, 1];
  if (await isEnough(0)) return 0;
  while (!(await isEnough(high * step))) [low, high] = [high, high * 2];
  low = Math.max(low, 0);
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (await isEnough(middle * step)) high = middle;
    else low = middle;
  }
  return high * step;
}
