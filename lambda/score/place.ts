import type { State } from '../conversation/state';
import type { Listener } from '../session/listener';
import { firstSpot } from '../session/order';
import { levelOf } from '../session/plan';
import { numberWord } from '../words/number';
import { words } from '../words/line';
import { nameOf, wholePlace } from '../words/blanks';
import { say, type Score } from './cue';
import { ending } from './ending';
import { minutesFrom } from './minutes';
import { restBefore } from './rest';
import { gettingReady } from './set-up';

/** What is heard on arriving at a place, before its question. */
export function placeScore(here: State, listener: Listener): Score {
  switch (here.at) {
    case 'welcome':
      return welcome(listener);
    case 'ready':
      return [say(words('ready.back', {})), say(todayWords(listener))];
    case 'welcomeBack':
      return [say(words('welcomeBack.at', { place: wholePlace(here.next, listener) }))];
    case 'settingUp':
      return gettingReady(here, listener);
    case 'resting':
      return here.rest > 0 ? restBefore(here.next, here.rest, [], listener.rotation) : [];
    case 'rating':
      return ending(listener);
    case 'done':
      return [say(words('done.bye', {}, listener.rotation))];
    default:
      return [];
  }
}

function welcome(listener: Listener): Score {
  return [
    say(words('welcome.hello', {})),
    say(words('welcome.guidance', {})),
    say(words('welcome.check', {})),
    say(words('welcome.also', {})),
    say(words('welcome.hurts', {})),
    say(words('welcome.equipment', {})),
    say(words('welcome.minutes', { minutes: numberWord(minutesOfSession(listener)) })),
  ];
}

function todayWords(listener: Listener): string {
  const level = nameOf(levelOf(listener));
  return words('ready.today', { level, minutes: numberWord(minutesOfSession(listener)) });
}

/** Minutes of the session that would begin now. */
function minutesOfSession(listener: Listener): number {
  const next = firstSpot(listener);
  return next === null ? 0 : minutesFrom({ at: 'settingUp', next, coming: 'from standing' }, listener);
}
