/** A session that is over: counted once, whoever ends it and however often. */
import { type Day, dayOf, type Instant } from '../calendar';
import type { Effort, Listener } from '../listener';
import { mostClosed } from './listener-reader';
import { withSession } from '../streak';
import { summaryOf, type Summary } from '../summary';
import { trendAfter } from '../trend';

/** The listener after today's session: counted in the streak and the trend, its set-ups learned. */
export function closed(listener: Listener, effort: Effort | null): Listener {
  const { today } = listener;
  if (today === null) return listener;
  const summary = summaryOf(listener, effort);
  // A session that another device has closed already counts once.
  if (summary === null || isClosed(today.started, listener)) return { ...listener, today: null };
  const [last, ...before] = [...closedIn(listener), today.started].sort().reverse();
  return {
    ...listener,
    trend: trendAfter(listener, effort),
    sessions: sessionsAfter(listener, dayOf(today.started, listener.zone), effort),
    streak: withSession(listener.streak, dayOf(today.started, listener.zone)),
    learned: learnedAfter(listener, summary),
    last: last ?? today.started,
    closed: before.filter((started) => isRecent(started, last ?? today.started)).slice(0, mostClosed),
    today: null,
  };
}

/** A device may come late with a session as long as that could be picked up, and a day more. */
function isRecent(started: Instant, last: Instant): boolean {
  return Date.parse(last) - Date.parse(started) < 60 * 3_600_000;
}

/** True where the session that began at a moment is known to be over, or is older than all of as many as are known. */
export function isClosed(started: Instant, listener: Pick<Listener, 'last' | 'closed'>): boolean {
  const known = closedIn(listener);
  const oldest = known.length > mostClosed ? known.at(-1) : undefined;
  return known.includes(started) || (oldest !== undefined && started < oldest);
}

/** What was done in a session that another device has closed is for the history alone. */
export function asideIn(listener: Listener): readonly Summary[] {
  const { today } = listener;
  const summary = today !== null && isClosed(today.started, listener) ? summaryOf(listener) : null;
  return summary === null ? [] : [summary];
}

function closedIn({ last, closed: before }: Pick<Listener, 'last' | 'closed'>): readonly Instant[] {
  return last === null ? before : [last, ...before];
}

function sessionsAfter({ sessions }: Listener, day: Day, felt: Effort | null): Listener['sessions'] {
  return { ...sessions, count: sessions.count + 1, since: sessions.since ?? day, felt };
}

function learnedAfter({ learned }: Listener, { tallies }: Summary): Listener['learned'] {
  const done = tallies
    .filter((t) => t.repetitions > 0)
    .map((t) => [t.exercise, (learned[t.exercise] ?? 0) + 1] as const);
  return { ...learned, ...Object.fromEntries(done) };
}
