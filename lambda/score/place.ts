import type { State } from '../conversation/state';
import { type Body, onFeet } from '../session/body';
import type { Listener } from '../session/listener';
import { firstSpot } from '../session/order';
import { levelOf } from '../session/plan';
import type { Locale } from '../words/locale';
import { say, type Score } from './cue';
import { ending } from './ending';
import { minutesFrom } from './minutes';
import { restBefore } from './rest';
import { gettingReady } from './set-up';
import { wholePlace } from './spot-words';
import { wayUp } from './way';

/** What is heard on arriving at a place, before its question. */
export function placeScore(here: State, listener: Listener, locale: Locale, body: Body): Score {
  switch (here.at) {
    case 'welcome':
      return welcome(listener, locale);
    case 'ready':
      return [say(locale.words('ready.back', {}), locale), say(todayWords(listener, locale), locale)];
    case 'welcomeBack':
      return [say(locale.words('welcomeBack.at', { place: wholePlace(here.next, listener, locale) }), locale)];
    case 'settingUp':
      return gettingReady(here, listener, locale, body);
    case 'resting':
      return here.rest > 0
        ? restBefore({ lasts: here.rest, opening: [], turn: listener.rotation }, here.next, locale)
        : [];
    case 'rating':
      return ending(listener, locale);
    case 'done':
      return [...wayUp(body, listener, locale), say(locale.words('done.bye', {}, listener.rotation), locale)];
    default:
      return [];
  }
}

function welcome(listener: Listener, locale: Locale): Score {
  return [
    say(locale.words('welcome.hello', {}), locale),
    ...safety(locale),
    say(locale.words('welcome.equipment', {}), locale),
    say(locale.words('welcome.minutes', { minutes: locale.number(minutesOfSession(listener, locale)) }), locale),
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
  return lines.map((line) => say(locale.words(line, {}), locale));
}

function todayWords(listener: Listener, locale: Locale): string {
  const level = locale.name(levelOf(listener));
  return locale.words('ready.today', { level, minutes: locale.number(minutesOfSession(listener, locale)) });
}

/** Minutes of the session that would begin now. */
function minutesOfSession(listener: Listener, locale: Locale): number {
  const next = firstSpot(listener);
  return next === null
    ? 0
    : minutesFrom({ at: 'settingUp', next, as: 'new', told: 0, justDone: null }, listener, locale, onFeet);
}
