import type { Body } from '../session/body';
import { withToday } from '../session/progress';
import { nextExercise } from '../session/plan/order';
import type { Instant } from '../session/calendar';
import type { Listener } from '../session/listener';
import type { Spot } from '../session/spot';
import { everywhere } from './everywhere';
import type { Heard } from './heard';
import type { Move, Turn } from './move';
import { finish, leave } from './moves/begin-and-end';
import { releaseFor } from './release';
import { type Place, type State, heldIn, spotIn } from './state';
import { type Answering, type PlaceRow, table } from './table';

/**
 * One turn: the body is released first; then what is heard in a place means what the place says it means, or else what
 * it means everywhere. `body` is where the answer that was cut had brought it.
 */
export function advance(here: State, heard: Heard, listener: Listener, now: Instant, body: Body): Move {
  const release = releaseFor(here, heard, body, listener);
  const after: Listener = { ...listener, rotation: listener.rotation + 1 };
  const left = release.body.working === null && body.working !== null ? fromItsStart(here) : here;
  const move = answerTo({ here: left, heard, listener: after, now, body: release.body });
  return withSpotToKeep({ ...move, says: [...release.says, ...move.says] }, left);
}

/** A pose that was left is entered from its first step again. */
function fromItsStart(here: State): State {
  return here.at === 'playing' ? { ...here, told: 0 } : here;
}

/** The answer of the place; of the choice that is open after "it hurts", whatever else is asked meanwhile; of all places. */
function answerTo(turn: Turn): Move {
  const { here, heard } = turn;
  const held = heldIn(here);
  const own = answerOf(here, heard);
  if (own !== undefined) return own(turn);
  // Whoever says something else than an answer to Alexa's own question is heard where they were.
  if (here.at === 'waiting' && heard.means !== 'outcome') return answerTo({ ...turn, here: held });
  const choice = held.at === 'hurting' ? answerOf(held, heard) : undefined;
  if (choice !== undefined) return choice({ ...turn, here: held });
  // Both tables type each answer by its own place and meaning; a union cannot say that they belong together.
  return (everywhere[heard.means] as Answering)(turn);
}

/** What a row says: its own answer, or what it means by anything else that it does not let through. */
function answerOf({ at }: State, { means }: Heard): Answering | undefined {
  const row = table[at] as PlaceRow<Place>; // as above
  const own = row[means] as Answering | undefined; // as above
  return own ?? (row.lets?.includes(means) === true ? undefined : row.otherwise);
}

/** The session ended without another word: a session that was done is closed, any other waits to be picked up. */
export function endUnsaid(here: State, listener: Listener, now: Instant, body: Body): Move {
  const turn: Turn = { here, heard: { means: 'stop' }, listener, now, body };
  return withSpotToKeep(heldIn(here).at === 'rating' ? finish(turn, 'done', null) : leave(turn), here);
}

/** The move with the spot noted at which the session would go on: that of the new place, or of the one that was left. */
function withSpotToKeep(move: Move, from: State): Move {
  const next = spotToKeep(move.to.at === 'left' ? from : move.to, move.listener);
  return { ...move, listener: withToday(move.listener, { next }) };
}

/** After "it hurts" the spot that is kept is the next exercise: never the place that hurt. */
function spotToKeep(here: State, listener: Listener): Spot | null {
  const held = heldIn(here);
  return held.at === 'hurting' ? nextExercise(held.spot, listener) : spotIn(held);
}
