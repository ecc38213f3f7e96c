import type { Seconds } from '../../../lambda/routine/routine';
import type { Weather } from './environment';
import { type Fleet, fleetOf, type Outcome, type Refusal } from './fleet';
import type { MorningTurn } from './hour';

/** A time of trouble: from when to when, the database's weather in it, the quota, and how much of that is provisioned. */
export interface Trouble {
  readonly from: Seconds;
  readonly to: Seconds;
  readonly weather: Weather;
  readonly quota: number;
  readonly provisioned?: number;
  /** Looks no further than the first turn that is refused. */
  readonly untilRefused?: boolean;
}

/** A session whose end could not be saved, with the first of its turns that was not. */
export interface LostEnd {
  readonly unsavedFrom: number;
}

/** What a time of trouble did. `busiestLater` leaves out its first ten seconds. */
export interface Storm {
  readonly turns: number;
  readonly answered: number;
  readonly refused: Readonly<Record<Refusal, number>>;
  readonly meanMs: number;
  readonly busiest: number;
  readonly busiestLater: number;
  /** Sessions that ended in it or in the seconds after, and those of them whose end was not saved. */
  readonly ends: number;
  readonly lostEnds: readonly LostEnd[];
}

const settles = 10_000;

/** Before the trouble the fleet has grown with the morning, and the database is well; after it environments start as usual. */
const calm: Weather = { starting: null, failsAfter: null, breaker: true, triesTheLast: true };

/**
 * Turns of a morning, each run on a fleet with the skill's own breaker. A session that could not save tries again with
 * each of its turns, as the skill does; what is refused at its end, or fails there, is lost.
 */
export async function stormOver(turns: readonly MorningTurn[], trouble: Trouble): Promise<Storm> {
  const { weather, quota, provisioned = 0, untilRefused = false } = trouble;
  const fleet = fleetOf(quota, provisioned);
  const [breaks, heals] = [trouble.from * 1000, trouble.to * 1000];
  const unsaved = new Map<number, Pick<MorningTurn, 'turn' | 'calls'>>();
  const seen = { turns: 0, ms: 0, busiest: 0, busiestLater: 0, ends: 0 };
  const refused = { rate: 0, quota: 0, starts: 0 };
  const lostEnds: LostEnd[] = [];
  for (const { at, session, turn, calls: own, isLast } of turns) {
    const calls = unsaved.get(session)?.calls ?? own;
    const asked = { at, account: String(session), calls, isLast };
    const outcome = await fleet.turn(asked, weatherAt(at, breaks, heals, weather));
    const isSaved = outcome.is === 'answered' && outcome.saved;
    if (isSaved || calls === null) unsaved.delete(session);
    else if (!unsaved.has(session)) unsaved.set(session, { turn, calls });
    if (at < breaks) continue;
    if (isLast) seen.ends += 1;
    if (isLast && !isSaved) lostEnds.push({ unsavedFrom: unsaved.get(session)?.turn ?? turn });
    if (at >= heals) continue;
    count(outcome, refused, seen);
    note(fleet, at, at >= breaks + settles, seen);
    if (untilRefused && outcome.is === 'refused') break;
  }
  const answered = seen.turns - refused.rate - refused.quota - refused.starts;
  const { turns: all, busiest, busiestLater, ends } = seen;
  return {
    turns: all,
    answered,
    refused,
    meanMs: seen.ms / Math.max(1, answered),
    busiest,
    busiestLater,
    ends,
    lostEnds,
  };
}

function weatherAt(at: number, breaks: number, heals: number, weather: Weather): Weather {
  if (at < breaks) return calm;
  return at < heals ? weather : { ...weather, failsAfter: null };
}

function count(outcome: Outcome, refused: Record<Refusal, number>, seen: { turns: number; ms: number }): void {
  seen.turns += 1;
  if (outcome.is === 'refused') refused[outcome.because] += 1;
  else seen.ms += outcome.ms;
}

function note(fleet: Fleet, at: number, isLater: boolean, seen: { busiest: number; busiestLater: number }): void {
  const busy = fleet.busyAt(at);
  seen.busiest = Math.max(seen.busiest, busy);
  if (isLater) seen.busiestLater = Math.max(seen.busiestLater, busy);
}
