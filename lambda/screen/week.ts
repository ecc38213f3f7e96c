/** The week that a day is in, as seven days from Monday on, with those on which there was a session. */
import { dayOf, type Instant, mondayOf, plusDays } from '../session/calendar';
import type { Listener } from '../session/listener';
import { hasBegun } from '../session/progress';
import type { Locale } from '../words/locale';

export interface WeekDay {
  /** The first letter of its name. */
  readonly day: string;
  readonly done: boolean;
}

const days = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const;

export function weekOf(listener: Listener, now: Instant, { initial }: Locale): readonly WeekDay[] {
  const { zone, last, closed, today } = listener;
  const sessions = [
    ...closed,
    ...(last === null ? [] : [last]),
    ...(today !== null && hasBegun(listener) ? [today.started] : []),
  ];
  const active = new Set(sessions.map((started) => dayOf(started, zone)));
  const monday = mondayOf(dayOf(now, zone));
  return days.map((day, n) => ({ day: initial(day), done: active.has(plusDays(monday, n)) }));
}
