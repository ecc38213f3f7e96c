import { kept } from '../kept/kept';
import type { Seconds } from '../routine/routine';
import { type Reader, text } from '../reading/reader';

declare const kind: unique symbol;

/** A moment as ISO 8601 in UTC: `2026-11-24T01:30:00.000Z`. */
export type Instant = string & { readonly [kind]: 'instant' };

/** A day where the listener lives: `2026-11-23`. Only `dayOf` makes one of an instant. */
export type Day = string & { readonly [kind]: 'day' };

/** A moment that the calendar has, or null. */
export const readInstant: Reader<Instant | null> = (value) => {
  const moment = text(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,3})?Z$/)(value);
  return moment !== null && isReal(moment) ? asInstant(moment) : null;
};

/** A day that the calendar has, or null. */
export const readDay: Reader<Day | null> = (value) => {
  const day = text(/^\d{4}-\d\d-\d\d$/)(value);
  return day !== null && isReal(`${day}T12:00:00Z`) ? asDay(day) : null;
};

/** Moments that were looked up: a session brings the same few with each turn. */
const real = kept<boolean>(200);

/** A date past the end of its month is read as one of the next: the calendar then gives another back. */
function isReal(moment: string): boolean {
  return real(moment, () => {
    const time = Date.parse(moment);
    return Number.isFinite(time) && new Date(time).toISOString().slice(0, 19) === moment.slice(0, 19);
  });
}

/** The moment at so many milliseconds since 1970. Throws RangeError where a Date ends. */
export function instantAt(milliseconds: number): Instant {
  return asInstant(new Date(milliseconds).toISOString());
}

/** The moment of a session that is only planned or timed: nothing depends on it. */
export const noMatterWhen = instantAt(0);

/** The moment so many seconds after another. */
export function later(moment: Instant, seconds: Seconds): Instant {
  return instantAt(Date.parse(moment) + 1000 * seconds);
}

/** The moment that many times 24 hours before another. */
export function daysAgo(moment: Instant, days: number): Instant {
  return later(moment, -86_400 * days);
}

/** Calendars and clocks by zone: making one takes longer than a whole turn. Zones that are none are not kept. */
const calendars = kept<Intl.DateTimeFormat>(40);
const clocks = kept<Intl.DateTimeFormat>(40);

/** Days that were asked for, by zone and moment: a turn asks for the same few again and again. */
const days = kept<Day>(200);

function calendarOf(timeZone: string): Intl.DateTimeFormat {
  return calendars(timeZone, () => new Intl.DateTimeFormat('en-CA', { timeZone, dateStyle: 'short' }));
}

function clockOf(timeZone: string): Intl.DateTimeFormat {
  const clock = { timeZone, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const;
  return clocks(timeZone, () => new Intl.DateTimeFormat('en-GB', clock));
}

/** The day of a moment where the listener lives; UTC where no zone, or no real one, is known. */
export function dayOf(moment: Instant, zone: string | null): Day {
  if (zone === null) return asDay(moment.slice(0, 10));
  return days(`${zone} ${moment}`, () => {
    try {
      return asDay(calendarOf(zone).format(new Date(moment)));
    } catch {
      return asDay(moment.slice(0, 10));
    }
  });
}

/** The time of a moment where the listener lives, as `07:05`. */
export function clockTimeOf(moment: Instant, zone: string | null): string {
  if (zone === null) return moment.slice(11, 16);
  try {
    return clockOf(zone).format(new Date(moment));
  } catch {
    return moment.slice(11, 16);
  }
}

/** The Monday of the week a day is in. */
export function mondayOf(day: Day): Day {
  const date = new Date(`${day}T12:00:00Z`);
  return plusDays(day, -((date.getUTCDay() + 6) % 7));
}

export function plusDays(day: Day, days: number): Day {
  const date = new Date(`${day}T12:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return asDay(date.toISOString().slice(0, 10));
}

/** Whole days from one day to another. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((Date.parse(`${to}T12:00:00Z`) - Date.parse(`${from}T12:00:00Z`)) / 86_400_000);
}

// The two casts that make a brand: their callers have read, formatted or reckoned the text.
function asInstant(text: string): Instant {
  return text as Instant;
}

function asDay(text: string): Day {
  return text as Day;
}
