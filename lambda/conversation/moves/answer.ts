/** Questions that are answered and come back to the place. */
import type { ExerciseId } from '../../routine/routine';
import { startOf } from '../../session/order';
import { dayOf } from '../../session/calendar';
import type { Spot } from '../../session/spot';
import { type Move, stay, type Turn } from '../move';
import type { Place } from '../state';
import { spotOfTurn } from './navigate';

/** The answer, then the pending question again; a set that was cut goes on at its repetition. */
export function answer(turn: Turn<Place, 'askAbout'>): Move {
  const { about, exercise } = turn.heard;
  const day = dayOf(turn.now, turn.listener.zone);
  return stay(turn, { says: 'answer', about, spot: meant(turn, exercise), day });
}

/** The exercise that was named, or the one at hand. */
function meant(turn: Turn, named: ExerciseId | null): Spot | null {
  const here = spotOfTurn(turn);
  return named === null || named === here?.exercise ? here : startOf(named, turn.listener);
}
