import type { State } from '../../conversation/state';
import type { Seconds } from '../../routine/routine';
import type { Body } from '../../session/body';
import type { Listener } from '../../session/listener';
import { levelOf } from '../../session/plan/plan';
import { hasBegunWith } from '../../session/progress';
import type { Spot } from '../../session/spot';
import type { Locale } from '../../words/locale';
import { say, type Score } from '../cue';
import { ending } from './ending';
import { minutesOfSession } from './minutes';
import { restOn } from '../sets/rest';
import { gettingReady } from '../set-up';
import { wholePlace } from './spot-words';
import { wayUp } from '../way';

/** What is heard on arriving at a place, before its question. */
export function placeScore(here: State, listener: Listener, locale: Locale, body: Body): Score {
  switch (here.at) {
    case 'welcome':
      return welcome(listener, locale);
    case 'ready':
      return [say(todayWords(listener, locale), locale)];
    case 'welcomeBack':
      return [say(welcomeBack(here.next, listener, locale), locale)];
    case 'settingUp':
      return gettingReady(here, listener, locale, body);
    case 'resting':
      return here.rest > 0 ? restOn(here.rest, here.next, listener, locale) : [];
    case 'rating':
      return ending(listener, locale);
    case 'done':
      return [...wayUp(body, listener, locale), say(locale.words('done.bye', {}, listener.sessions.count), locale)];
    default:
      return [];
  }
}

/** Time to take a line of the welcome in, so that it is no wall of words. */
const pause: Seconds = 1.4;

/** The first time ever: what this is, what everybody must hear, and what is needed. */
function welcome(listener: Listener, locale: Locale): Score {
  const minutes = locale.number(minutesOfSession(listener, locale));
  return [
    say(locale.words('welcome.hello', {}), locale),
    say(locale.words('welcome.minutes', { minutes }), locale, pause),
    ...safety(locale),
    say(locale.words('welcome.start', {}), locale, pause),
    say(locale.words('welcome.equipment', {}), locale, pause),
  ];
}

/** What everybody hears before anything moves for the first time. */
export function safety(locale: Locale): Score {
  const lines = [
    'welcome.guidance',
    'welcome.check',
    'welcome.also',
    'welcome.hip',
    'welcome.floor',
    'welcome.hurts',
  ] as const;
  return lines.map((line) => say(locale.words(line, {}), locale, pause));
}

/** Where they were; what had not begun is what comes next. */
function welcomeBack(next: Spot, listener: Listener, locale: Locale): string {
  if (!hasBegunWith(next.exercise, listener))
    return locale.words('welcomeBack.next', { exercise: locale.name(next.exercise) });
  return locale.words('welcomeBack.at', { place: wholePlace(next, listener, locale) });
}

function todayWords(listener: Listener, locale: Locale): string {
  const level = locale.name(levelOf(listener));
  return locale.words('ready.today', { level, minutes: locale.number(minutesOfSession(listener, locale)) });
}
