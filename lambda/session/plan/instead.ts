/** What the variants in force put in the place of lines and steps. */
import type { Step } from '../../routine/routine';
import type { PlannedSet } from './plan';

/** The line that is said for a line: the last variant in force that replaces it by another has its way. */
export function lineFor({ variants }: Pick<PlannedSet, 'variants'>, line: string): string {
  const instead = variants.findLast((v) => typeof v.instead?.[line] === 'string')?.instead?.[line];
  return typeof instead === 'string' ? instead : line;
}

/** The steps that are taken for steps, as the variants in force have them. */
export function stepsFor(planned: Pick<PlannedSet, 'variants'>, steps: readonly Step[]): readonly Step[] {
  return steps.flatMap((step) => {
    const instead = planned.variants.findLast((v) => v.instead?.[step.say] !== undefined)?.instead?.[step.say];
    if (instead === undefined) return [step];
    if (typeof instead === 'string') return [{ ...step, say: instead }];
    return instead.map((one, at) => (at === 0 && step.takes !== undefined ? { ...one, takes: step.takes } : one));
  });
}
