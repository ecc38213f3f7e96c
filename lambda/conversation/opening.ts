import { type Instant, dayOf, daysBetween } from '../session/calendar';
import { onFeet } from '../session/body';
import { closed } from '../session/saved/closed';
import type { Listener } from '../session/listener';
import { newcomer } from '../session/saved/saved-fields';
import { firstSpot } from '../session/plan/order';
import { freshToday } from '../session/plan/fresh-today';
import { plannedAt } from '../session/plan/plan';
import { hasBegun } from '../session/progress';
import { exercisesOf, routineOf } from '../session/plan/routine-of';
import { summaryOf } from '../session/summary';
import { leaveOut } from '../session/today';
import { atLevel, levelBelow, levelToLower } from '../session/trend';
import { go, type Move } from './move';
import type { Remark } from './remark';

/** An unfinished session is picked up until the evening of the next day, so to say; after that it stands in the history as what it was. CHOSEN. */
const unfinishedForHours = 36;

/** After this many days away the level below is offered. CHOSEN. */
const longAwayDays = 14;

/** The first answer of a session, to somebody we know or to somebody new. */
export function open(known: Listener | null, now: Instant): Move {
  if (known === null) return go({ listener: newcomer, body: onFeet }, { at: 'welcome' });
  const next = unfinished(known, now);
  if (next !== null) return go({ listener: known, body: onFeet }, { at: 'welcomeBack', next });
  return { ...greet(closed(known, null), now), summary: summaryOf(known) };
}

function unfinished(listener: Listener, now: Instant): ReturnType<typeof firstSpot> {
  const { today } = listener;
  if (today === null || !hasBegun(listener)) return null;
  if (Date.parse(now) - Date.parse(today.started) > unfinishedForHours * 3_600_000) return null;
  const next = today.next;
  if (next === null) return null; // all is done, or nothing is left but what hurt
  return plannedAt(next, listener) !== undefined ? next : firstSpot(listener);
}

function greet(listener: Listener, now: Instant): Move {
  const away = daysAway(listener, now);
  const lower = levelToLower(listener);
  if (lower !== null) {
    const because = listener.trend.hard >= 2 ? 'hard twice' : 'dropped twice';
    return greeted(atLevel(listener, lower), { says: 'greeting', because, away });
  }
  const below = levelBelow(listener.level);
  if (away >= longAwayDays && below !== null) {
    return go({ listener, body: onFeet }, { at: 'offering', level: below, when: 'now' }, { says: 'longAway' });
  }
  if (away > 0) return greeted(listener, { says: 'greeting', because: 'usual', away });
  return greeted(onlyStretches(listener, now), { says: 'greeting', because: 'second today', away });
}

/** The greeting tells of the session that a yes begins. */
function greeted(listener: Listener, greeting: Remark): Move {
  return { ...go({ listener, body: onFeet }, { at: 'ready' }, greeting), hears: 'the question' };
}

/** A second session in a day is that of the stretches, unless they ask for more. */
function onlyStretches(listener: Listener, now: Instant): Listener {
  const { stretches } = routineOf(listener);
  const others = exercisesOf(listener).filter((id) => !stretches.includes(id));
  return others.reduce(leaveOut, { ...listener, today: freshToday(listener, now) });
}

function daysAway({ last, zone }: Listener, now: Instant): number {
  return last === null ? 1 : daysBetween(dayOf(last, zone), dayOf(now, zone));
}
