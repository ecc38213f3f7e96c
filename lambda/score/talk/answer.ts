/** Answers to questions, in words. */
import type { Remark } from '../../conversation/remark';
import type { State } from '../../conversation/state';
import type { Body } from '../../session/body';
import { repetitionsIn } from '../../session/plan/dose';
import type { Listener } from '../../session/listener';
import { firstSpot, nextExercise } from '../../session/plan/order';
import { levelOf, plannedAt, planOf, poseOf } from '../../session/plan/plan';
import { setsLeft } from '../../session/progress';
import { exercisesOf } from '../../session/plan/routine-of';
import type { Spot } from '../../session/spot';
import type { Locale } from '../../words/locale';
import { historyWords } from './history';
import { minutesLeft } from './minutes';
import { sideBlanks, wholePlace } from './spot-words';

type Answer = Extract<Remark, { says: 'answer' }>;

/** Questions about a place in the routine; after its end there is none. */
const placeBound: readonly Answer['about'][] = ['howTo', 'whereAmI', 'howManyLeft', 'howLong', 'whatNext'];

/** The answer to a question; what it is about is the spot at hand, or the first of a session to come. */
export function answerWords(
  { about, spot, day, rest: seconds }: Answer,
  listener: Listener,
  locale: Locale,
  body: Body,
  to: State,
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
    case 'lostCount':
    case 'whereAmI':
      return spot === null || listener.today === null
        ? locale.words('answer.whereAmI.start', {})
        : locale.words('answer.whereAmI', {
            place: goesOn(to) ? locale.name(spot.exercise) : wholePlace(spot, listener, locale),
          });
    case 'howManyLeft':
      return howManyLeft(spot, listener, locale);
    case 'howLong':
      return howLong(minutesLeft(spot, listener, locale, body), locale);
    case 'whatNext':
      return whatNext(spot, listener, locale);
    case 'myLevel':
      return locale.words('answer.myLevel', { level: locale.name(levelOf(listener)) });
    case 'history':
    case 'myProgress':
      return historyWords(listener, day, locale);
    default:
      return locale.wordsOf(`answer.${about}`, {});
  }
}

/** A set that goes on says its place itself. */
function goesOn(to: State): boolean {
  return to.at === 'playing' && to.from.repetition > 1;
}

/** A detail of the pose at hand; where there is no line for it, the whole of how it is done. */
export function detailWords(
  { detail, spot }: Extract<Remark, { says: 'detail' }>,
  listener: Listener,
  locale: Locale,
): string {
  const planned = spot === null ? undefined : plannedAt(spot, listener);
  const line = planned === undefined ? '' : `detail.${poseOf(planned).id}.${detail}`;
  if (!locale.isLine(line)) return howTo(spot, listener, locale);
  return locale.wordsOf(line, sideBlanks(spot?.side ?? null, locale));
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

/** How the pose at a spot is done; that of the first exercise where there is no spot. */
function howTo(spot: Spot | null, listener: Listener, locale: Locale): string {
  const planned = (spot === null ? undefined : plannedAt(spot, listener)) ?? planOf(listener)[0];
  return planned === undefined ? locale.words('answer.works', {}) : locale.wordsOf(poseOf(planned).howTo, {});
}
