import { closed, isClosed } from './closed';
import type { Effort, Field, Listener, Today, Work } from '../listener';
import { summaryOf, type Summary } from '../summary';

/** A session that a device closed, with the work that it knows of, and how it was rated. */
export interface Closing {
  readonly today: Today;
  readonly effort: Effort | null;
}

/** What one device changed: the fields, and the sessions that it closed. */
export interface Ours {
  readonly listener: Listener;
  readonly fields: readonly Field[];
  readonly closings: readonly Closing[];
}

/** Two devices in one. */
export interface Merged {
  /** The record as it is to be saved. */
  readonly record: Listener;
  /** The listener whom our session goes on with: in the session that it is in, though the record has that closed. */
  readonly listener: Listener;
  /** Sessions whose work is the record's no more, for the history. */
  readonly ended: readonly Summary[];
  /** True where the record holds another session than the one that goes on with ours, or none. */
  readonly isAside: boolean;
}

/** What closing a session counts; it is counted afresh upon their record. */
const counted: readonly Field[] = ['trend', 'streak', 'sessions', 'learned', 'last', 'closed'];

/**
 * Their record with our fields over it, the sessions closed that we closed, and the work of both. A set holds the most
 * that either saw of it, and a session is closed once, so nothing is lost or counts twice, in whatever order they come.
 */
export function merged(theirs: Listener, { listener: ours, fields, closings }: Ours): Merged {
  const ended = closings.flatMap((closing) => endedBy(closing, theirs));
  const over = closings.reduce(withClosing, theirs);
  const plain = fields.filter((field) => field !== 'today' && !(closings.length > 0 && counted.includes(field)));
  const base: Listener = { ...over, ...Object.fromEntries(plain.map((field) => [field, ours[field]])) };
  const both = withSession(base, ours.today);
  return {
    ...both,
    ended: [...ended, ...both.ended],
    isAside: both.record.today?.started !== both.listener.today?.started,
  };
}

/** Their record after a session that we closed; their own work in it counts with ours. */
function withClosing(theirs: Listener, { today, effort }: Closing): Listener {
  const { today: held } = theirs;
  if (held?.started !== today.started) return { ...closed({ ...theirs, today }, effort), today: held };
  return closed({ ...theirs, today: mergedToday(held, today) }, effort);
}

/** What their record held of a session that we closed, which the history may not know of yet. */
function endedBy({ today, effort }: Closing, theirs: Listener): readonly Summary[] {
  const { today: held } = theirs;
  if (held?.started !== today.started) return [];
  const summary = summaryOf({ ...theirs, today: mergedToday(held, today) }, effort);
  return summary === null ? [] : [summary];
}

/**
 * Their record and the session that we are in. A session that is closed stays closed. Of two that are open the older is
 * closed, as at a launch; one in which nothing was done is given up for the other.
 */
function withSession(base: Listener, ours: Today | null): Omit<Merged, 'isAside'> {
  const { today: theirs } = base;
  const one = (record: Listener, listener = record): Omit<Merged, 'isAside'> => ({ record, listener, ended: [] });
  if (ours === null) return one(base);
  const isSame = theirs?.started === ours.started;
  const both = isSame && theirs !== null ? mergedToday(theirs, ours) : ours;
  if (isClosed(ours.started, base)) return one(isSame ? { ...base, today: null } : base, { ...base, today: both });
  if (theirs === null || isSame) return one({ ...base, today: both });
  if (!hasWork(ours)) return one(base);
  if (!hasWork(theirs)) return one({ ...base, today: ours });
  if (theirs.started > ours.started) {
    const over = closed({ ...base, today: ours }, null);
    return one({ ...over, today: theirs }, { ...over, today: ours });
  }
  const summary = summaryOf(base);
  return { ...one({ ...closed(base, null), today: ours }), ended: summary === null ? [] : [summary] };
}

function hasWork({ done }: Today): boolean {
  return Object.keys(done).length > 0;
}

/** One session as both devices know it; what is to come is as we have it. */
function mergedToday(theirs: Today, ours: Today): Today {
  return { ...ours, done: mergedWork(theirs.done, ours.done), seconds: Math.max(theirs.seconds, ours.seconds) };
}

/** True when one session has all the work of another. */
export function holds(all: Today['done'], part: Today['done']): boolean {
  return Object.entries(part).every(([set, { did }]) => (all[set]?.did ?? 0) >= did);
}

export function mergedWork(theirs: Today['done'], ours: Today['done']): Today['done'] {
  const both: Record<string, Work> = { ...theirs };
  for (const [set, work] of Object.entries(ours)) {
    const other = both[set];
    if (other === undefined || other.did < work.did) both[set] = work;
  }
  return both;
}
