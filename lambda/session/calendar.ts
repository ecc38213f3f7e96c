import type { Day, Instant } from './listener';

/** The calendars of zones that were asked for: making one takes longer than a whole turn. Zones that are none are not kept. */
const calendars = new Map<string, Intl.DateTimeFormat>();

function calendarOf(timeZone: string): Intl.DateTimeFormat {
  const calendar = calendars.get(timeZone) ?? new Intl.DateTimeFormat('en-CA', { timeZone, dateStyle: 'short' });
  calendars.set(timeZone, calendar);
  return calendar;
}

/** The day of a moment where the listener lives; UTC where no zone, or no real one, is known. */
export function dayOf(moment: Instant, zone: string | null): Day {
  try {
    return calendarOf(zone ?? 'UTC').format(new Date(moment));
  } catch {
    return moment.slice(0, 10);
  }
}

/** The time of a moment where the listener lives, as `07:05`. */
export function timeOf(moment: Instant, zone: string | null): string {
  try {
    const clock = { timeZone: zone ?? 'UTC', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const;
    return new Intl.DateTimeFormat('en-GB', clock).format(new Date(moment));
  } catch {
    return moment.slice(11, 16);
  }
}

/** The moment that many times 24 hours before another. */
export function daysAgo(moment: Instant, days: number): Instant {
  return new Date(Date.parse(moment) - 86_400_000 * days).toISOString();
}

/** The Monday of the week a day is in. */
export function mondayOf(day: Day): Day {
  const date = new Date(`${day}T12:00:00Z`);
  return plusDays(day, -((date.getUTCDay() + 6) % 7));
}

export function plusDays(day: Day, days: number): Day {
  const date = new Date(`${day}T12:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}

/** Whole days from one day to another. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((Date.parse(`${to}T12:00:00Z`) - Date.parse(`${from}T12:00:00Z`)) / 86_400_000);
}
