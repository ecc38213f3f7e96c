/** Questions that are answered and come back to the place. */
import type { ExerciseId } from '../routine/routine';
import { startOf } from '../session/order';
import type { Spot } from '../session/spot';
import { type Move, stay, type Turn } from './move';
import type { Place } from './state';
import { spotOfTurn } from './travel';

/** The answer, then the pending question again; a set that was cut goes on at its repetition. */
export function answer(turn: Turn<Place, 'askAbout'>): Move {
  const { about, exercise } = turn.heard;
  return stay(turn, { says: 'answer', about, spot: meant(turn, exercise) });
}

/** The exercise that was named, or the one at hand. */
function meant(turn: Turn, named: ExerciseId | null): Spot | null {
  const here = spotOfTurn(turn);
  return named === null || named === here?.exercise ? here : startOf(named, turn.listener);
}
