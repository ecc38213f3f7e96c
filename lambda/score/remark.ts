/** What is said on the way to a place, in words. */
import type { Remark } from '../conversation/move';
import { nextExercise } from '../session/order';
import { levelOf, plannedAt, poseOf } from '../session/plan';
import type { Listener } from '../session/listener';
import { setsLeft } from '../session/progress';
import { streakOn, weeksInARow } from '../session/streak';
import { levelAbove } from '../session/trend';
import type { Spot } from '../session/spot';
import { repetitionsIn } from '../session/dose';
import { numberWord } from '../words/number';
import { isLine, words, wordsOf } from '../words/line';
import { nameOf, setsWords, wholePlace } from '../words/blanks';
import { say, type Score } from './cue';
import { minutesLeft } from './minutes';
import { whenWords } from '../words/when';

/** A remark as cues. Its name is that of its line, with what it is about filled in; some have a line for each case. */
export function remarkWords(remark: Remark, listener: Listener): Score {
  switch (remark.says) {
    case 'answer':
      return said(answerWords(remark, listener));
    case 'help':
      return said(wordsOf(isLine(`help.${remark.place}`) ? `help.${remark.place}` : 'help.ready', {}));
    case 'lookalike':
      return said(wordsOf(`lookalike.${remark.lookalike}`, {}));
    case 'release':
      return [
        say(words('release.first', {}), 0.3),
        say(wordsOf(remark.pose === null ? 'release.elsewhere' : `${remark.pose}.release`, {}), 1.5),
      ];
    case 'letGo':
      return [say(wordsOf(`${remark.pose}.release`, {}), 1.5)];
    case 'chooseFirst':
      return said(words(remark.again ? 'remark.chooseLast' : 'remark.chooseFirst', {}));
    case 'reminder':
      return said(wordsOf(`reminder.${remark.of}`, remark.when === null ? {} : whenWords(remark.when)));
    case 'forgotten':
      return said(words(remark.whose === 'mine' ? 'remark.forgottenMine' : 'remark.forgottenEveryone', {}));
    case 'mostDose':
      return said(wordsOf(`remark.mostDose.${remark.part}`, { count: numberWord(remark.count) }));
    case 'lowered':
      return said(
        words('remark.lowered', {
          level: nameOf(remark.level),
          usual: nameOf(levelAbove(remark.level) ?? remark.level),
        }),
      );
    default:
      return said(wordsOf(`remark.${remark.says}`, named(remark), listener.rotation));
  }
}

function said(line: string): Score {
  return line === '' ? [] : [say(line)];
}

/** What a remark is about, as names. */
function named(remark: Remark): { readonly [blank: string]: string } {
  const entries = Object.entries(remark).filter(([key]) => key !== 'says');
  return Object.fromEntries(entries.map(([key, value]) => [key, nameOf(String(value))]));
}

type Answer = Extract<Remark, { says: 'answer' }>;

/** Questions about a place in the routine; after its end there is none. */
const placeBound: readonly Answer['about'][] = ['howTo', 'whereAmI', 'howManyLeft', 'howLong', 'whatNext'];

function answerWords({ about, spot, day }: Answer, listener: Listener): string {
  const isOver = listener.today !== null && spot === null;
  if (isOver && placeBound.includes(about)) return words('answer.howLong.done', {});
  switch (about) {
    case 'howTo':
      return wordsOf(`answer.howTo.${poseAt(spot, listener)}`, {});
    case 'works':
      return spot === null ? words('answer.works', {}) : wordsOf(`answer.works.${spot.exercise}`, {});
    case 'whereAmI':
      return spot === null || listener.today === null
        ? words('answer.whereAmI.start', {})
        : words('answer.whereAmI', { place: wholePlace(spot, listener) });
    case 'howManyLeft':
      return howManyLeft(spot, listener);
    case 'howLong':
      return howLong(minutesLeft(spot, listener));
    case 'whatNext':
      return whatNext(spot, listener);
    case 'myLevel':
      return words('answer.myLevel', { level: nameOf(levelOf(listener)) });
    case 'myProgress':
      return progress(streakOn(listener.streak, day));
    default:
      return wordsOf(`answer.${about}`, {});
  }
}

function howManyLeft(spot: Spot | null, listener: Listener): string {
  const planned = spot === null ? undefined : plannedAt(spot, listener);
  if (spot === null || planned === undefined || listener.today === null) {
    return words('answer.howManyLeft.start', { sets: setsWords(setsLeft(listener)) });
  }
  const repetitions = numberWord(Math.max(1, repetitionsIn(planned.dose) - spot.repetition + 1));
  const sets = Math.max(0, setsLeft(listener, spot.exercise) - 1);
  if (sets === 0) return words('answer.howManyLeft.last', { repetitions });
  return words('answer.howManyLeft', { repetitions, sets: setsWords(sets) });
}

function howLong(minutes: number): string {
  if (minutes === 0) return words('answer.howLong.done', {});
  return minutes === 1 ? words('answer.howLong.one', {}) : words('answer.howLong', { minutes: numberWord(minutes) });
}

function whatNext(spot: Spot | null, listener: Listener): string {
  const next = spot === null ? null : nextExercise(spot, listener);
  if (spot === null || listener.today === null) return words('answer.whatNext', { exercise: nameOf('bridge') });
  return next === null
    ? words('answer.whatNext.last', {})
    : words('answer.whatNext', { exercise: nameOf(next.exercise) });
}

function progress(streak: Listener['streak']): string {
  const weeks = weeksInARow(streak);
  if (streak.sessions === 0 && weeks === 0) return words('answer.myProgress.first', {});
  if (weeks === 0) return words('answer.myProgress.week', { sessions: counted('sessions', streak.sessions) });
  return words('answer.myProgress', { sessions: counted('sessions', streak.sessions), weeks: counted('weeks', weeks) });
}

function counted(what: 'sessions' | 'weeks', n: number): string {
  if (n === 0) return wordsOf(`${what}.none`, {});
  return n === 1 ? wordsOf(`${what}.one`, {}) : wordsOf(`${what}.many`, { count: numberWord(n) });
}

/** The pose at a spot, by the name of its lines; that of the first exercise where there is no spot. */
function poseAt(spot: Spot | null, listener: Listener): string {
  const planned = spot === null ? undefined : plannedAt(spot, listener);
  return planned === undefined ? 'bridge' : poseOf(planned);
}
