/** Questions that are answered and come back to the place. */

import { dayOf } from '../../session/calendar';
import { type Move, stay, type Turn } from '../move';
import type { Place } from '../state';
import { spotNamed } from './choose';
import { spotOfTurn } from './navigate';

/** The answer, then the pending question again; a set that was cut goes on at its repetition. */
export function answer(turn: Turn<Place, 'askAbout'>): Move {
  const { about, exercise } = turn.heard;
  const day = dayOf(turn.now, turn.listener.zone);
  return stay(turn, { says: 'answer', about, spot: spotNamed(turn, exercise), day, rest: restIn(turn) });
}

/** A detail of the exercise at hand. */
export function answerDetail(turn: Turn<Place, 'howDetail'>): Move {
  const { detail } = turn.heard;
  const spot = spotOfTurn(turn);
  const day = dayOf(turn.now, turn.listener.zone);
  if (detail === null) return stay(turn, { says: 'answer', about: 'howTo', spot, day, rest: null });
  return stay(turn, { says: 'detail', detail, spot });
}

function restIn({ here }: Turn): number | null {
  return here.at === 'resting' ? here.rest : null;
}
