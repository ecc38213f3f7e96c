import { breaker, type Breaker } from '../../../lambda/store/breaker';

/** Milliseconds that a turn takes where nothing is wrong. */
const warm = 15;

/** Lambda starts this many environments of a function at once, and as many again every ten seconds (quotas page, 2026). */
const burst = 1000;

/** What a turn asks of the database; the breaker counts the failures of each apart. */
export type Calls = 'reads' | 'writes' | null;

/**
 * How the database behaves: `failsAfter` milliseconds where it fails, null where it answers. A new environment takes
 * `starting` milliseconds more.
 */
export interface Weather {
  readonly starting: number;
  readonly failsAfter: number | null;
  readonly breaker: boolean;
}

interface Environment {
  now: number;
  readonly guard: Breaker['guard'];
}

/** Lambda for one function: who is busy at a moment, and what a turn takes. Moments are milliseconds and never go back. */
export interface Fleet {
  /** Runs a turn: gives how long it took, or that no environment could be had. */
  turn(at: number, account: string, calls: Calls, weather: Weather): Promise<number | 'throttled'>;
  busyAt(at: number): number;
}

/** A fleet that may have this many environments busy at once, and has so many warm already. Idle ones are taken last in, first out, as Lambda does. */
export function fleetOf(quota: number, ready: number): Fleet {
  const idle = Array.from({ length: ready }, () => newEnvironment(0));
  const freeing = new Map<number, Environment[]>();
  let busy = 0;
  let clock = -1;
  let tokens = burst;
  const moveTo = (at: number): void => {
    const from = clock < 0 ? at : clock;
    for (let ms = from; ms <= at; ms += 1) {
      const freed = freeing.get(ms) ?? [];
      idle.push(...freed);
      busy -= freed.length;
      freeing.delete(ms);
    }
    tokens = Math.min(burst, tokens + (at - from) * (burst / 10_000));
    clock = at;
  };
  return {
    async turn(at, account, calls, weather) {
      moveTo(at);
      const used = idle.pop();
      if (used === undefined && (busy >= quota || tokens < 1)) return 'throttled';
      if (used === undefined) tokens -= 1;
      const environment = used ?? newEnvironment(at);
      const took = Math.ceil(
        (used === undefined ? weather.starting : 0) + (await timeOf(environment, at, account, calls, weather)),
      );
      busy += 1;
      freeing.set(at + took, [...(freeing.get(at + took) ?? []), environment]);
      return took;
    },
    busyAt: (at) => (moveTo(at), busy),
  };
}

/** The skill's own breaker, one for each environment, on the environment's clock. */
function newEnvironment(at: number): Environment {
  const environment = { now: at };
  return Object.assign(environment, { guard: breaker(() => environment.now).guard });
}

async function timeOf(
  environment: Environment,
  at: number,
  account: string,
  calls: Calls,
  { failsAfter, breaker: isGuarded }: Weather,
): Promise<number> {
  environment.now = at;
  if (calls === null) return warm;
  const call = (): Promise<void> => {
    environment.now += failsAfter ?? 0;
    return failsAfter === null ? Promise.resolve() : Promise.reject(new Error('the database does not answer'));
  };
  await (isGuarded ? environment.guard(calls, account, call) : call()).catch(() => {});
  return warm + environment.now - at;
}
