/** The sessions before, in words: `Eleven sessions since March, the last on Tuesday. Two sessions this week.` */
import { type Day, dayOf, daysBetween } from '../../session/calendar';
import type { Listener } from '../../session/listener';
import { streakOn, weeksInARow } from '../../session/streak';
import type { Locale } from '../../words/locale';

/** How many there were and when the last one was, then how the week stands, on a day. */
export function historyWords(listener: Listener, day: Day, locale: Locale): string {
  const { last, zone, streak } = listener;
  if (last === null) return locale.words('answer.myProgress.first', {});
  const lastly = lastWords(dayOf(last, zone), day, locale);
  const now = streakOn(streak, day);
  const weeks = weeksInARow(now);
  const row = weeks < 2 ? [] : [locale.words('history.weeks', { weeks: locale.count(weeks, 'weeks') })];
  return [allWords(listener, lastly, day, locale), ...weekWords(now.sessions, listener, locale), ...row].join(' ');
}

/** Of the first release it is not known how many sessions there were. */
function allWords({ sessions }: Listener, last: string, day: Day, locale: Locale): string {
  const { count, since } = sessions;
  if (since === null) return locale.words('history.last', { last });
  if (count === 1) return locale.words('history.one', { last });
  const all = { sessions: locale.count(count, 'sessions'), since: sinceWords(since, day, locale) };
  return locale.words('history.all', { ...all, last });
}

/** Those of this week, where they are not all there were. */
function weekWords(inWeek: number, { sessions }: Listener, locale: Locale): readonly string[] {
  if (inWeek === 0) return [locale.words('history.noneThisWeek', {})];
  if (inWeek >= sessions.count) return [];
  return [locale.words('history.week', { count: locale.number(inWeek) })];
}

/** `today`, `yesterday`, `on Tuesday`, `last week`, `in March`. */
function lastWords(last: Day, day: Day, locale: Locale): string {
  const days = daysBetween(last, day);
  if (days <= 0) return locale.words('day.today', {});
  if (days === 1) return locale.words('day.yesterday', {});
  if (days < 7) return locale.words('history.on', { day: locale.name(weekdayOf(last)) });
  return days < 14
    ? locale.words('history.lastWeek', {})
    : locale.words('history.in', { month: monthName(last, locale) });
}

/** `this month`, `since March`; within a year a month says which it is. */
function sinceWords(since: Day, day: Day, locale: Locale): string {
  if (daysBetween(since, day) > 330) return locale.words('history.inAll', {});
  if (since.slice(0, 7) === day.slice(0, 7)) return locale.words('history.thisMonth', {});
  return locale.words('history.since', { month: monthName(since, locale) });
}

function monthName(day: Day, locale: Locale): string {
  return locale.name(`month.${day.slice(5, 7)}`);
}

const weekdays = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'] as const;

/** A day as calendars name it: `TU`. */
export function weekdayOf(day: Day): string {
  return weekdays[new Date(`${day}T12:00:00Z`).getUTCDay()] ?? 'MO';
}
