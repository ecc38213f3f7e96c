import { table } from '../../lambda/conversation/table';
import { internalsOf, notated } from './internals';
import { localeFor } from '../../lambda/words/locales';
import { silence } from '../speech/speech';
import type { Kept } from './device-view';
import type { Trace } from './wire';

/** All that there is to see of a turn, with what is stored now; null for what the skill never heard of. */
export function traceOf({ seen, turn }: Kept, rows: readonly unknown[]): Trace | null {
  if (seen.seen === 'unheard') return null;
  const { request, outcome, at } = seen;
  const found =
    outcome.response === null ? null : internalsOf(outcome.response, at, localeFor(request.request.locale ?? null));
  const speech = outcome.is === 'answered' ? outcome.speech : silence;
  const here = found?.session.here ?? null;
  const means = here === null ? [] : Object.keys(table[here.at]).filter((key) => key !== 'asks');
  const response = outcome.response ?? (outcome.is === 'failed' ? outcome.why : null);
  return { request, response, notation: notated(found, speech), place: here, means, rows, took: turn.took };
}
