import { daysBetween, mondayOf, type Day } from './calendar';
import type { Streak } from './listener';

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
