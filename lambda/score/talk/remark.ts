/** What is said on the way to a place, in words. */
import type { Remark } from '../../conversation/remark';
import type { State } from '../../conversation/state';
import { type Body, releaseTime } from '../../session/body';
import type { Listener } from '../../session/listener';
import { plannedAt, planOf } from '../../session/plan/plan';
import { hasBegun } from '../../session/progress';
import type { Spot } from '../../session/spot';
import type { Locale } from '../../words/locale';
import { answerWords, detailWords } from './answer';
import { firm, say, type Score } from '../cue';
import { doseWords } from './dose-words';
import { greetingWords } from './greeting';
import { minutesOfSession } from './minutes';
import { safety } from './place';
import { sideBlanks, sideWords } from './spot-words';
import { wayUp } from '../way';
import { whenWords } from './when-words';

/** A remark as cues. Its name is that of its line, with what it is about filled in; some have a line for each case. */
export function remarkWords(remark: Remark, listener: Listener, locale: Locale, body: Body, to: State): Score {
  switch (remark.says) {
    case 'answer':
      return said(answerWords(remark, listener, locale, body, to), locale);
    case 'help':
      return said(
        locale.wordsOf(locale.isLine(`help.${remark.place}`) ? `help.${remark.place}` : 'help.ready', {}),
        locale,
      );
    case 'lookalike':
      return said(locale.wordsOf(`lookalike.${remark.lookalike}`, {}), locale);
    case 'stopAndEase':
      return [firm(say(locale.words('release.first', {}), locale, 0.3, 95))];
    case 'emergency':
      return [firm(say(locale.words('remark.emergency', {}), locale, 0.6, 95))];
    case 'greeting':
      return greetingWords(remark, listener, locale);
    case 'carriedOn':
      return saysItself(to) ? [] : said(locale.words('remark.carriedOn', {}, listener.rotation), locale);
    case 'sides':
      return said(locale.words('remark.sides', { side: sideWords(remark.spot, listener, locale) }), locale);
    case 'level':
    case 'short':
    case 'tenMinutes':
      return said(planWords(remark, listener, locale), locale);
    case 'rated':
      return said(locale.words('remark.rated', {}, listener.sessions.count), locale);
    case 'release':
      return [
        say(
          locale.wordsOf(remark.working.release, sideBlanks(remark.working.side, locale)),
          locale,
          releaseTime(remark.working, listener),
        ),
      ];
    case 'restThere':
      return [say(locale.words('release.elsewhere', {}), locale, 1.5)];
    case 'wayUp':
      return wayUp(body, listener, locale);
    case 'detail':
      return said(detailWords(remark, listener, locale), locale);
    case 'chooseOn':
      return said(locale.words(`remark.chooseOn.${remark.about}`, {}), locale);
    case 'safety':
      return safety(locale);
    case 'skippedSide':
      return said(locale.words('remark.skippedSide', { side: sideWords(remark.spot, listener, locale) }), locale);
    case 'extraSet':
      return said(extraSetWords(remark.spot, listener, locale), locale);
    case 'doseSet':
      return said(doseSetWords(remark.spot, listener, locale), locale);
    case 'sounds':
      return said(locale.words(`remark.sounds.${remark.wanted}`, {}), locale);
    case 'longer':
      return said(locale.words('remark.longer', { seconds: locale.number(remark.seconds) }), locale);
    case 'moreRest':
      return said(moreRest(remark.seconds, locale), locale);
    case 'chooseFirst':
      return said(locale.words(remark.again ? 'remark.chooseLast' : 'remark.chooseFirst', {}), locale);
    case 'reminder':
      return said(
        locale.wordsOf(`reminder.${remark.of}`, remark.when === null ? {} : whenWords(remark.when, locale)),
        locale,
      );
    case 'forgotten':
      return said(
        locale.words(remark.whose === 'mine' ? 'remark.forgottenMine' : 'remark.forgottenEveryone', {}),
        locale,
      );
    case 'mostDose':
      return said(locale.wordsOf(`remark.mostDose.${remark.part}`, { count: locale.number(remark.count) }), locale);
    default:
      return said(locale.wordsOf(`remark.${remark.says}`, named(remark, locale), listener.rotation), locale);
  }
}

function said(line: string, locale: Locale): Score {
  return line === '' ? [] : [say(line, locale)];
}

/** A set says where it goes on, and a rest asks for it: no other word is needed for that. */
function saysItself(to: State): boolean {
  return to.at === 'resting' || (to.at === 'playing' && (to.from.repetition > 1 || to.by === 'return'));
}

/** What was chosen for today, with its minutes where nothing has begun. */
function planWords(
  remark: Extract<Remark, { says: 'level' | 'short' | 'tenMinutes' }>,
  listener: Listener,
  locale: Locale,
): string {
  const blanks = named(remark, locale);
  if (hasBegun(listener)) return locale.wordsOf(`remark.${remark.says}.on`, blanks);
  const minutes = locale.number(minutesOfSession(listener, locale));
  return locale.wordsOf(`remark.${remark.says}`, { ...blanks, minutes });
}

/** What a remark is about, as names. */
function named(remark: Remark, locale: Locale): { readonly [blank: string]: string } {
  const entries = Object.entries(remark).filter(([key]) => key !== 'says');
  return Object.fromEntries(entries.map(([key, value]) => [key, locale.name(String(value))]));
}

function moreRest(seconds: number, locale: Locale): string {
  if (seconds % 60 === 0)
    return locale.words('remark.moreRest.minutes', { minutes: locale.count(seconds / 60, 'minutes') });
  return locale.words('remark.moreRest', { seconds: locale.number(seconds) });
}

function extraSetWords(spot: Spot, listener: Listener, locale: Locale): string {
  if (spot.side === null) return locale.words('remark.extraSet', { exercise: locale.name(spot.exercise) });
  return locale.words('remark.extraSet.side', { side: sideWords(spot, listener, locale) });
}

/** The dose read back: `Two sets of fifteen for bridges, from here on.` */
function doseSetWords(spot: Spot, listener: Listener, locale: Locale): string {
  const planned = plannedAt(spot, listener) ?? planOf(listener).find(({ exercise }) => exercise.id === spot.exercise);
  const dose = planned === undefined ? '' : doseWords(planned, listener, locale).replace(/\.$/, '');
  const line = planned?.dose.count === 'circles' ? 'remark.doseSet.circles' : 'remark.doseSet';
  return locale.words(line, { dose, exercise: locale.name(spot.exercise) });
}
