/** The session between two turns, as it rides in session attributes. What comes back is input: it is read, never trusted. */
import type { LevelId, Seconds } from '../routine/routine';
import type { When } from '../conversation/heard';
import type { Confirmable, Held, State } from '../conversation/state';
import { repetitionsIn } from '../session/dose';
import { newcomer, type Instant, type Listener } from '../session/listener';
import { plannedAt } from '../session/plan';
import type { Spot } from '../session/spot';
import type { Summary } from '../session/summary';
import type { Field } from '../store/listener-store';
import { list, oneOf, property, type Reader, text, truth, whole } from '../store/reader';
import { fields, readListener, readSpot } from '../store/saved';
import { readSummary } from '../store/saved-summary';

export interface Session {
  readonly here: State;
  readonly listener: Listener;
  /** When the place began to be heard, and how long the answer plays; null before the first answer. */
  readonly began: Instant | null;
  readonly lasts: Seconds;
  /** The lock of the saved record, null while it could not be read; and what must still be saved. */
  readonly ver: number | null;
  readonly unsaved: readonly Field[];
  readonly unrecorded: readonly Summary[];
  /** True while something that is worth a write could not be written. */
  readonly owes: boolean;
  readonly since: Instant;
  /** False once the record was deleted under us: nothing is saved any more. */
  readonly keeps: boolean;
  /** Whose record it is: the hash of a person, or ACCOUNT. */
  readonly person: string;
}

const personName = /^(ACCOUNT|[0-9a-f]{64})$/;
const moment = /^\d{4}-\d\d-\d\dT[\d:.]{8,12}Z$/;

/** A session from attributes, or null where they hold none of ours. */
export function readSession(attributes: unknown): Session | null {
  const since = text(moment)(property(attributes, 'since'));
  const person = text(personName)(property(attributes, 'person'));
  if (since === null || person === null) return null;
  const listener = readListener(property(attributes, 'listener'));
  return {
    here: readState(property(attributes, 'here'), listener),
    listener,
    began: text(moment)(property(attributes, 'began')),
    lasts: whole(0, 3600)(property(attributes, 'lasts')),
    ver: property(attributes, 'ver') === null ? null : whole(0, 1e9)(property(attributes, 'ver')),
    unsaved: list(oneOf(fields, null), fields.length)(property(attributes, 'unsaved')),
    unrecorded: list(readSummary, 3)(property(attributes, 'unrecorded')),
    owes: truth(property(attributes, 'owes')),
    since,
    keeps: property(attributes, 'keeps') !== false,
    person,
  };
}

/** The attributes of a session. JSON leaves nothing out but what is undefined, and nothing here is. */
export function attributesOf(session: Session): { readonly [key: string]: unknown } {
  return { ...session };
}

/** A session that begins now, before anything is known of the listener. */
export function newSession(since: Instant, person: string): Session {
  const here: State = { at: 'ready' };
  return {
    here,
    listener: newcomer,
    began: null,
    lasts: 0,
    ver: null,
    unsaved: [],
    unrecorded: [],
    owes: false,
    since,
    keeps: true,
    person,
  };
}

/** A state as it could be: one that makes no sense for this listener is the greeting. */
function readState(value: unknown, listener: Listener): State {
  return stateIn(value, listener) ?? { at: 'ready' };
}

function stateIn(value: unknown, listener: Listener): State | null {
  const held = (): Held | null => heldState(property(value, 'held'), listener);
  const at = property(value, 'at');
  switch (at) {
    case 'paused':
      return withHeld(held(), (h) => ({ at, held: h }));
    case 'scheduling':
    case 'waiting':
      return withHeld(held(), (h) => ({ at, when: readWhen(property(value, 'when')), held: h }));
    case 'confirming':
      return withHeld(held(), (h) => ({ at, what: readConfirmable(property(value, 'what')), held: h }));
    default:
      return heldState(value, listener);
  }
}

function withHeld(held: Held | null, state: (held: Held) => State): State | null {
  return held === null ? null : state(held);
}

function heldState(value: unknown, listener: Listener): Held | null {
  const spot = (key: string): Spot | null => plannedSpot(property(value, key), listener);
  const at = property(value, 'at');
  switch (at) {
    case 'welcome':
    case 'ready':
    case 'rating':
      return { at };
    case 'welcomeBack':
      return withSpot(spot('next'), (next) => ({ at, next }));
    case 'settingUp':
      return withSpot(spot('next'), (next) => ({
        at,
        next,
        coming: oneOf(comings, 'in place')(property(value, 'coming')),
      }));
    case 'resting':
      return withSpot(spot('next'), (next) => ({ at, next, rest: whole(0, 60)(property(value, 'rest')) }));
    case 'playing':
      return withSpot(spot('from'), (from) => ({ at, from, by: oneOf(ways, 'return')(property(value, 'by')) }));
    case 'hurting':
      return withSpot(spot('spot'), (s) => ({ at, spot: s, again: truth(property(value, 'again')) }));
    case 'offering':
      return {
        at,
        level: oneOf(levels, 'gentle')(property(value, 'level')),
        when: oneOf(offers, 'next time')(property(value, 'when')),
      };
    default:
      return null;
  }
}

const comings = ['from standing', 'from the mat', 'in place'] as const;
const ways = ['set-up', 'rest', 'return'] as const;
const levels: readonly LevelId[] = ['gentle', 'building', 'full'];
const offers = ['now', 'next time'] as const;

function withSpot(spot: Spot | null, state: (spot: Spot) => Held): Held | null {
  return spot === null ? null : state(spot);
}

/** A spot that today's plan has, its repetition within the set. */
function plannedSpot(value: unknown, listener: Listener): Spot | null {
  const spot = readSpot(value);
  const planned = spot === null ? undefined : plannedAt(spot, listener);
  if (spot === null || planned === undefined) return null;
  return { ...spot, repetition: Math.min(spot.repetition, repetitionsIn(planned.dose)) };
}

const readTime = text(/^([01]\d|2[0-3]):[0-5]\d$/);
const readDay = text(/^(daily|weekdays|weekends|today|tomorrow|MO|TU|WE|TH|FR|SA|SU)$/);

const readWhen: Reader<When> = (value) => ({
  day: readDay(property(value, 'day')),
  time: readTime(property(value, 'time')),
});

const readConfirmable: Reader<Confirmable> = (value) => {
  switch (property(value, 'do')) {
    case 'forget':
      return { do: 'forget', whose: oneOf(['mine', 'everyone'], 'mine')(property(value, 'whose')) };
    case 'remind':
      return { do: 'remind', when: readWhen(property(value, 'when')) };
    default:
      return { do: 'cancel reminders' };
  }
};
