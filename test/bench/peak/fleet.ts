import { aSecond, type Asked, type Environment, newEnvironment, type Weather } from './environment';

/** Lambda starts this many environments of a function at once, and as many again every ten seconds (quotas page, 2026). */
const burst = 1000;

/** Why Lambda takes no turn: ten a second for each unit, all units busy, or no more environments started so soon. */
export type Refusal = 'rate' | 'quota' | 'starts';

/** What became of a turn. */
export type Outcome =
  | { readonly is: 'answered'; readonly ms: number; readonly saved: boolean }
  | { readonly is: 'refused'; readonly because: Refusal };

/** Lambda for one function: who is busy at a moment, and what a turn takes. Moments are milliseconds and never go back. */
export interface Fleet {
  turn(asked: Asked, weather: Weather): Promise<Outcome>;
  busyAt(at: number): number;
}

/**
 * A fleet with a quota of concurrency, of which some is provisioned. An environment serves ten a second and all that are
 * on demand ten a second for each unit of theirs. Provisioned ones come first, and of each kind the last that was used.
 */
export function fleetOf(quota: number, provisioned: number): Fleet {
  const kept = poolOf(Array.from({ length: provisioned }, newEnvironment));
  const onDemand = poolOf([]);
  const freeing = new Map<number, (() => void)[]>();
  const most = quota - provisioned;
  let admitted = { second: -1, turns: 0 };
  let clock = -1;
  let tokens = burst;
  const moveTo = (at: number): void => {
    const from = clock < 0 ? at : clock;
    for (let ms = from; ms <= at; ms += 1) {
      freeing.get(ms)?.forEach((free) => free());
      freeing.delete(ms);
    }
    tokens = Math.min(burst, tokens + (at - from) * (burst / 10_000));
    if (admitted.second !== Math.floor(at / 1000)) admitted = { second: Math.floor(at / 1000), turns: 0 };
    clock = at;
  };
  const admit = (at: number, starting: number | null): Admitted | Refusal => {
    const ready = kept.take(at);
    if (ready !== undefined) return { environment: ready, pool: kept, starts: 0 };
    if (admitted.turns >= aSecond * most) return 'rate';
    if (onDemand.busy() >= most) return 'quota';
    const used = onDemand.take(at);
    if (used === undefined && starting !== null && tokens < 1) return 'starts';
    if (used === undefined && starting !== null) tokens -= 1;
    admitted.turns += 1;
    const environment = used ?? onDemand.add(at);
    return { environment, pool: onDemand, starts: used === undefined ? (starting ?? 0) : 0 };
  };
  return {
    async turn(asked, weather) {
      moveTo(asked.at);
      const place = admit(asked.at, weather.starting);
      if (typeof place === 'string') return { is: 'refused', because: place };
      const { ms, saved } = await place.environment.run(asked, weather);
      const took = Math.ceil(place.starts + ms);
      const free = (): void => place.pool.give(place.environment);
      freeing.set(asked.at + took, [...(freeing.get(asked.at + took) ?? []), free]);
      return { is: 'answered', ms: took, saved };
    },
    busyAt: (at) => (moveTo(at), kept.busy() + onDemand.busy()),
  };
}

interface Admitted {
  readonly environment: Environment;
  readonly pool: Pool;
  readonly starts: number;
}

/** Environments of one kind. One that has served its ten of a second waits for the next. */
interface Pool {
  take(at: number): Environment | undefined;
  /** One that was started for a turn. */
  add(at: number): Environment;
  give(environment: Environment): void;
  busy(): number;
}

function poolOf(idle: Environment[]): Pool {
  let spent: Environment[] = [];
  let second = -1;
  let busy = 0;
  const busyWith = (environment: Environment): Environment => ((busy += 1), environment);
  return {
    take(at) {
      if (second !== Math.floor(at / 1000)) {
        for (const environment of spent.reverse()) idle.push(environment);
        [second, spent] = [Math.floor(at / 1000), []];
      }
      for (let one = idle.pop(); one !== undefined; one = idle.pop()) {
        if (one.serves(at)) return busyWith(one);
        spent.push(one);
      }
      return undefined;
    },
    add(at) {
      const environment = newEnvironment();
      environment.serves(at);
      return busyWith(environment);
    },
    give: (environment) => {
      busy -= 1;
      idle.push(environment);
    },
    busy: () => busy,
  };
}
