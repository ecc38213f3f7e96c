/** Numbers of one's own: sets, repetitions, seconds, and one set more on a side. */
import type { ExerciseId } from '../../routine/routine';
import type { Listener } from '../../session/listener';
import { type DosePart, limits, longestHold, withExtra, withOwn, withoutOwn } from '../../session/plan/own';
import { exerciseOf } from '../../session/plan/routine-of';
import { startOfSet } from '../../session/spot';
import { type Move, stay, type Turn } from '../move';
import type { Place } from '../state';
import { spotOfTurn } from './navigate';
import { carryOn } from './adjust';

/** "Three sets", "eight repetitions", "hold for four seconds": for this exercise, from here on. */
export function setDose(turn: Turn<Place, 'setDose'>): Move {
  const { part, number } = turn.heard;
  const spot = spotOfTurn(turn);
  if (spot === null || part === null || number === null) return stay(turn, { says: 'whichDose' });
  const most = mostOf(part, spot.exercise, turn.listener);
  if (most === null) return stay(turn, { says: 'notHere' });
  if (number > most) return stay(turn, { says: 'mostDose', part, count: most });
  if (number < leastOf(part, spot.exercise, turn.listener)) return stay(turn, { says: 'leastHold' });
  const listener = withOwn(turn.listener, spot.exercise, { [part]: Math.round(number) });
  return carryOn(turn, listener, { says: 'doseSet', spot: startOfSet(spot) });
}

/** The most that an exercise has of something; null where it has none of it. Circles are counted in each direction. */
function mostOf(part: DosePart, exercise: ExerciseId, listener: Listener): number | null {
  const { pose, doses } = exerciseOf(exercise, listener);
  switch (doses.full.count) {
    case 'repetitions':
      return limits[part];
    case 'circles':
      return part === 'hold' ? null : part === 'sets' ? limits.sets : doses.full.each;
    case 'breaths':
      if (part === 'hold') return longestHold;
      return part === 'repetitions' && !pose.sided ? mostBreaths : null;
  }
}

/** A stretch is held for a breath at least. */
function leastOf(part: DosePart, exercise: ExerciseId, listener: Listener): number {
  return part === 'hold' && exerciseOf(exercise, listener).doses.full.count === 'breaths' ? shortestHold : 1;
}

/** The shortest stretch, in seconds. CHOSEN. */
const shortestHold = 5;

/** Breaths in one stretch. CHOSEN: twice the article's. */
const mostBreaths = 10;

/** The level's own dose again. */
export function usualDose(turn: Turn): Move {
  const spot = spotOfTurn(turn);
  if (spot === null) return stay(turn, { says: 'whichDose' });
  return carryOn(turn, withoutOwn(turn.listener, spot.exercise), { says: 'doseSet', spot: startOfSet(spot) });
}

/** One set more: on the side that was named, or the one at hand. A stretch has no sets. */
export function extraSet(turn: Turn<Place, 'extraSet'>): Move {
  const spot = spotOfTurn(turn);
  if (spot === null || exerciseOf(spot.exercise, turn.listener).doses.full.count === 'breaths') {
    return stay(turn, { says: 'notHere' });
  }
  const side = spot.side === null ? null : (turn.heard.side ?? spot.side);
  const listener = withExtra(turn.listener, spot.exercise, side ?? 'whole');
  return carryOn(turn, listener, { says: 'extraSet', spot: { ...startOfSet(spot), side } });
}

/** No extra set, after all. */
export function noExtraSet(turn: Turn): Move {
  const spot = spotOfTurn(turn);
  if (spot === null) return stay(turn);
  return carryOn(turn, withExtra(turn.listener, spot.exercise, null), { says: 'noExtraSet' });
}
