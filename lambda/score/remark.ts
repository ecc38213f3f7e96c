/** What is said on the way to a place, in words. */
import type { Remark } from '../conversation/remark';
import { type Body, releaseTime } from '../session/body';
import { firstSpot, nextExercise } from '../session/order';
import { levelOf, plannedAt, planOf, poseOf } from '../session/plan';
import type { Listener } from '../session/listener';
import { setsLeft } from '../session/progress';
import { exercisesOf } from '../session/routine-of';
import { streakOn, weeksInARow } from '../session/streak';
import { levelAbove } from '../session/trend';
import type { Spot } from '../session/spot';
import { repetitionsIn } from '../session/dose';
import type { Locale } from '../words/locale';
import { say, type Score } from './cue';
import { doseWords } from './dose-words';
import { minutesLeft } from './minutes';
import { safety } from './place';
import { sides, sideWords, wholePlace } from './spot-words';
import { wayUp } from './way';
import { whenWords } from './when-words';

/** A remark as cues. Its name is that of its line, with what it is about filled in; some have a line for each case. */
export function remarkWords(remark: Remark, listener: Listener, locale: Locale, body: Body): Score {
  switch (remark.says) {
    case 'answer':
      return said(answerWords(remark, listener, locale, body), locale);
    case 'help':
      return said(
        locale.wordsOf(locale.isLine(`help.${remark.place}`) ? `help.${remark.place}` : 'help.ready', {}),
        locale,
      );
    case 'lookalike':
      return said(locale.wordsOf(`lookalike.${remark.lookalike}`, {}), locale);
    case 'stopAndEase':
      return [say(locale.words('release.first', {}), locale, 0.3)];
    case 'release':
      return [
        say(
          locale.wordsOf(remark.working.release, sides(remark.working.side, locale)),
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
    case 'lowered':
      return said(
        locale.words('remark.lowered', {
          level: locale.name(remark.level),
          usual: locale.name(levelAbove(remark.level) ?? remark.level),
        }),
        locale,
      );
    default:
      return said(locale.wordsOf(`remark.${remark.says}`, named(remark, locale), listener.rotation), locale);
  }
}

function said(line: string, locale: Locale): Score {
  return line === '' ? [] : [say(line, locale)];
}

/** What a remark is about, as names. */
function named(remark: Remark, locale: Locale): { readonly [blank: string]: string } {
  const entries = Object.entries(remark).filter(([key]) => key !== 'says');
  return Object.fromEntries(entries.map(([key, value]) => [key, locale.name(String(value))]));
}

type Answer = Extract<Remark, { says: 'answer' }>;

/** Questions about a place in the routine; after its end there is none. */
const placeBound: readonly Answer['about'][] = ['howTo', 'whereAmI', 'howManyLeft', 'howLong', 'whatNext'];

function answerWords(
  { about, spot, day, rest: seconds }: Answer,
  listener: Listener,
  locale: Locale,
  body: Body,
): string {
  const isOver = listener.today !== null && spot === null;
  if (isOver && placeBound.includes(about)) return locale.words('answer.howLong.done', {});
  switch (about) {
    case 'howTo':
      return howTo(spot, listener, locale);
    case 'works':
      return spot === null ? locale.words('answer.works', {}) : locale.wordsOf(`answer.works.${spot.exercise}`, {});
    case 'which':
      return which(spot, listener, locale);
    case 'myPace':
      return locale.words(`answer.myPace.${listener.pace}`, {});
    case 'restLeft':
      return restLeft(seconds, locale);
    case 'history':
      return progress(streakOn(listener.streak, day), locale);
    case 'lostCount':
    case 'whereAmI':
      return spot === null || listener.today === null
        ? locale.words('answer.whereAmI.start', {})
        : locale.words('answer.whereAmI', { place: wholePlace(spot, listener, locale) });
    case 'howManyLeft':
      return howManyLeft(spot, listener, locale);
    case 'howLong':
      return howLong(minutesLeft(spot, listener, locale, body), locale);
    case 'whatNext':
      return whatNext(spot, listener, locale);
    case 'myLevel':
      return locale.words('answer.myLevel', { level: locale.name(levelOf(listener)) });
    case 'myProgress':
      return progress(streakOn(listener.streak, day), locale);
    default:
      return locale.wordsOf(`answer.${about}`, {});
  }
}

/** A detail of the pose at hand; where there is no line for it, the whole of how it is done. */
function detailWords(
  { detail, spot }: Extract<Remark, { says: 'detail' }>,
  listener: Listener,
  locale: Locale,
): string {
  const planned = spot === null ? undefined : plannedAt(spot, listener);
  const line = planned === undefined ? '' : `detail.${poseOf(planned).id}.${detail}`;
  if (!locale.isLine(line)) return howTo(spot, listener, locale);
  return locale.wordsOf(line, sides(spot?.side ?? null, locale));
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
  return locale.words('remark.doseSet', { dose, exercise: locale.name(spot.exercise) });
}

function howManyLeft(spot: Spot | null, listener: Listener, locale: Locale): string {
  const planned = spot === null ? undefined : plannedAt(spot, listener);
  if (spot === null || planned === undefined || listener.today === null) {
    return locale.words('answer.howManyLeft.start', { sets: locale.count(setsLeft(listener), 'sets') });
  }
  const repetitions = locale.number(Math.max(1, repetitionsIn(planned.dose) - spot.repetition + 1));
  const sets = Math.max(0, setsLeft(listener, spot.exercise) - 1);
  if (sets === 0) return locale.words('answer.howManyLeft.last', { repetitions });
  return locale.words('answer.howManyLeft', { repetitions, sets: locale.count(sets, 'sets') });
}

function which(spot: Spot | null, listener: Listener, locale: Locale): string {
  if (spot !== null && listener.today !== null) {
    return locale.words('answer.which', { exercise: locale.title(spot.exercise).toLowerCase() });
  }
  const names = exercisesOf(listener).map((id) => locale.name(id));
  return locale.words('answer.which.start', { exercises: locale.list(names) });
}

function restLeft(seconds: number | null, locale: Locale): string {
  if (seconds === null || seconds < 5) return locale.words('answer.restLeft.none', {});
  return locale.words('answer.restLeft', { seconds: locale.number(5 * Math.round(seconds / 5)) });
}

function howLong(minutes: number, locale: Locale): string {
  if (minutes === 0) return locale.words('answer.howLong.done', {});
  return minutes === 1
    ? locale.words('answer.howLong.one', {})
    : locale.words('answer.howLong', { minutes: locale.number(minutes) });
}

function whatNext(spot: Spot | null, listener: Listener, locale: Locale): string {
  const next = spot === null ? null : nextExercise(spot, listener);
  if (spot === null || listener.today === null)
    return locale.words('answer.whatNext', { exercise: locale.name(firstSpot(listener)?.exercise ?? '') });
  return next === null
    ? locale.words('answer.whatNext.last', {})
    : locale.words('answer.whatNext', { exercise: locale.name(next.exercise) });
}

function progress(streak: Listener['streak'], locale: Locale): string {
  const weeks = weeksInARow(streak);
  if (streak.sessions === 0 && weeks === 0) return locale.words('answer.myProgress.first', {});
  if (weeks === 0)
    return locale.words('answer.myProgress.week', { sessions: locale.count(streak.sessions, 'sessions') });
  return locale.words('answer.myProgress', {
    sessions: locale.count(streak.sessions, 'sessions'),
    weeks: locale.count(weeks, 'weeks'),
  });
}

/** How the pose at a spot is done; that of the first exercise where there is no spot. */
function howTo(spot: Spot | null, listener: Listener, locale: Locale): string {
  const planned = (spot === null ? undefined : plannedAt(spot, listener)) ?? planOf(listener)[0];
  return planned === undefined ? locale.words('answer.works', {}) : locale.wordsOf(poseOf(planned).howTo, {});
}
