/** What a turn tells the operator: how sessions begin and end, and where they are left. */
import type { Move } from '../conversation/move';
import { heldIn, spotIn, type State } from '../conversation/state';
import { intentForLog, type Notes } from '../log/log';
import type { Call, Cause } from './call';
import type { Carried } from './carried';
import type { Told } from './discreet';

/** A turn with the place before it and the session after it. */
export interface Reported extends Told {
  readonly from: State;
  readonly carried: Carried;
}

/** Notes the intent, the places, and how a session ended. */
export function tellTurn({ cause, move, from, carried }: Reported, { speaker }: Call, notes: Notes): void {
  const { count, tell } = notes;
  const isOver = cause.by === 'ended' || move.to.at === 'left' || move.to.at === 'done';
  const isDone = isComplete(from, move, cause.by);
  if (isDone) count('SessionComplete');
  else if (isOver) count('SessionAbandoned');
  if (isOver && isLost(carried)) return tellLost(notes, speaker.account, carried);
  tell('intent', cause.by === 'intent' ? intentForLog(cause.intent) : cause.by);
  tell('from', placeForLog(from.at));
  tell('to', placeForLog(move.to.at));
  if (!isOver || isDone) return;
  tell('reason', cause.by === 'ended' ? cause.reason : 'LEFT');
  tell('exercise', spotIn(from)?.exercise ?? 'none');
}

/** A session is complete when it was rated, or ended at or after the question for it. */
function isComplete(from: State, { to }: Move, by: Cause['by']): boolean {
  const held = heldIn(from);
  const atTheEnd = held.at === 'rating' || (held.at === 'offering' && held.when === 'next time');
  return to.at === 'done' || (by === 'ended' && atTheEnd);
}

/** What could not be saved to the very end, to be put back by hand: in a line that tells nothing else of the turn. */
function tellLost({ count, tell }: Notes, account: string, { person, listener, pending }: Carried): void {
  count('LostProgress');
  const done = Object.entries(listener.today?.done ?? {}).map(([set, { did, of }]) => `${set}:${did}/${of}`);
  const ended = pending.sessions.flatMap(({ started, tallies }) => [
    started,
    ...tallies.map((t) => `${t.exercise}:${t.repetitions}/${t.ofRepetitions}`),
  ]);
  tell('replay', [account, person, ...done, ...ended].join(' '));
}

/** What was done goes into the history when a session ends; what is in neither that nor the record is lost. */
function isLost({ pending }: Carried): boolean {
  return pending.late && pending.sessions.length > 0;
}

/** A place by its name, but for the one that would tell of somebody's health: it looks like any other pause. */
function placeForLog(place: string): string {
  return place === 'hurting' ? 'paused' : place;
}
