/** Circles: each has its number, in each direction anew; form cues follow a number, and never take its place. */
import type { Circles, Seconds } from '../../routine/routine';
import { lineFor } from '../../session/plan/instead';
import { workingIn } from '../../session/body';
import { type PlannedSet, spotOf } from '../../session/plan/plan';
import type { Locale } from '../../words/locale';
import { beat, say, type Score, soft } from '../cue';
import { fitting } from './fitting';
import { formCue } from './form-cue';
import type { Exit } from './set';

/** Circles that are faster than this are counted every second time: to count them all would be chatter. CHOSEN. */
const countedFrom: Seconds = 2.5;

/** The foot taps down after as many circles, where a variant asks for it. */
const tapEvery = 3;

export function circlesOf(
  planned: PlannedSet,
  dose: Circles,
  left: readonly number[],
  exit: Exit,
  locale: Locale,
): Score {
  const circles = left.flatMap((n) => circleOf(planned, dose, n, n === left[0], locale));
  return [...circles, { ...say(exit.words, locale), moves: exit.moves }];
}

/** One circle; between the directions there is time to change. */
function circleOf(planned: PlannedSet, dose: Circles, n: number, isFirst: boolean, locale: Locale): Score {
  const spot = spotOf(planned, n);
  const working = { takes: workingIn(planned) };
  const circle = beat('circle', circleWords(planned, dose, n, isFirst, locale), dose.circle, spot, working);
  const { change } = planned.exercise.says;
  if (n !== dose.each + 1 || isFirst || change === undefined) return [circle];
  return [soft(beat('change', locale.wordsOf(lineFor(planned, change), {}), dose.change, spot, working)), circle];
}

function circleWords(planned: PlannedSet, dose: Circles, n: number, isFirst: boolean, locale: Locale): string {
  const isBack = n > dose.each;
  const m = isBack ? n - dose.each : n;
  // A set that was cut goes on with its direction and its number.
  if (m === 1 || isFirst) {
    const count = locale.number(m);
    return isBack ? locale.words('count.backward', { count }) : locale.words('count.forward', { count });
  }
  const number = numberWords(dose, m, locale);
  const cue = m === 2 && dose.each >= 5 ? formCue(planned, isBack ? 1 : 0, locale) : '';
  const plain = locale.words('count.n', { count: locale.number(m) });
  const more = tapWords(planned, m, locale) || cue;
  return more === '' ? number : fitting([`${number} ${more}`.trim(), `${plain} ${more}`, number], dose.circle, locale);
}

function numberWords(dose: Circles, m: number, locale: Locale): string {
  const left = dose.each - m + 1;
  if (left === 1) return locale.words('count.last', {});
  if (2 * m === dose.each && dose.each >= 6) return locale.words('count.halfway', { count: locale.number(m) });
  if (left === 2 && dose.each > 5) return locale.words('count.more', { count: locale.number(2) });
  return dose.circle < countedFrom && m % 2 === 0 ? '' : locale.words('count.n', { count: locale.number(m) });
}

function tapWords(planned: PlannedSet, m: number, locale: Locale): string {
  const { tap } = planned.exercise.says;
  return tap !== undefined && tapsIn(planned, m) ? locale.wordsOf(tap, {}) : '';
}

/** Whether the foot taps down in a circle, by its number in its direction. */
export function tapsIn({ variants }: Pick<PlannedSet, 'variants'>, m: number): boolean {
  return m % tapEvery === 0 && variants.some(({ taps }) => taps === true);
}
