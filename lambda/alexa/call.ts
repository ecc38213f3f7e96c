/** From a request that was read to the call of a turn. */
import { hash as digest } from 'node:crypto';
import type { Who } from '../store/listener-store';
import type { Call, Cause } from '../turn/call';
import { hear } from './heard';
import type { Incoming } from './incoming';

/** The call that a request makes on a turn; null where there is no session, or a type of request that we do not know. */
export function callOf(incoming: Incoming, stage: string): Call | null {
  const cause = causeOf(incoming);
  if (cause === null || !incoming.isSession) return null;
  const { requestId, at, isNew, carried } = incoming;
  return { cause, requestId, at, speaker: speakerOf(incoming, stage), carried: isNew ? null : carried };
}

/** Whose record a voice speaks for: a recognised person's own, or the account's. Only hashes leave this file. */
export function speakerOf({ userId, personId }: Incoming, stage: string): Who {
  return { account: hash(stage + userId), person: personId === null ? 'ACCOUNT' : hash(personId) };
}

function causeOf({ what }: Incoming): Cause | null {
  switch (what.kind) {
    case 'launch':
    case 'touched':
    case 'permission':
      return { by: what.kind, heard: hear(what) };
    case 'intent':
      return { by: 'intent', intent: what.name, heard: hear(what) };
    case 'ended':
      return { by: 'ended', reason: what.reason };
    case 'disabled':
    case 'other':
      return null;
  }
}

function hash(id: string): string {
  return digest('sha256', id, 'hex');
}
