import type { Deadline } from './dynamo';

/** Milliseconds that all calls of a turn have together, that the first call of an environment has (it sets up TLS), */
const perTurn = 1200;
const firstEver = 1500;
/** that are left for the answer itself, and below which no call is begun. */
const forTheAnswer = 1500;
const least = 400;

export type Budget = Deadline;

/** Makes the deadline of each turn from what remains of it. The first turn of an environment gets a little more. */
export function budgets(): (remaining: number) => Budget {
  let isFirst = true;
  return (remaining) => {
    const most = isFirst ? firstEver : perTurn;
    isFirst = false;
    const left = Math.min(most, remaining - forTheAnswer);
    if (left < least) return () => AbortSignal.abort();
    let signal: AbortSignal | null = null;
    return () => (signal ??= AbortSignal.timeout(left));
  };
}
