/** Numbers of one's own: sets, repetitions, seconds, and one set more on a side. */
import type { ExerciseId } from '../../routine/routine';
import type { Listener } from '../../session/listener';
import { type DosePart, limits, withExtra, withOwn } from '../../session/own';
import { exerciseOf } from '../../session/routine-of';
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
  if (number < 1 || number > most) return stay(turn, { says: 'mostDose', part, count: most });
  return carryOn(turn, withOwn(turn.listener, spot.exercise, { [part]: Math.round(number) }), { says: 'doseSet' });
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
      return part === 'repetitions' && !pose.sided ? mostBreaths : null;
  }
}

/** Breaths in one stretch. CHOSEN: twice the article's. */
const mostBreaths = 10;

/** One set more on one side: the one that was named, or the one at hand. */
export function extraSet(turn: Turn<Place, 'extraSet'>): Move {
  const spot = spotOfTurn(turn);
  if (spot === null || exerciseOf(spot.exercise, turn.listener).doses.full.count !== 'circles')
    return stay(turn, { says: 'notHere' });
  const side = turn.heard.side ?? spot.side ?? turn.listener.startSide;
  return carryOn(turn, withExtra(turn.listener, spot.exercise, side), { says: 'extraSet', side });
}
