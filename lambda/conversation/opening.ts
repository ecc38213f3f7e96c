import { onFeet } from '../session/body';
import { closed } from '../session/closed';
import { newcomer, type Instant, type Listener } from '../session/listener';
import { firstSpot } from '../session/order';
import { plannedAt } from '../session/plan';
import { hasBegun } from '../session/progress';
import { dayOf, daysBetween } from '../session/streak';
import { summaryOf } from '../session/summary';
import { atLevel, levelBelow, levelToLower } from '../session/trend';
import { go, type Move, type Remark } from './move';

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
  const lower = levelToLower(listener);
  if (lower !== null)
    return go({ listener: atLevel(listener, lower), body: onFeet }, { at: 'ready' }, { says: 'lowered', level: lower });
  const away = daysAway(listener, now);
  const below = levelBelow(listener.level);
  if (away >= longAwayDays && below !== null) {
    return go({ listener, body: onFeet }, { at: 'offering', level: below, when: 'now' }, { says: 'longAway' });
  }
  const says: readonly Remark[] = away === 0 ? [{ says: 'secondToday' }] : [];
  return go({ listener, body: onFeet }, { at: 'ready' }, ...says);
}

function daysAway({ last, zone }: Listener, now: Instant): number {
  return last === null ? 1 : daysBetween(dayOf(last, zone), dayOf(now, zone));
}
