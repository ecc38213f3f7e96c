/** Numbers of one's own: sets, repetitions, seconds, and one set more on a side. */
import { limits, withExtra, withOwn } from '../session/own';
import { exerciseOf } from '../session/plan';
import { type Move, stay, type Turn } from './move';
import type { Place } from './state';
import { spotOfTurn } from './travel';
import { carryOn } from './tuning';

/** "Three sets", "eight repetitions", "hold for four seconds": for this exercise, from here on. */
export function setDose(turn: Turn<Place, 'setDose'>): Move {
  const { part, number } = turn.heard;
  const spot = spotOfTurn(turn);
  if (spot === null || part === null || number === null) return stay(turn, { says: 'whichDose' });
  if (number < 1 || number > limits[part]) return stay(turn, { says: 'mostDose', part, count: limits[part] });
  const { count } = exerciseOf(spot.exercise).doses.full;
  if ((part === 'hold' && count !== 'repetitions') || (part === 'sets' && count === 'breaths')) {
    return stay(turn, { says: 'notHere' });
  }
  return carryOn(turn, withOwn(turn.listener, spot.exercise, { [part]: Math.round(number) }), { says: 'doseSet' });
}

/** One set more on one side: the one that was named, or the one at hand. */
export function extraSet(turn: Turn<Place, 'extraSet'>): Move {
  const spot = spotOfTurn(turn);
  if (spot === null || exerciseOf(spot.exercise).doses.full.count !== 'circles') return stay(turn, { says: 'notHere' });
  const side = turn.heard.side ?? spot.side ?? turn.listener.startSide;
  return carryOn(turn, withExtra(turn.listener, spot.exercise, side), { says: 'extraSet', side });
}
