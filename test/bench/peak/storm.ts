import type { Shape } from '../shape';
import { type Calls, fleetOf, type Weather } from './fleet';
import type { Arrivals } from './morning';

/** A time of trouble: the database's weather, the quota of the function, and environments that are kept ready. */
export interface Trouble {
  readonly weather: Weather;
  readonly quota: number;
  readonly ready?: number;
}

/** What a time of trouble did: the most environments busy at once, then and after the first ten seconds of it. */
export interface Storm {
  readonly turns: number;
  readonly meanMs: number;
  readonly busiest: number;
  readonly busiestLater: number;
  readonly throttled: number;
}

interface Event {
  readonly at: number;
  readonly session: number;
  readonly calls: Calls;
}

/** Seconds of the morning that are run turn by turn: fair weather at first, so that the fleet is warm. */
const fair = 20;
const lasts = 60;
const settles = 10_000;

/** Before the trouble: the fleet has grown with the morning, so that no turn waits for a new environment. */
const calm: Weather = { starting: 0, failsAfter: null, breaker: true };

/**
 * The turns around one second of a morning, each run on a fleet with the skill's own breaker. From that second on the
 * database has the weather given; a session that could not save tries again with each of its turns, as the skill does.
 */
export async function stormAt(
  second: number,
  { weather, quota, ready = 0 }: Trouble,
  arrivals: Arrivals,
  shape: Shape,
): Promise<Storm> {
  const fleet = fleetOf(quota, ready);
  const missed = new Map<number, Calls>();
  const breaks = second * 1000;
  const seen = { turns: 0, ms: 0, busiest: 0, busiestLater: 0, throttled: 0 };
  for (const event of eventsIn(second - fair, second + lasts, arrivals, shape)) {
    const { at, session } = event;
    const calls = missed.get(session) ?? event.calls;
    const took = await fleet.turn(at, String(session), calls, at < breaks ? calm : weather);
    if (calls !== null && at >= breaks && weather.failsAfter !== null) missed.set(session, calls);
    if (at < breaks) continue;
    seen.turns += 1;
    if (took === 'throttled') seen.throttled += 1;
    else seen.ms += took;
    const busy = fleet.busyAt(at);
    seen.busiest = Math.max(seen.busiest, busy);
    if (at >= breaks + settles) seen.busiestLater = Math.max(seen.busiestLater, busy);
  }
  const { turns, busiest, busiestLater, throttled } = seen;
  return { turns, meanMs: seen.ms / Math.max(1, turns - throttled), busiest, busiestLater, throttled };
}

function eventsIn(from: number, to: number, { starts, stretch }: Arrivals, shape: Shape): readonly Event[] {
  const events: Event[] = [];
  for (let session = 0; session < starts.length; session += 1) {
    for (const { after, reads, writes } of shape) {
      const at = (starts[session] ?? 0) + (stretch[session] ?? 1) * after;
      if (at >= from && at < to) events.push({ at: Math.floor(1000 * at), session, calls: callsOf(reads, writes) });
    }
  }
  return events.sort((a, b) => a.at - b.at);
}

function callsOf(reads: number, writes: number): Calls {
  if (reads > 0) return 'reads';
  return writes > 0 ? 'writes' : null;
}
