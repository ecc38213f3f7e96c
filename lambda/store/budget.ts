import type { Deadline } from './dynamo';

/** Milliseconds that all calls of a turn have together. */
const perTurn = 1200;
/** What the first turn of an environment has, since it sets up TLS. */
const firstEver = 1500;
/** What is left for the answer itself. */
const forTheAnswer = 1500;
/** Below this no call is begun. */
const least = 400;

/** Makes the deadline of each turn from what remains of it. The first turn of an environment gets a little more. */
export function budgets(): (remaining: number) => Deadline {
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
