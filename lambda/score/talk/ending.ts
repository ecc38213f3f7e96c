import type { Listener } from '../../session/listener';
import { isWhole } from '../../session/progress';
import { dayOf } from '../../session/calendar';
import { weeksInARow, withSession } from '../../session/streak';
import type { Locale } from '../../words/locale';
import { say, type Score } from '../cue';

/** The end of the routine, still on the mat: what was done, and how the week stands. */
export function ending(listener: Listener, locale: Locale): Score {
  return [say(locale.words(endOf(listener), {}, listener.sessions.count), locale), ...week(listener, locale)];
}

function week({ streak, today, zone, sessions: { count } }: Listener, locale: Locale): Score {
  if (today === null) return [];
  const now = withSession(streak, dayOf(today.started, zone));
  const weeks = weeksInARow(now);
  if (weeks > 1) return [say(locale.words('rating.weeks', { weeks: locale.number(weeks) }, count), locale)];
  if (now.sessions > 1)
    return [say(locale.words('rating.week', { sessions: locale.number(now.sessions) }, count), locale)];
  return [say(locale.words('rating.first', {}, count), locale)];
}

function endOf(listener: Listener): 'rating.whole' | 'rating.short' | 'rating.part' {
  if (!isWhole(listener)) return 'rating.part';
  return listener.today?.kind === 'short' ? 'rating.short' : 'rating.whole';
}
