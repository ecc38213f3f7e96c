/** What a turn tells the operator: how sessions begin and end, and where they are left. */
import type { Move } from '../conversation/move';
import { spotIn } from '../conversation/state';
import type { Begin } from './begin';
import type { Incoming } from './incoming';
import { intentForLog, type Notes } from './log';
import type { Session } from './session';

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
  tell('intent', what.kind === 'intent' ? intentForLog(what.name) : what.kind);
  tell('from', placeForLog(here.at));
  tell('to', placeForLog(move.to.at));
  if (move.to.at === 'done' || (here.at === 'rating' && what.kind === 'ended')) count('SessionComplete');
  else if (what.kind === 'ended' || move.to.at === 'left') {
    count('SessionAbandoned');
    tell('reason', what.kind === 'ended' ? what.reason : 'LEFT');
    tell('exercise', spotIn(here)?.exercise ?? 'none');
  }
  const isOver = what.kind === 'ended' || move.to.at === 'left' || move.to.at === 'done';
  if (isOver && isLost(after)) lost(notes, account, after);
}

/** What could not be saved to the very end: counted, and told so that it can be put back by hand. */
function lost({ count, tell }: Notes, account: string, { person, listener }: Session): void {
  count('LostProgress');
  const done = Object.entries(listener.today?.done ?? {}).map(([set, { did, of }]) => `${set}:${did}/${of}`);
  tell('replay', [account, person, ...done].join(' '));
}

function isLost({ listener, unrecorded, owes }: Session): boolean {
  return unrecorded.length > 0 || (owes && Object.keys(listener.today?.done ?? {}).length > 0);
}

/** A place by its name, but for the one that would tell of somebody's health. */
function placeForLog(place: string): string {
  return place === 'hurting' ? 'choosing' : place;
}
