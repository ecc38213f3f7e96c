/** Release first: whatever is heard while the body works, the first words lead it out of its pose. */
import { type Body, released, type Working } from '../session/body';
import type { Listener } from '../session/listener';
import { exerciseOf } from '../session/plan/routine-of';
import type { Heard, Meaning } from './heard';
import type { Topic } from './topic';
import type { Remark } from './remark';
import type { State } from './state';

/** Questions with an answer so short that a stretch can be held through it. */
const short: readonly Topic[] = ['howManyLeft', 'howLong', 'whereAmI', 'whatNext', 'which', 'lostCount', 'restLeft'];

/** What lengthens a stretch, or asks nothing of the coach. */
const brief: readonly Meaning[] = ['addSeconds', 'thanks', 'fine'];

/** The body after the first words of an answer, and those words. */
export interface Release {
  readonly body: Body;
  readonly says: readonly Remark[];
}

/** The release that something heard asks for. An emergency has its own first words, and the body stays where it is. */
export function releaseFor(here: State, heard: Heard, body: Body, listener: Listener): Release {
  const stop: readonly Remark[] = isUrgent(heard) ? [{ says: 'stopAndEase' }] : [];
  if (body.working === null) return { body, says: stop.length > 0 ? [...stop, { says: 'restThere' }] : [] };
  if (heard.means === 'emergency') return { body: released(body, listener), says: [] };
  if (isInBreaths(here) && isHeld(body.working, listener) && isBrief(heard)) return { body, says: [] };
  return { body: released(body, listener), says: [...stop, { says: 'release', working: body.working }] };
}

function isUrgent({ means }: Heard): boolean {
  return means === 'hurts' || means === 'redFlag';
}

/** On the way into a stretch, or to its other side, there is nothing yet that is held. */
function isInBreaths(here: State): boolean {
  return here.at === 'playing' && here.by === 'return';
}

/** A stretch is held; lifts and circles move, and no word is heard in mid-air. */
function isHeld({ exercise }: Working, listener: Listener): boolean {
  return exerciseOf(exercise, listener).doses.full.count === 'breaths';
}

function isBrief(heard: Heard): boolean {
  return brief.includes(heard.means) || (heard.means === 'askAbout' && short.includes(heard.about));
}
