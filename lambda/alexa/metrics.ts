/** What a turn tells the operator: how sessions begin and end, and where they are left. */
import type { Move } from '../conversation/move';
import { spotIn } from '../conversation/state';
import type { Begin } from './begin';
import type { Incoming } from './incoming';
import { intentForLog, type Notes } from './log';
import type { Session } from './session';

export function tellTurn({ count, tell }: Notes, { what }: Incoming, start: Begin, move: Move, after: Session): void {
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
  if ((what.kind === 'ended' || move.to.at === 'left' || move.to.at === 'done') && isLost(after))
    lost({ count, tell }, after);
}

/** What could not be saved to the very end: counted, and told so that it can be put back by hand. */
function lost({ count, tell }: Notes, { person, listener }: Session): void {
  count('LostProgress');
  tell('replay', JSON.stringify({ person: person.slice(0, 8), done: listener.today?.done ?? {} }));
}

function isLost({ listener, unrecorded, owes }: Session): boolean {
  return unrecorded.length > 0 || (owes && Object.keys(listener.today?.done ?? {}).length > 0);
}

/** A place by its name, but for the one that would tell of somebody's health. */
function placeForLog(place: string): string {
  return place === 'hurting' ? 'choosing' : place;
}
