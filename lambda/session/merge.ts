import type { Field, Listener, Today, Work } from './listener';
import { savedFields } from './saved-fields';

/** What one device changed: the fields, and the work of the session that the turn began with. */
export interface Ours {
  readonly listener: Listener;
  readonly fields: readonly Field[];
  readonly work: Today['done'];
}

/**
 * Two devices wrote: their record with our fields over it, and the work of both. A set holds the most that either saw
 * of it, so nothing is lost and nothing counts twice, in whatever order they come.
 */
export function merged(theirs: Listener, { listener: ours, fields, work }: Ours): Listener {
  const changes = fields.map((field) => {
    const isOfBoth = savedFields[field].merge === 'work of both';
    return [field, isOfBoth ? mergedToday(theirs.today, ours, work) : ours[field]] as const;
  });
  return { ...theirs, ...Object.fromEntries(changes) };
}

/**
 * One session of both. One that we closed stays open, with our work in it, where the other device went on with it; where
 * the record has nothing that we had not seen, it is a write of our own whose answer was lost.
 */
function mergedToday(theirs: Today | null, { today: ours, last }: Listener, work: Today['done']): Today | null {
  if (theirs === null) return ours;
  if (ours === null) return holds(work, theirs.done) ? null : { ...theirs, done: mergedWork(theirs.done, work) };
  if (last === theirs.started) return ours; // we closed theirs, and began anew
  const started = theirs.started < ours.started ? theirs.started : ours.started;
  return {
    ...ours,
    started,
    done: mergedWork(theirs.done, ours.done),
    seconds: Math.max(theirs.seconds, ours.seconds),
  };
}

/** True when one session has all the work of another. */
function holds(all: Today['done'], part: Today['done']): boolean {
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
