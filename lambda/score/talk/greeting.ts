/** The greeting of somebody we know: why today is as it is, one number of minutes, and what is different for them. */
import type { Remark } from '../../conversation/remark';
import { dayOf } from '../../session/calendar';
import { variantsIn } from '../../session/plan/dose';
import type { Listener } from '../../session/listener';
import { isSkipped, levelOf, planOf } from '../../session/plan/plan';
import { levelAbove } from '../../session/trend';
import type { Locale } from '../../words/locale';
import { say, type Score } from '../cue';
import { weekdayOf } from './history';
import { minutesOfSession } from './minutes';

type Greeting = Extract<Remark, { says: 'greeting' }>;

/** More variants than this are not named one by one. CHOSEN. */
const mostNamed = 2;

export function greetingWords(greeting: Greeting, listener: Listener, locale: Locale): Score {
  const turn = listener.sessions.count;
  const lines = [locale.words('ready.back', {}, turn), ...today(greeting, listener, locale), ...ways(listener, locale)];
  return lines.map((line) => say(line, locale));
}

function today(greeting: Greeting, listener: Listener, locale: Locale): readonly string[] {
  const minutes = locale.number(minutesOfSession(listener, locale));
  const level = locale.name(levelOf(listener));
  switch (greeting.because) {
    case 'second today':
      return [locale.words('ready.secondToday', {}), locale.words('ready.stretches', { minutes })];
    case 'hard twice':
    case 'dropped twice': {
      const usual = locale.name(levelAbove(listener.level) ?? listener.level);
      const why = greeting.because === 'hard twice' ? 'ready.hardTwice' : 'ready.droppedTwice';
      return [locale.words(why, { level, usual }), locale.words('ready.minutes', { minutes })];
    }
    case 'usual':
      return usual(greeting, listener, { minutes, level }, locale);
  }
}

interface Said {
  readonly minutes: string;
  readonly level: string;
}

/** The same as last time, where that was rated and nothing was changed since; the level, where it was not. */
function usual({ away }: Greeting, listener: Listener, { minutes, level }: Said, locale: Locale): readonly string[] {
  const { sessions, trend } = listener;
  const day = dayWords(away, listener, locale);
  const isSame = sessions.felt === 'hard' ? trend.hard > 0 : sessions.felt !== null && trend.good > 0;
  if (!isSame || day === null || sessions.felt === null) {
    return [locale.words('ready.today', { level, minutes }, sessions.count)];
  }
  return [locale.words(`ready.${sessions.felt}`, { day, minutes }, sessions.count)];
}

/** `yesterday`, `Thursday`, `last time`; null after so long that nobody remembers. */
function dayWords(away: number, { last, zone }: Listener, locale: Locale): string | null {
  if (last === null || away >= 14) return null;
  if (away === 1) return locale.words('day.yesterday', {});
  return away < 7 ? locale.name(weekdayOf(dayOf(last, zone))) : locale.words('day.lastTime', {});
}

/** `With the smaller lift.` What the level brings with it goes without saying. */
function ways(listener: Listener, locale: Locale): readonly string[] {
  const exercises = [...new Set(planOf(listener).flatMap((p) => (isSkipped(p, listener) ? [] : p.exercise)))];
  const own = exercises.flatMap((exercise) => {
    const steps = listener.easing[exercise.id] ?? 0;
    if (steps === 0) return [];
    const base = exercise.startsWith[levelOf(listener)];
    const chosen = variantsIn(exercise, levelOf(listener), steps).filter(({ id }) => !base.includes(id));
    return chosen.filter(({ id }) => !chosen.some(({ replaces }) => replaces?.includes(id) === true));
  });
  if (own.length === 0) return [];
  if (own.length > mostNamed) return [locale.words('ready.ways', {})];
  return [locale.words('ready.with', { ways: locale.list(own.map(({ named }) => locale.wordsOf(named, {}))) })];
}
