import type { Breaths, Dose, Exercise, LevelId, Seconds, Variant } from '../../routine/routine';
import type { Own, Pace } from '../listener';

/** Slower and faster; bridges and circles only. CHOSEN. */
const factor: { readonly [P in Pace]: number } = { slower: 1.25, usual: 1, faster: 0.8 };

/** Rest between sets where the level has one set and no rest, and more were asked for: that of Building. */
const restOfOwn: Seconds = 30;

/** No lift, hold and lower goes faster than this. CHOSEN. */
const shortestLift: Seconds = 6;

/** A slow breath: four seconds in and six out, as in the article's ten seconds. */
const aBreath: Seconds = 10;

/** No set is slowed down beyond this, so that one answer can carry it and the way to what is next. CHOSEN. */
const longestSet: Seconds = 200;

/**
 * The variants of an exercise that are in force: those that the level starts with, then as many steps easier as asked
 * for (a step that would change nothing is passed over), or harder where `steps` is below 0.
 */
export function variantsIn(exercise: Exercise, level: LevelId, steps: number): readonly Variant[] {
  const base = exercise.startsWith[level];
  if (steps < 0) return exercise.harder.slice(0, -steps);
  const start = exercise.easier.filter((v) => base.includes(v.id));
  const more = exercise.easier.filter((v) => !base.includes(v.id) && changes(v, exercise.doses[level]));
  return [...start, ...more.slice(0, steps)];
}

/** How many steps easier, and how many harder, an exercise can be made at a level. */
export function stepsOf(exercise: Exercise, level: LevelId): { readonly easier: number; readonly harder: number } {
  const base = exercise.startsWith[level];
  const easier = exercise.easier.filter((v) => !base.includes(v.id) && changes(v, exercise.doses[level]));
  return { easier: easier.length, harder: exercise.harder.length };
}

/** The dose after variants, the listener's own numbers, and pace. */
export function doseOf(
  exercise: Exercise,
  level: LevelId,
  variants: readonly Variant[],
  own: Own | undefined,
  pace: Pace,
): Dose {
  return paced(owned(variants.reduce(varied, exercise.doses[level]), own), pace);
}

function owned(dose: Dose, own: Own | undefined): Dose {
  if (own === undefined) return dose;
  switch (dose.count) {
    case 'repetitions':
      return {
        ...dose,
        sets: own.sets ?? dose.sets,
        repetitions: own.repetitions ?? dose.repetitions,
        hold: own.hold ?? dose.hold,
      };
    case 'circles':
      return { ...dose, sets: own.sets ?? dose.sets, each: own.repetitions ?? dose.each, rest: dose.rest || restOfOwn };
    case 'breaths':
      return own.hold === null
        ? { ...dose, breaths: own.repetitions ?? dose.breaths }
        : { ...dose, ...breathsIn(own.hold) };
  }
}

/** A stretch of so many seconds: as many slow breaths as fit best, out longer than in. */
function breathsIn(hold: Seconds): Pick<Breaths, 'breaths' | 'in' | 'out'> {
  const breaths = Math.max(1, Math.round(hold / aBreath));
  const lasts = hold / breaths;
  return { breaths, in: 0.4 * lasts, out: 0.6 * lasts };
}

/** Repetitions in one set of a dose; circles count both directions. */
export function repetitionsIn(dose: Dose): number {
  switch (dose.count) {
    case 'repetitions':
      return dose.repetitions;
    case 'circles':
      return 2 * dose.each;
    case 'breaths':
      return dose.breaths;
  }
}

function changes(variant: Variant, dose: Dose): boolean {
  return variant.dose?.hold === undefined || (dose.count === 'repetitions' && dose.hold > variant.dose.hold);
}

function varied(dose: Dose, { dose: change }: Variant): Dose {
  if (change === undefined || dose.count === 'breaths') return dose;
  if (dose.count === 'circles') return change.half ? { ...dose, each: Math.ceil(dose.each / 2) } : dose;
  return {
    ...dose,
    repetitions: change.half ? Math.ceil(dose.repetitions / 2) : dose.repetitions,
    hold: change.hold ?? dose.hold,
  };
}

function paced(dose: Dose, pace: Pace): Dose {
  if (dose.count === 'breaths' || pace === 'usual') return dose;
  if (dose.count === 'circles') return { ...dose, circle: dose.circle * factor[pace] };
  const lift = dose.up + dose.hold + dose.down;
  const by = Math.max(Math.min(factor[pace], longestSet / (dose.repetitions * lift)), shortestLift / lift);
  return { ...dose, up: dose.up * by, hold: dose.hold * by, down: dose.down * by };
}
