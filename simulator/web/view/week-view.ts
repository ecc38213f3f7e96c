import { dayOf, type Instant, mondayOf, plusDays } from '../../../lambda/session/calendar';
import type { Listener } from '../../../lambda/session/listener';
import { hasBegun } from '../../../lambda/session/progress';
import type { Locale } from '../../../lambda/words/locale';
import type { DayView } from '../wire';

const names = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const;

/** The week that a moment is in, from Monday on, with the days of a session: those that are known, and the one that is open. */
export function weekView(listener: Listener, now: Instant, { initial }: Locale): readonly DayView[] {
  const { zone, last, closed, today } = listener;
  const begun = today !== null && hasBegun(listener) ? [today.started] : [];
  const active = new Set([...closed, ...(last === null ? [] : [last]), ...begun].map((at) => dayOf(at, zone)));
  const present = dayOf(now, zone);
  return names.map((day, after) => {
    const date = plusDays(mondayOf(present), after);
    return { letter: initial(day), done: active.has(date), isToday: date === present };
  });
}
