/** Lifts: the number is the go signal, the top and the way down have their word in a softer colour of the voice. */
import type { Repetitions, Seconds } from '../../routine/routine';
import { lineFor } from '../../session/plan/instead';
import { workingIn } from '../../session/body';
import { type PlannedSet, spotOf } from '../../session/plan/plan';
import type { Locale } from '../../words/locale';
import { countWords } from './count-words';
import { beat, type Score, soft } from '../cue';
import { fitting } from './fitting';
import { formCue } from './form-cue';
import type { Exit } from './set';

/** Lifts that are quicker than this keep their number and lose their way down: more would be chatter (COACHING 5). */
const ledDownFrom: Seconds = 6.5;

/** How many lifts of the first set are taught word by word: three, or two of five. */
function taught(of: number): number {
  return Math.min(3, Math.ceil(of / 3));
}

export function liftsOf(
  planned: PlannedSet,
  dose: Repetitions,
  left: readonly number[],
  exit: Exit,
  locale: Locale,
): Score {
  return left.flatMap((n) => {
    const spot = spotOf(planned, n);
    const working = { takes: workingIn(planned) };
    const isLast = n === dose.repetitions;
    const down = isLast ? exit.words : fitting(downWords(planned, n, dose, locale), dose.down, locale);
    return [
      beat('up', fitting(upWords(planned, n, dose, locale), dose.up, locale), dose.up, spot, working),
      soft(beat('hold', topWords(planned, n, dose, locale), dose.hold, spot)),
      soft(beat('down', down, dose.down, spot, isLast ? exit.moves : null)),
    ];
  });
}

function upWords(planned: PlannedSet, n: number, { repetitions }: Repetitions, locale: Locale): readonly string[] {
  const { first } = planned.exercise.says;
  const count = countWords(n, repetitions, 10, locale);
  return n === 1 && first !== undefined ? [line(planned, first, locale), count] : [count];
}

function topWords(planned: PlannedSet, n: number, { repetitions }: Repetitions, locale: Locale): string {
  const { top } = planned.exercise.says;
  return planned.set === 1 && n <= taught(repetitions) && top !== undefined ? line(planned, top, locale) : '';
}

/** The way down, with a form cue in its place at every fifth lift and three later. */
function downWords(planned: PlannedSet, n: number, dose: Repetitions, locale: Locale): readonly string[] {
  const { repetitions } = dose;
  const isQuick = dose.up + dose.hold + dose.down < ledDownFrom && n > taught(repetitions);
  const { down = [] } = planned.exercise.says;
  const plain = down[Math.min(n, down.length) - 1];
  const words =
    plain === undefined || isQuick ? '' : line(planned, planned.set === 1 ? plain : (down.at(-1) ?? plain), locale);
  const isDue = (n % 10 === 5 || n % 10 === 8) && n < repetitions;
  const turn = 2 * Math.floor(n / 10) + (n % 10 === 8 ? 1 : 0);
  return isDue ? [formCue(planned, turn, locale), words] : [words];
}

function line(planned: PlannedSet, name: string, locale: Locale): string {
  return locale.wordsOf(lineFor(planned, name), {});
}
