import type { Shape } from '../shape';
import { type MorningTurn, turnsBetween } from './hour';
import { arrivalsOf, middle, type Morning, type Peak, peakOf } from './morning';

/** So many people in one of the mornings: its busiest second, and the turns around that second and around the hour. */
export interface Crowd {
  readonly people: number;
  readonly name: string;
  readonly peak: Peak;
  readonly turns: readonly MorningTurn[];
  /** Seconds of which the turns are looked at. */
  readonly window: readonly [number, number];
}

/** The mornings that are looked at turn by turn, by name. */
export const spread = 'one zone, spread 45 min';
export const dot = 'one zone, 45 min, 5 % on the dot';

/** People of a morning, each with a session of this shape; for a morning that is looked at, its turns for a minute and a quarter, or on the dot. */
export function crowdOf(morning: Morning, people: number, shape: Shape): Crowd {
  const arrivals = arrivalsOf(morning, people);
  const peak = peakOf(arrivals, shape);
  const isDot = morning.onTheDot > 0;
  const window = isDot ? ([middle, middle + 12] as const) : ([peak.second, peak.second + 60] as const);
  const isLookedAt = isDot || morning.name === spread;
  const turns = isLookedAt ? turnsBetween(window[0] - 5, window[1] + (isDot ? 0 : 15), arrivals, shape) : [];
  return { people, name: morning.name, peak, turns, window };
}

/** One of several crowds; throws where it is not among them. */
export function named(crowds: readonly Crowd[], name: string, people: number): Crowd {
  const found = crowds.find((crowd) => crowd.name === name && crowd.people === people);
  if (found === undefined) throw new Error(`there is no morning "${name}"`);
  return found;
}

/** A crowd in the first twelve seconds of its window. */
export function inTheWorst(crowd: Crowd): Crowd {
  const to = crowd.window[0] + 12;
  return { ...crowd, window: [crowd.window[0], to], turns: crowd.turns.filter(({ at }) => at < to * 1000) };
}
