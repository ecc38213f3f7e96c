import { levels, sides, type ExerciseId } from '../routine/routine';
import { exerciseIds } from '../routine/routines';
import { mostClosed } from './closed';
import { limits } from './own';
import {
  newcomer,
  type Day,
  type Effort,
  type Field,
  type Instant,
  type Listener,
  type Own,
  type Today,
  type Work,
} from './listener';
import type { Spot } from './spot';
import { isRecord, list, mapOf, oneOf, property, type Reader, text, truth, whole } from '../reading/reader';

/** `upgrades[n]` turns a record of version n + 1 into one of n + 2. Once released, never edited. */
const upgrades: readonly ((record: Record) => Record)[] = [];

/** The version of the saved record. A change of meaning is a new version and one upgrade. */
export const version = upgrades.length + 1;

type Record = { readonly [key: string]: unknown };

export const efforts: readonly Effort[] = ['easy', 'about_right', 'hard'];
const part = `(${exerciseIds.join('|')})(/(${sides.join('|')}))?`;
const setName = new RegExp(`^${part}/\\d{1,2}$`);
const partName = new RegExp(`^${part}$`);
const moment = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,3})?Z$/;

const dayText: Reader<Day | null> = (value) => real(text(/^\d{4}-\d\d-\d\d$/)(value), 'T12:00:00Z');
/** A moment that the calendar has. */
export const instant: Reader<Instant | null> = (value) => real(text(moment)(value), '');

/** A date that the calendar has, or null. */
function real(date: string | null, rest: string): string | null {
  return date !== null && Number.isFinite(Date.parse(date + rest)) ? date : null;
}

const steps = mapOf(exerciseIds, whole(-5, 9, 0));
const counts = mapOf(exerciseIds, whole(0, 9999));

/** How each part of a listener is read; what is not understood is what it is for a newcomer. */
const readers: { readonly [F in Field]: Reader<Listener[F]> } = {
  routine: (value) => text(/^[a-z-]{1,20}$/)(value) ?? newcomer.routine,
  level: oneOf(levels, newcomer.level),
  pace: oneOf(['slower', 'usual', 'faster'], newcomer.pace),
  startSide: oneOf(sides, newcomer.startSide),
  talk: oneOf(['less', 'usual', 'more'], newcomer.talk),
  waits: truth,
  easing: steps,
  own: mapOf(exerciseIds, readOwn),
  learned: counts,
  rotation: whole(0, 1_000_000),
  trend: (value) => ({
    good: whole(0, 999)(property(value, 'good')),
    hard: whole(0, 999)(property(value, 'hard')),
    dropped: counts(property(value, 'dropped')),
    full: whole(0, 9999)(property(value, 'full')),
  }),
  streak: (value) => ({
    monday: dayText(property(value, 'monday')),
    sessions: whole(0, 99)(property(value, 'sessions')),
    weeks: whole(0, 9999)(property(value, 'weeks')),
  }),
  last: instant,
  closed: list(instant, mostClosed),
  zone: text(/^[A-Za-z0-9_+\-/]{1,64}$/),
  reminderOffered: dayText,
  today: readToday,
};

export const fields = Object.keys(readers).filter((key): key is Field => Object.hasOwn(newcomer, key));

/** A listener from anything: each part by itself, so that one that is damaged costs no other. */
export function readListener(record: unknown): Listener {
  const parts = fields.map((field) => [field, readers[field](property(record, field))]);
  // Every field is read by the reader of its own type, which fromEntries cannot tell.
  return Object.fromEntries(parts) as unknown as Listener;
}

/** A record of any version as one of this; null where it is none. Newer ones are read as far as they are known. */
export function upgraded(record: unknown): Record | null {
  const from = property(record, 'sv');
  if (!isRecord(record) || typeof from !== 'number' || !Number.isInteger(from) || from < 1) return null;
  return upgrades.slice(from - 1).reduce((old, upgrade) => upgrade(old), record);
}

export function readToday(value: unknown): Today | null {
  const started = instant(property(value, 'started'));
  if (started === null) return null;
  return {
    started,
    level: oneOf(levels, 'gentle')(property(value, 'level')),
    kind: oneOf(['whole', 'short'], 'whole')(property(value, 'kind')),
    startSide: oneOf(sides, 'left')(property(value, 'startSide')),
    trimmed: mapOf(exerciseIds, whole(1, 9))(property(value, 'trimmed')),
    skipped: list(text(partName), 12)(property(value, 'skipped')),
    enough: list(exercise, exerciseIds.length)(property(value, 'enough')),
    eased: list(exercise, exerciseIds.length)(property(value, 'eased')),
    done: readDone(property(value, 'done')),
    redoing: exercise(property(value, 'redoing')),
    next: readSpot(property(value, 'next')),
    seconds: whole(0, 86_400)(property(value, 'seconds')),
  };
}

function readOwn(value: unknown): Own {
  const number = (key: string, most: number): number | null =>
    typeof property(value, key) === 'number' ? whole(1, most)(property(value, key)) : null;
  return {
    sets: number('sets', limits.sets),
    repetitions: number('repetitions', limits.repetitions),
    hold: number('hold', limits.hold),
    extra: oneOf(sides, null)(property(value, 'extra')),
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
