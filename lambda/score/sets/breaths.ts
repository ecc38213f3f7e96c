/** A stretch, counted by its breaths, with its way out at the end. */
import type { Breaths } from '../../routine/routine';
import { workingIn } from '../../session/body';
import { type PlannedSet, spotOf } from '../../session/plan/plan';
import type { Locale } from '../../words/locale';
import { beat, type Score } from '../cue';
import type { Exit } from './set';

export function breathsOf(
  planned: PlannedSet,
  dose: Breaths,
  left: readonly number[],
  exit: Exit,
  locale: Locale,
): Score {
  const breaths = left.flatMap((n) => [
    beat('in', inWords(n, dose.breaths, locale), dose.in, spotOf(planned, n), { takes: workingIn(planned) }),
    beat('out', outWords(n, dose.breaths, locale), dose.out, spotOf(planned, n)),
  ]);
  return [...breaths, beat('exit', exit.words, exit.lasts ?? dose.exit, spotOf(planned, dose.breaths), exit.moves)];
}

function inWords(n: number, of: number, { words, number }: Locale): string {
  if (of === 1) return words('breath.only', {});
  if (n === 1) return words('breath.first', {});
  if (n === of) return words('breath.last', {});
  if (n === 2) return words('breath.second', {});
  return words(n === 3 ? 'breath.third' : 'breath.nth', { count: number(n) });
}

function outWords(n: number, of: number, { words }: Locale): string {
  if (n === 1) return words('breath.out', {});
  return n === of ? words('breath.out.last', {}) : '';
}
