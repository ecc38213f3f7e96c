import type { Listener } from '../session/listener';
import { isWhole } from '../session/progress';
import { dayOf, weeksInARow, withSession } from '../session/streak';
import { numberWord } from '../words/number';
import { words } from '../words/line';
import { say, type Score } from './cue';
import { getUp } from './set-up';

/** The end of the routine: up from the floor, what was done, and how the week stands. */
export function ending(listener: Listener): Score {
  return [...getUp(listener), say(words(endOf(listener), {})), ...week(listener)];
}

function week({ streak, today, zone }: Listener): Score {
  if (today === null) return [];
  const now = withSession(streak, dayOf(today.started, zone));
  const weeks = weeksInARow(now);
  if (weeks > 1) return [say(words('rating.weeks', { weeks: numberWord(weeks) }))];
  if (now.sessions > 1) return [say(words('rating.week', { sessions: numberWord(now.sessions) }))];
  return [say(words('rating.first', {}))];
}

function endOf(listener: Listener): 'rating.whole' | 'rating.short' | 'rating.part' {
  if (!isWhole(listener)) return 'rating.part';
  return listener.today?.kind === 'short' ? 'rating.short' : 'rating.whole';
}
