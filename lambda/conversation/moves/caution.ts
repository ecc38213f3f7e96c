/** A condition, a red flag, tiredness: the body is released, and the exercise never plays on by itself. */
import type { Spot } from '../../session/spot';
import { markEased } from '../../session/today';
import { go, type Move, stay, type Turn } from '../move';
import { heldIn, type Place } from '../state';
import { reenter, stepEasier } from './adjust';
import { finish } from './begin-and-end';
import { spotOfTurn } from './navigate';

/** A red flag ends the session, whatever else was said. Nothing of it is kept. */
export function redFlag(turn: Turn<Place, 'redFlag'>): Move {
  return finish(turn, 'left', null, { says: turn.heard.help === 'same day' ? 'sameDay' : 'redFlag' });
}

/** A condition, or a question for a clinician: the fixed words, then a choice; before a session, its question again. */
export function condition(turn: Turn<Place, 'condition'>): Move {
  const { is } = turn.heard;
  const held = heldIn(turn.here);
  if (is === 'hip replacement') return go(turn, { at: 'cautioned', about: 'routine', held }, { says: 'askClinician' });
  const cannotTell = { says: 'cannotTell' } as const;
  if (!isInRoutine(turn)) return stay(turn, is === 'question' ? cannotTell : { says: 'askClinician' });
  const says = is === 'question' ? cannotTell : ({ says: 'checkFirst' } as const);
  return go(turn, { at: 'cautioned', about: 'exercise', held }, says);
}

/** A medical question while nothing is done is only answered. */
function isInRoutine({ here }: Turn): boolean {
  const { at } = heldIn(here);
  return at === 'settingUp' || at === 'playing' || at === 'resting';
}

/** On with it, as it was agreed: through the get-ready line, or the question again. */
export function goOn(turn: Turn<'cautioned' | 'tired'>): Move {
  const { held } = turn.here;
  const move = go(turn, held, { says: 'carriedOn' });
  return held.at === 'playing' || held.at === 'settingUp' ? move : { ...move, hears: 'the question' };
}

export function chooseOn(turn: Turn<'cautioned'>): Move {
  return stay(turn, { says: 'chooseOn', about: turn.here.about });
}

/** Too hard, or out of reach: a step easier at once, and time to rest. */
export function tooHard(turn: Turn): Move {
  const spot = spotOfTurn(turn);
  if (spot === null) return stay(turn, { says: 'rateLater' });
  const listener = stepEasier(turn.listener, spot.exercise);
  if (listener === turn.listener) return reenter(turn, listener, { says: 'easiest' });
  return reenter(turn, markEased(listener, spot.exercise), { says: 'easier' });
}

/** Tired in a set: easier, a rest, or enough. Elsewhere there is all the time in the world. */
export function tired(turn: Turn): Move {
  const held = heldIn(turn.here);
  return held.at === 'playing' ? go(turn, { at: 'tired', held }) : stay(turn, { says: 'takeYourTime' });
}

/** A rest, for as long as it takes. */
export function restNow(turn: Turn<'tired'>): Move {
  return go(turn, { at: 'paused', held: turn.here.held }, { says: 'paused' });
}

/** The exercise that was done a moment ago, and that pain is about. */
export function justDone({ here }: Turn): Spot | null {
  return here.at === 'settingUp' ? here.justDone : null;
}
