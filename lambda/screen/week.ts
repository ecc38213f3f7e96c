/** The week that a day is in, as seven days from Monday on, with those on which there was a session. */
import { kept } from '../kept/kept';
import { type Day, dayOf, type Instant, mondayOf, plusDays } from '../session/calendar';
import type { Listener } from '../session/listener';
import { hasBegun } from '../session/progress';
import type { Locale } from '../words/locale';

export interface WeekDay {
  /** The first letter of its name. */
  readonly day: string;
  readonly done: boolean;
}

const names = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const;

export function weekOf(listener: Listener, now: Instant, { initial }: Locale): readonly WeekDay[] {
  const { zone, last, closed, today } = listener;
  const sessions = [
    ...closed,
    ...(last === null ? [] : [last]),
    ...(today !== null && hasBegun(listener) ? [today.started] : []),
  ];
  const active = new Set(sessions.map((started) => dayOf(started, zone)));
  return weekAround(dayOf(now, zone)).map((day, n) => ({ day: initial(names[n] ?? ''), done: active.has(day) }));
}

/** Weeks that were looked up, by a day in them. */
const weeks = kept<readonly Day[]>(40);

function weekAround(day: Day): readonly Day[] {
  return weeks(day, () => names.map((_, n) => plusDays(mondayOf(day), n)));
}
