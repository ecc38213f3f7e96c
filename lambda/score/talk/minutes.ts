import { noMatterWhen } from '../../session/calendar';
import type { Seconds } from '../../routine/routine';
import type { By, State } from '../../conversation/state';
import { type Body, onFeet } from '../../session/body';
import type { Listener } from '../../session/listener';
import { firstSpot } from '../../session/plan/order';
import { freshToday } from '../../session/plan/fresh-today';
import type { Spot } from '../../session/spot';
import type { Locale } from '../../words/locale';
import { bodyAfter } from '../body-after';
import { lengthOf } from '../cue';
import { newPassage } from '../passage';
import { ending } from './ending';
import { gettingReady } from '../set-up';
import { wayUp } from '../way';

/** What a listener takes to say "ready". CHOSEN. */
const answering: Seconds = 3;

/** Minutes from a place to the end of today's session, all set-ups, rests and answers in them, rounded up. */
export function minutesFrom(here: State, listener: Listener, locale: Locale, body: Body): number {
  return Math.ceil(secondsFrom(here, listener, locale, body) / 60);
}

/** Minutes of the session that would begin now, from standing. */
export function minutesOfSession(listener: Listener, locale: Locale): number {
  const next = firstSpot(listener);
  return next === null ? 0 : minutesFrom(beginning(next), listener, locale, onFeet);
}

/** Minutes from a spot: on one's feet with the way down to it, so that it is the number that was announced. */
export function minutesLeft(spot: Spot | null, listener: Listener, locale: Locale, body: Body): number {
  const from = spot ?? firstSpot(listener);
  if (from === null || (spot === null && listener.today?.next === null && listener.today.seconds > 0)) return 0;
  const here: State = body.posture === 'standing' ? beginning(from) : { at: 'playing', from, by: 'rest', told: 0 };
  return minutesFrom(here, listener, locale, body);
}

function beginning(next: Spot): State {
  return { at: 'settingUp', next, as: 'new', told: 0, justDone: null };
}

function secondsFrom(start: State, whole: Listener, locale: Locale, from: Body): Seconds {
  let here = start;
  let body = from;
  // Only an open session can be credited, and so come to its end.
  let listener = whole.today === null ? { ...whole, today: freshToday(whole, whole.last ?? noMatterWhen) } : whole;
  let seconds = 0;
  while (here.at === 'settingUp' || here.at === 'playing' || here.at === 'resting') {
    if (here.at === 'playing') {
      const passage = newPassage(here, listener, locale, body);
      seconds += lengthOf(passage.score);
      body = bodyAfter(body, passage.score);
      listener = passage.listener;
      here = passage.then;
    } else {
      const ready = here.at === 'settingUp' ? gettingReady(here, listener, locale, body) : [];
      seconds += lengthOf(ready) + answering;
      body = bodyAfter(body, ready);
      here = { at: 'playing', from: here.next, by: byAfter(here), told: 0 };
    }
  }
  return seconds + lengthOf(ending(listener, locale)) + lengthOf(wayUp(body, listener, locale));
}

function byAfter(here: State<'settingUp' | 'resting'>): By {
  if (here.at === 'settingUp') return 'set-up';
  return here.over === 'side' ? 'side' : 'rest';
}
