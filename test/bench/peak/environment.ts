import { breaker, type Breaker } from '../../../lambda/store/breaker';

/** Milliseconds that a turn takes where nothing is wrong. */
const warm = 15;

/** Requests that an environment serves in a second at most, however short they are (Lambda quotas page, 2026-09). */
export const aSecond = 10;

/** What a turn asks of the database; the breaker counts the failures of each apart. */
export type Calls = 'reads' | 'writes' | null;

/**
 * How the database behaves: `failsAfter` milliseconds where it fails, null where it answers. A new environment takes
 * `starting` milliseconds more; null where the fleet has grown before, and none is missing.
 */
export interface Weather {
  readonly starting: number | null;
  readonly failsAfter: number | null;
  readonly breaker: boolean;
  /** Whether the last write of a session is tried though the table is being left alone, as the skill does. */
  readonly triesTheLast: boolean;
}

/** One turn: the moment in milliseconds, whose, what it asks, and whether the session ends with it. */
export interface Asked {
  readonly at: number;
  readonly account: string;
  readonly calls: Calls;
  readonly isLast: boolean;
}

/** An environment of the function with the skill's own breaker, on its own clock. */
export interface Environment {
  /** Whether it may serve one more in this second; counts it if so. */
  serves(at: number): boolean;
  /** Runs a turn: how long it took, and whether the database did what was asked. */
  run(asked: Asked, weather: Weather): Promise<{ readonly ms: number; readonly saved: boolean }>;
}

export function newEnvironment(): Environment {
  let now = 0;
  let second = -1;
  let served = 0;
  let isTried = false;
  const { guard }: Breaker = breaker(() => now);
  return {
    serves(at) {
      const its = Math.floor(at / 1000);
      if (its !== second) [second, served] = [its, 0];
      served += 1;
      return served <= aSecond;
    },
    async run({ at, account, calls, isLast }, { failsAfter, breaker: isGuarded, triesTheLast }) {
      now = at;
      // An environment whose calls never failed has nothing to remember.
      if (calls === null || (failsAfter === null && !isTried)) return { ms: warm, saved: true };
      isTried = true;
      const call = (): Promise<void> => {
        now += failsAfter ?? 0;
        return failsAfter === null ? Promise.resolve() : Promise.reject(new Error('the database does not answer'));
      };
      const isFree = !isGuarded || (isLast && triesTheLast);
      const saved = await (isFree ? call() : guard(calls, account, call)).then(
        () => true,
        () => false,
      );
      return { ms: warm + now - at, saved };
    },
  };
}
