import type { Seconds } from '../routine/routine';
import type { State } from '../conversation/state';
import { noMatterWhen } from '../session/calendar';
import type { Listener } from '../session/listener';
import { firstSpot } from '../session/order';
import { freshToday } from '../session/plan';
import type { Spot } from '../session/spot';
import type { Locale } from '../words/locale';
import { lengthOf } from './cue';
import { passageFrom } from './passage';
import { ending } from './ending';
import { gettingReady } from './set-up';

/** What a listener takes to say "ready". CHOSEN. */
const answering: Seconds = 3;

/** Minutes from a place to the end of today's session, all set-ups, rests and answers in them, rounded up. */
export function minutesFrom(here: State, listener: Listener, locale: Locale): number {
  return Math.ceil(secondsFrom(here, listener, locale) / 60);
}

/** Minutes from a spot, or of a whole session where nothing has begun. */
export function minutesLeft(spot: Spot | null, listener: Listener, locale: Locale): number {
  const from = spot ?? firstSpot(listener);
  if (from === null || (spot === null && listener.today?.next === null && listener.today.seconds > 0)) return 0;
  return minutesFrom({ at: 'playing', from, by: 'rest' }, listener, locale);
}

function secondsFrom(start: State, whole: Listener, locale: Locale): Seconds {
  let here = start;
  // Only an open session can be credited, and so come to its end.
  let listener = whole.today === null ? { ...whole, today: freshToday(whole, whole.last ?? noMatterWhen) } : whole;
  let seconds = 0;
  while (here.at === 'settingUp' || here.at === 'playing' || here.at === 'resting') {
    if (here.at === 'playing') {
      const passage = passageFrom(here, listener, locale);
      seconds += lengthOf(passage.score);
      listener = passage.listener;
      here = passage.then;
    } else {
      seconds += (here.at === 'settingUp' ? lengthOf(gettingReady(here, listener, locale)) : 0) + answering;
      here = { at: 'playing', from: here.next, by: here.at === 'resting' ? 'rest' : 'set-up' };
    }
  }
  return seconds + lengthOf(ending(listener, locale));
}
