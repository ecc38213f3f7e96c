import type { Day, Instant, Streak } from './listener';

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

/** A week counts with this many sessions. CHOSEN, after two or three days a week (AAOS). */
const sessionsAWeek = 2;

/** The streak as it stands on a day: weeks that are over have been counted in, or have broken it. */
export function streakOn(streak: Streak, day: Day): Streak {
  const monday = mondayOf(day);
  if (streak.monday === null || monday <= streak.monday) return { ...streak, monday: streak.monday ?? monday };
  const lastWeek = daysBetween(streak.monday, monday) === 7;
  const weeks = streak.sessions >= sessionsAWeek ? streak.weeks + 1 : 0;
  return { monday, sessions: 0, weeks: lastWeek ? weeks : 0 };
}

/** The streak after one more session on a day. */
export function withSession(streak: Streak, day: Day): Streak {
  const now = streakOn(streak, day);
  return { ...now, sessions: now.sessions + 1 };
}

/** Weeks in a row, the current one among them once it counts. The current week never breaks a streak. */
export function weeksInARow(streak: Streak): number {
  return streak.weeks + (streak.sessions >= sessionsAWeek ? 1 : 0);
}
