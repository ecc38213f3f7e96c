/** Where a spot is in today's plan, in the words of a locale. */
import { otherSide, type Side } from '../../routine/routine';
import type { Listener } from '../../session/listener';
import { plannedAt, type PlannedSet } from '../../session/plan/plan';
import type { Spot } from '../../session/spot';
import type { Locale, SpotParts } from '../../words/locale';

/** Both sides as blanks, for lines that have one text for left and right. */
export function sideBlanks(side: Side | null, { name }: Locale): { readonly side: string; readonly other: string } {
  return { side: name(side ?? 'left'), other: name(otherSide(side ?? 'left')) };
}

/** The side of a spot as it is said: `left leg`, `right side`; the side that comes where it has none. */
export function sideWords({ exercise, side }: Spot, { startSide }: Listener, { spot }: Locale): string {
  return spot({ exercise, side: side ?? otherSide(startSide), set: null, repetition: null });
}

/** A spot as it is said: `set two, repetition six`, `left leg, set one, circle three backward`, `breath two`. */
export function placeWords(spot: Spot, listener: Listener, locale: Locale): string {
  const planned = plannedAt(spot, listener);
  return planned === undefined ? locale.name(spot.exercise) : locale.spot(partsOf(spot, planned));
}

function partsOf({ exercise, side, set, repetition }: Spot, { of, dose }: PlannedSet): SpotParts {
  return {
    exercise,
    side,
    set: of > 1 ? set : null,
    repetition: repetition > 1 ? repetitionIn(dose, repetition) : null,
  };
}

/** Circles count in each direction anew. */
function repetitionIn(dose: PlannedSet['dose'], n: number): SpotParts['repetition'] {
  if (dose.count !== 'circles') return { of: dose.count === 'breaths' ? 'breath' : 'repetition', n };
  return n > dose.each ? { of: 'back', n: n - dose.each } : { of: 'circle', n };
}

/** The exercise and the place in it. */
export function wholePlace(spot: Spot, listener: Listener, locale: Locale): string {
  const place = placeWords(spot, listener, locale);
  return place === '' ? locale.name(spot.exercise) : `${locale.name(spot.exercise)}, ${place}`;
}
