import type { Turn } from '../device/exchanged';

/**
 * A turn as one line of JSON with exactly the keys heard, intent, at, request, response, plays. `at` is an ISO time and
 * `plays` the seconds that the answer plays, both to the millisecond; `response` is null where none came.
 */
export function jsonLine({ heard, intent, at, request, outcome }: Turn): string {
  const plays = outcome.is === 'answered' ? Number(outcome.speech.plays.toFixed(3)) : 0;
  const response = outcome.response;
  return JSON.stringify({ heard, intent, at: new Date(at).toISOString(), request, response, plays });
}
