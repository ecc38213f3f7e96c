/** From a request that was read to the call of a turn. */
import { hash as digest } from 'node:crypto';
import type { Who } from '../store/listener-store';
import type { Heard } from '../conversation/heard';
import type { Seconds } from '../routine/routine';
import { tokenOf } from '../screen/token';
import { hasSounds } from '../session/sounding';
import type { Call, Cause } from '../turn/call';
import type { Carried } from '../turn/carried';
import { hear } from './heard';
import type { Happening, Incoming } from './incoming';

/** The call that a request makes on a turn; null where there is no session, or a type of request that we do not know. */
export function callOf(incoming: Incoming, stage: string): Call | null {
  const cause = causeOf(incoming);
  if (cause === null || !incoming.isSession) return null;
  const { requestId, at, isNew } = incoming;
  const carried = isNew ? null : incoming.carried;
  return { cause, requestId, at, cut: cutBy(incoming), speaker: whoSpeaks(incoming, stage), carried };
}

/** Whose record a voice speaks for: a recognised person's own, or the account's. Only hashes leave this file. */
export function whoSpeaks({ userId, personId }: Incoming, stage: string): Who {
  return { account: hash(stage + userId), person: personId === null ? 'ACCOUNT' : hash(personId) };
}

/** Where the answer was cut, by the document that shows it: a touch brings its moment, all else what stood still. */
function cutBy({ what, screen, carried }: Incoming): Seconds | null {
  if (carried === null) return null;
  const token = tokenOf(carried.listener);
  if (what.kind === 'touched') return what.touch.token === token ? what.touch.clock : null;
  return screen?.token === token ? screen.clock : null;
}

/** A finger that comes late, or on something that is not ours, is heard as words that nobody understood. */
function touched(what: Extract<Happening, { kind: 'touched' }>, carried: Carried | null): Heard {
  const isShown = carried !== null && what.touch.token === tokenOf(carried.listener);
  return isShown ? hear(what) : { means: 'unknown' };
}

function causeOf({ what, carried }: Incoming): Cause | null {
  switch (what.kind) {
    case 'touched':
      return { by: 'touched', heard: touched(what, carried) };
    case 'launch':
    case 'permission':
      return { by: what.kind, heard: hear(what) };
    case 'intent':
      return { by: 'intent', intent: what.name, heard: hear(what) };
    case 'ended':
      return { by: 'ended', reason: what.reason, unplayed: isUnplayed(what.fault, carried) };
    case 'disabled':
    case 'unplayed':
    case 'other':
      return null;
  }
}

/** Alexa does not say why she rejects an answer: one in which sounds are played is not played again. */
function isUnplayed(fault: Extract<Happening, { kind: 'ended' }>['fault'], carried: Carried | null): boolean {
  if (fault !== 'INVALID_RESPONSE' || carried === null || !hasSounds(carried.listener)) return false;
  return carried.here.at === 'playing' || carried.here.at === 'resting';
}

function hash(id: string): string {
  return digest('sha256', id, 'hex');
}
