/** What is saved of a listener: one row a field, from which newcomer, readers and the policies of saving derive. */
import { levels, sides } from '../../routine/routine';
import { exerciseIds, firstRoutine } from '../../routine/routines';
import { mapOf, oneOf, property, text, truth, whole } from '../../reading/reader';
import { readDay, readInstant } from '../calendar';
import {
  readClosed,
  readCounts,
  readOwn,
  readSessions,
  readSteps,
  readStreak,
  readToday,
  readTrend,
} from './listener-reader';
import { type Field, type Listener, soundings } from '../listener';

interface SavedField<T> {
  /** What it is for somebody we have never met. */
  readonly first: T;
  /** Reads it of anything; what is not understood is `first`. */
  readonly read: (value: unknown, first: T) => T;
  /** Whether a change of it alone is worth a write, or goes with the next that is. */
  readonly write: 'at once' | 'for work or a plan' | 'with the next';
  /**
   * What stands where another device, or an earlier session whose record comes late, has saved one too. What a session
   * only counts is no truer than a record that it had not read.
   */
  readonly merge: 'ours' | 'ours, if counted upon theirs' | 'work of both';
}

export const savedFields: { readonly [F in Field]: SavedField<Listener[F]> } = {
  routine: { first: firstRoutine, read: named, write: 'at once', merge: 'ours' },
  level: { first: 'gentle', read: among(levels), write: 'at once', merge: 'ours' },
  pace: { first: 'usual', read: among(['slower', 'usual', 'faster']), write: 'at once', merge: 'ours' },
  startSide: { first: 'left', read: among(sides), write: 'at once', merge: 'ours' }, // the article begins with the left
  talk: { first: 'usual', read: among(['less', 'usual', 'more']), write: 'at once', merge: 'ours' },
  waits: { first: false, read: truth, write: 'at once', merge: 'ours' },
  sounds: { first: 'rests', read: among(soundings), write: 'at once', merge: 'ours' },
  unplayed: { first: null, read: readInstant, write: 'at once', merge: 'ours' },
  easing: { first: {}, read: readSteps, write: 'at once', merge: 'ours' },
  own: { first: {}, read: mapOf(exerciseIds, readOwn), write: 'at once', merge: 'ours' },
  learned: { first: {}, read: readCounts, write: 'at once', merge: 'ours, if counted upon theirs' },
  rotation: { first: 0, read: whole(0, 1_000_000), write: 'with the next', merge: 'ours, if counted upon theirs' },
  trend: {
    first: { good: 0, hard: 0, dropped: {}, full: 0 },
    read: readTrend,
    write: 'at once',
    merge: 'ours, if counted upon theirs',
  },
  streak: {
    first: { monday: null, sessions: 0, weeks: 0 },
    read: readStreak,
    write: 'at once',
    merge: 'ours, if counted upon theirs',
  },
  sessions: {
    first: { count: 0, since: null, felt: null, paused: false },
    read: readSessions,
    write: 'at once',
    merge: 'ours, if counted upon theirs',
  },
  last: { first: null, read: readInstant, write: 'at once', merge: 'ours, if counted upon theirs' },
  closed: { first: [], read: readClosed, write: 'at once', merge: 'ours, if counted upon theirs' },
  zone: { first: null, read: text(/^[A-Za-z0-9_+\-/]{1,64}$/), write: 'with the next', merge: 'ours' },
  reminderOffered: { first: null, read: readDay, write: 'at once', merge: 'ours, if counted upon theirs' },
  today: { first: null, read: readToday, write: 'for work or a plan', merge: 'work of both' },
};

/** The fields of a record, in the order in which they are written. */
export const fields = Object.keys(savedFields).filter((key): key is Field => Object.hasOwn(savedFields, key));

/** Somebody we have never met. */
export const newcomer: Listener = listenerWith((field) => savedFields[field].first);

/** A listener from anything: each field by itself, so that one that is damaged costs no other. */
export function readListener(record: unknown): Listener {
  return listenerWith((field) => readField(field, property(record, field)));
}

function readField<F extends Field>(field: F, value: unknown): Listener[F] {
  const { read, first }: SavedField<Listener[F]> = savedFields[field];
  return read(value, first);
}

function listenerWith(valueOf: <F extends Field>(field: F) => Listener[F]): Listener {
  const listener: { [F in Field]?: Listener[Field] } = {};
  for (const field of fields) listener[field] = valueOf(field);
  return listener as Listener; // each field has the value of its own type
}

function among<T extends string>(allowed: readonly T[]): (value: unknown, first: T) => T {
  return (value, first) => oneOf(allowed, first)(value);
}

function named(value: unknown, first: string): string {
  return text(/^[a-z-]{1,20}$/)(value) ?? first;
}
