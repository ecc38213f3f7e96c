/** What a turn tells the operator: how sessions begin and end, and where they are left. */
import type { Move } from '../conversation/move';
import { heldIn, spotIn, type State } from '../conversation/state';
import type { Begin } from './open';
import type { Incoming } from '../alexa/incoming';
import { intentForLog, type Notes } from '../log/log';
import type { Session } from './carried';

/** What is told of a turn: the intent, the places, and how a session ended. `account` is the hash of the record. */
export function tellTurn(
  notes: Notes,
  account: string,
  { what }: Incoming,
  start: Begin,
  move: Move,
  after: Session,
): void {
  const { count, tell } = notes;
  const { here } = start.session;
  const isOver = what.kind === 'ended' || move.to.at === 'left' || move.to.at === 'done';
  if (isComplete(here, move, what.kind)) count('SessionComplete');
  else if (isOver) count('SessionAbandoned');
  if (isOver && isLost(after)) return lost(notes, account, after);
  tell('intent', what.kind === 'intent' ? intentForLog(what.name) : what.kind);
  tell('from', placeForLog(here.at));
  tell('to', placeForLog(move.to.at));
  if (!isOver || isComplete(here, move, what.kind)) return;
  tell('reason', what.kind === 'ended' ? what.reason : 'LEFT');
  tell('exercise', spotIn(here)?.exercise ?? 'none');
}

/** A session is complete when it was rated, or ended at or after the question for it. */
function isComplete(here: State, { to }: Move, kind: Incoming['what']['kind']): boolean {
  const held = heldIn(here);
  const atTheEnd = held.at === 'rating' || (held.at === 'offering' && held.when === 'next time');
  return to.at === 'done' || (kind === 'ended' && atTheEnd);
}

/** What could not be saved to the very end, to be put back by hand: in a line that tells nothing else of the turn. */
function lost({ count, tell }: Notes, account: string, { person, listener, unrecorded }: Session): void {
  count('LostProgress');
  const done = Object.entries(listener.today?.done ?? {}).map(([set, { did, of }]) => `${set}:${did}/${of}`);
  const ended = unrecorded.flatMap(({ started, tallies }) => [
    started,
    ...tallies.map((t) => `${t.exercise}:${t.repetitions}/${t.ofRepetitions}`),
  ]);
  tell('replay', [account, person, ...done, ...ended].join(' '));
}

function isLost({ listener, unrecorded, owes }: Session): boolean {
  return unrecorded.length > 0 || (owes && Object.keys(listener.today?.done ?? {}).length > 0);
}

/** A place by its name, but for the one that would tell of somebody's health: it looks like any other pause. */
function placeForLog(place: string): string {
  return place === 'hurting' ? 'paused' : place;
}
