/** Reading the place of a conversation back from session attributes: whatever they hold, it is a place that can be. */
import { levels } from '../routine/routine';
import { type When, waysToRemind } from './reminding';
import { type Confirmable, type Held, type State, ways } from './state';
import { repetitionsIn } from '../session/plan/dose';
import type { Listener } from '../session/listener';
import { plannedAt } from '../session/plan/plan';
import type { Spot } from '../session/spot';
import { oneOf, property, type Reader, text, truth, whole } from '../reading/reader';
import { readSpot } from '../session/saved/listener-reader';

/** A state as it could be: one that makes no sense for this listener is the greeting. */
export function readState(value: unknown, listener: Listener): State {
  return stateIn(value, listener) ?? { at: 'ready' };
}

function stateIn(value: unknown, listener: Listener): State | null {
  const held = (): Held | null => heldState(property(value, 'held'), listener);
  const at = property(value, 'at');
  switch (at) {
    case 'paused':
    case 'tired':
      return withHeld(held(), (h) => ({ at, held: h }));
    case 'cautioned':
      return withHeld(held(), (h) => ({
        at,
        about: oneOf(['exercise', 'routine'], 'routine')(property(value, 'about')),
        held: h,
      }));
    case 'scheduling':
    case 'waiting':
      return withHeld(held(), (h) => ({
        at,
        when: readWhen(property(value, 'when')),
        how: readWay(property(value, 'how')),
        held: h,
      }));
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
        as: oneOf(['new', 'again'], 'again')(property(value, 'as')),
        told: whole(0, 40)(property(value, 'told')),
        justDone: spot('justDone'),
      }));
    case 'resting':
      return withSpot(spot('next'), (next) => ({
        at,
        next,
        rest: whole(0, 120)(property(value, 'rest')),
        over: oneOf(overs, 'set')(property(value, 'over')),
      }));
    case 'playing':
      return withSpot(spot('from'), (from) => ({
        at,
        from,
        by: oneOf(ways, 'return')(property(value, 'by')),
        told: whole(0, 40)(property(value, 'told')),
      }));
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

const overs = ['set', 'side'] as const;
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
const readDay = text(
  /^(daily|weekdays|weekends|today|tomorrow|in_two_days|(MO|TU|WE|TH|FR|SA|SU)(,(MO|TU|WE|TH|FR|SA|SU)){0,6})$/,
);

const readWhen: Reader<When> = (value) => ({
  day: readDay(property(value, 'day')),
  time: readTime(property(value, 'time')),
});

const readWay = oneOf(waysToRemind, 'beside');

const readConfirmable: Reader<Confirmable> = (value) => {
  switch (property(value, 'do')) {
    case 'forget':
      return { do: 'forget', whose: oneOf(['mine', 'everyone'], 'mine')(property(value, 'whose')) };
    case 'remind':
      return { do: 'remind', when: readWhen(property(value, 'when')), how: readWay(property(value, 'how')) };
    default:
      return { do: 'cancel reminders' };
  }
};
