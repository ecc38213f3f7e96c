import type { Deadline } from './dynamo';

/** Milliseconds that all calls of a turn have together. */
const perTurn = 1200;
/** What the first turn of an environment has, since it sets up TLS. */
const firstEver = 1500;
/** What a deletion has: it is asked for once, and may be of a year's rows. */
const toForget = 5000;
/** What is left for the answer itself. */
const forTheAnswer = 1500;
/** Below this no call is begun. */
const least = 400;

/** The time that a turn has for the database: for all its calls, and for a deletion if there is one. */
export interface Budget {
  readonly turn: Deadline;
  readonly forgetting: Deadline;
}

/** A signal that comes after so many milliseconds. */
type Timer = (milliseconds: number) => AbortSignal;

const byTheClock: Timer = (milliseconds) => AbortSignal.timeout(milliseconds);

/** Makes the budget of each turn from what remains of it. The first turn of an environment gets a little more. */
export function budgets(timer = byTheClock): (remaining: number) => Budget {
  let isFirst = true;
  return (remaining) => {
    const most = isFirst ? firstEver : perTurn;
    isFirst = false;
    return { turn: within(most, remaining, timer), forgetting: within(toForget, remaining, timer) };
  };
}

/** A deadline that begins with the first call. */
function within(most: number, remaining: number, timer: Timer): Deadline {
  const left = Math.min(most, remaining - forTheAnswer);
  if (left < least) return () => AbortSignal.abort();
  let signal: AbortSignal | null = null;
  return () => (signal ??= timer(left));
}
