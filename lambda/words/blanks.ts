/** What is filled into lines: names, places and numbers, as they are said. */
import { otherSide, plannedAt } from '../session/plan';
import type { Listener } from '../session/listener';
import type { ExerciseId, Side } from '../routine/routine';
import type { Spot } from '../session/spot';
import { numberWord } from './number';
import { words, wordsOf } from './line';

export function nameOf(id: string): string {
  return wordsOf(`name.${id}`, {});
}

export function titleOf(id: ExerciseId): string {
  return wordsOf(`title.${id}`, {});
}

/** Both sides as blanks, for lines that have one text for left and right. */
export function sides(side: Side | null): { readonly side: string; readonly other: string } {
  return { side: nameOf(side ?? 'left'), other: nameOf(otherSide(side ?? 'left')) };
}

export function setsWords(n: number): string {
  return n === 1 ? words('sets.one', {}) : words('sets.many', { count: numberWord(n) });
}

/** A spot as it is said: `set two, repetition six`, `left leg, set one, circle three backward`, `breath two`. */
export function placeWords(spot: Spot, listener: Listener): string {
  const planned = plannedAt(spot, listener);
  if (planned === undefined) return nameOf(spot.exercise);
  const { dose, of } = planned;
  const side = spot.side === null ? [] : [sideWords(spot)];
  const set = of > 1 ? [words('place.set', { set: numberWord(spot.set) })] : [];
  const repetition =
    spot.repetition > 1 ? [repetitionWords(spot, dose.count === 'circles' ? dose.each : null, dose.count)] : [];
  return [...side, ...set, ...repetition].join(', ');
}

function sideWords(spot: Spot): string {
  return words(spot.exercise === 'pigeon' ? 'place.pigeon' : 'place.side', { side: nameOf(spot.side ?? 'left') });
}

function repetitionWords({ repetition }: Spot, each: number | null, count: string): string {
  if (each !== null && repetition > each) return words('place.back', { repetition: numberWord(repetition - each) });
  if (each !== null) return words('place.circle', { repetition: numberWord(repetition) });
  return words(count === 'breaths' ? 'place.breath' : 'place.repetition', { repetition: numberWord(repetition) });
}

/** The exercise and the place in it. */
export function wholePlace(spot: Spot, listener: Listener): string {
  const place = placeWords(spot, listener);
  return place === '' ? nameOf(spot.exercise) : `${nameOf(spot.exercise)}, ${place}`;
}
