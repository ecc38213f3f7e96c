/** What Alexa tells the skill beside the conversation: that it was disabled, or that something could not be played. */
import type { Carried } from '../turn/carried';
import type { Context } from '../turn/context';
import { forgetAccount } from '../turn/errands';
import { withoutSounds, noteUnplayed } from '../turn/unplayed';
import { whoSpeaks } from './call';
import type { Incoming } from './incoming';

/** Does what such a request asks for, and gives the session that goes on after it, where there is one. */
export async function toldOutside(incoming: Incoming, stage: string, context: Context): Promise<Carried | null> {
  const { what, carried, requestId, at } = incoming;
  if (what.kind === 'disabled') await forgetAccount(whoSpeaks(incoming, stage), at, context);
  if (what.kind !== 'unplayed') return carried;
  if (carried !== null) return withoutSounds(carried, at);
  await noteUnplayed(whoSpeaks(incoming, stage), requestId, at, context);
  return null;
}
