import { levels, sides, type ExerciseId } from '../../routine/routine';
import { exerciseIds } from '../../routine/routines';
import { limits, longestHold } from '../plan/own';
import type { Effort, Listener, Own, Streak, Today, Trend, Work } from '../listener';
import { readDay, readInstant } from '../calendar';
import type { Spot } from '../spot';
import { isRecord, list, mapOf, oneOf, property, type Reader, text, truth, whole } from '../../reading/reader';

/** `upgrades[n]` turns a record of version n + 1 into one of n + 2. Once released, never edited. */
const upgrades: readonly ((record: Record) => Record)[] = [];

/** The version of the saved record. A change of meaning is a new version and one upgrade. */
export const version = upgrades.length + 1;

type Record = { readonly [key: string]: unknown };

const part = `(${exerciseIds.join('|')})(/(${sides.join('|')}))?`;
const setName = new RegExp(`^${part}/\\d{1,2}$`);
const partName = new RegExp(`^${part}$`);
const anyPartName = new RegExp(`^${part}(/\\d{1,2})?$`);
/** Sessions before the last that a record remembers to have closed, against devices that come late. */
export const mostClosed = 11;
/** When they began, newest first. */
export const readClosed = list(readInstant, mostClosed);
export const efforts: readonly Effort[] = ['easy', 'about_right', 'hard'];
/** Steps easier or harder, by exercise. */
export const readSteps = mapOf(exerciseIds, whole(-5, 9, 0));
/** Counts, by exercise. */
export const readCounts = mapOf(exerciseIds, whole(0, 9999));

/** A record of any version as one of this; null where it is none. Newer ones are read as far as they are known. */
export function upgraded(record: unknown): Record | null {
  const from = property(record, 'sv');
  if (!isRecord(record) || typeof from !== 'number' || !Number.isInteger(from) || from < 1) return null;
  return upgrades.slice(from - 1).reduce((old, upgrade) => upgrade(old), record);
}

export const readTrend: Reader<Trend> = (value) => ({
  good: whole(0, 999)(property(value, 'good')),
  hard: whole(0, 999)(property(value, 'hard')),
  dropped: readCounts(property(value, 'dropped')),
  full: whole(0, 9999)(property(value, 'full')),
});

export const readStreak: Reader<Streak> = (value) => ({
  monday: readDay(property(value, 'monday')),
  sessions: whole(0, 99)(property(value, 'sessions')),
  weeks: whole(0, 9999)(property(value, 'weeks')),
});

export function readToday(value: unknown): Today | null {
  const started = readInstant(property(value, 'started'));
  if (started === null) return null;
  return {
    started,
    level: oneOf(levels, 'gentle')(property(value, 'level')),
    kind: oneOf(['whole', 'short'], 'whole')(property(value, 'kind')),
    startSide: oneOf(sides, 'left')(property(value, 'startSide')),
    trimmed: mapOf(exerciseIds, whole(1, 9))(property(value, 'trimmed')),
    skipped: list(text(anyPartName), 24)(property(value, 'skipped')),
    enough: list(text(partName), 12)(property(value, 'enough')),
    eased: list(exercise, exerciseIds.length)(property(value, 'eased')),
    done: readDone(property(value, 'done')),
    redoing: exercise(property(value, 'redoing')),
    next: readSpot(property(value, 'next')),
    seconds: whole(0, 86_400)(property(value, 'seconds')),
  };
}

export function readSessions(value: unknown): Listener['sessions'] {
  return {
    count: whole(0, 9999)(property(value, 'count')),
    since: readDay(property(value, 'since')),
    felt: oneOf(efforts, null)(property(value, 'felt')),
    paused: truth(property(value, 'paused')),
  };
}

export function readOwn(value: unknown): Own {
  const number = (key: string, most: number): number | null =>
    typeof property(value, key) === 'number' ? whole(1, most)(property(value, key)) : null;
  return {
    sets: number('sets', limits.sets),
    repetitions: number('repetitions', limits.repetitions),
    hold: number('hold', longestHold),
    extra: oneOf([...sides, 'whole'], null)(property(value, 'extra')),
  };
}

const exercise: Reader<ExerciseId | null> = oneOf(exerciseIds, null);

/** The work of a session, by set. */
export function readDone(value: unknown): Today['done'] {
  if (!isRecord(value)) return {};
  const entries = Object.entries(value).filter(([name]) => setName.test(name));
  return Object.fromEntries(entries.slice(0, 60).map(([name, work]) => [name, readWork(work)]));
}

/** The work of a set: in a row as `6/10`, in a session as it is. */
function readWork(value: unknown): Work {
  const short = typeof value === 'string' ? /^(\d{1,2})\/(\d{1,2})$/.exec(value) : null;
  if (short !== null) return readWork({ did: Number(short[1]), of: Number(short[2]) });
  const of = whole(1, 99)(property(value, 'of'));
  return { did: whole(0, of)(property(value, 'did')), of };
}

/** A spot that could exist; whether today's plan has it is for the plan to say. */
export function readSpot(value: unknown): Spot | null {
  const id = exercise(property(value, 'exercise'));
  if (id === null) return null;
  const side = oneOf(sides, null)(property(value, 'side'));
  const set = whole(1, 99)(property(value, 'set'));
  return { exercise: id, side, set, repetition: whole(1, 99)(property(value, 'repetition')) };
}
