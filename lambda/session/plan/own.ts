import type { ExerciseId } from '../../routine/routine';
import { stepsOf } from './dose';
import type { Listener, Own } from '../listener';
import { levelOf } from './plan';
import { exerciseOf } from './routine-of';

/** The most of each that can be asked for: what the article prescribes, and a hold of five seconds (URMC). */
export const limits = { sets: 5, repetitions: 20, hold: 5 } as const;

/** The longest stretch that can be asked for, in seconds. CHOSEN. */
export const longestHold = 60;

export type DosePart = keyof typeof limits;

const usual: Own = { sets: null, repetitions: null, hold: null, extra: null };

/** The listener with a number of their own for one exercise. */
export function withOwn(listener: Listener, exercise: ExerciseId, change: Partial<Own>): Listener {
  return { ...listener, own: { ...listener.own, [exercise]: { ...usual, ...listener.own[exercise], ...change } } };
}

/** The listener with one set more on a side, or of an exercise without sides; null takes it back. */
export function withExtra(listener: Listener, exercise: ExerciseId, extra: Own['extra']): Listener {
  return withOwn(listener, exercise, { extra });
}

/** The listener with what the level asks for again. */
export function withoutOwn(listener: Listener, exercise: ExerciseId): Listener {
  return { ...listener, own: { ...listener.own, [exercise]: usual } };
}

/** The listener with an exercise as easy as it gets at the level of today. */
export function easiest(listener: Listener, exercise: ExerciseId): Listener {
  const { easier } = stepsOf(exerciseOf(exercise, listener), levelOf(listener));
  return { ...listener, easing: { ...listener.easing, [exercise]: easier } };
}
