/** The way of the body: to where it rests before an exercise, into the posture of a pose, and up again at the end. */
import type { Posture } from '../routine/posture';
import { ofSide, type Pose, type Side } from '../routine/routine';
import { wayBackTo, wayBetween } from '../routine/transfers';
import type { Body } from '../session/body';
import type { Listener } from '../session/listener';
import type { Locale } from '../words/locale';
import { movement, type Score } from './cue';
import { layeredWay } from './layer';

/** To where one rests while an exercise is told: on the back, or where the body rests already. */
export function wayToRest(body: Body, pose: Pose, side: Side | null, listener: Listener, locale: Locale): Score {
  const to = restFor(body.posture, ofSide(pose.posture, side));
  const isHere = to === body.posture && to !== ofSide(pose.posture, side);
  // Who rests half-way need not come back to be told what comes after it.
  return [...towelAside(body, pose, locale), ...(isHere ? [] : wayTo(to, body, listener, locale))];
}

/** Into the posture that a pose begins in, with its towel at hand. */
export function wayIntoPosture(body: Body, pose: Pose, side: Side | null, listener: Listener, locale: Locale): Score {
  const way = wayTo(ofSide(pose.posture, side), body, listener, locale);
  return [...towelAside(body, pose, locale), ...way, ...towelAtHand(body, pose, locale)];
}

/** Up from the mat, and onto one's feet. */
export function wayUp(body: Body, listener: Listener, locale: Locale): Score {
  return wayTo('standing', body, listener, locale);
}

/** Hands and knees is no rest: from there one goes down to the side of the pose to come, or sits. */
function restFor(from: Posture, to: Posture): Posture {
  if (to === 'back') return 'back';
  if (from === 'standing') return to === 'hands and knees' ? 'standing' : 'back';
  if (from === 'hands and knees') return to === 'hands and knees' ? 'sitting' : to;
  return from;
}

/** The steps to a posture; a way that was cut goes on with the step that was cut, and who had begun to leave comes back. */
function wayTo(to: Posture, { posture, way }: Body, listener: Listener, locale: Locale): Score {
  const isLeft = posture === to && way !== null && way.to !== to;
  const steps = layeredWay(isLeft ? wayBackTo(to) : wayBetween(posture, to), listener);
  const left = steps.slice(way?.to === to ? way.taken : 0);
  return left.map((step) => movement(step, to, locale));
}

function towelAside({ towel }: Body, pose: Pose, locale: Locale): Score {
  if (towel === 'aside' || pose.towel === towel) return [];
  return [movement({ say: 'move.towel-out', then: 3, towel: 'aside' }, null, locale)];
}

/** The towel between the knees is placed as the bridge is told; whoever was elsewhere since takes it up again. */
function towelAtHand({ towel }: Body, pose: Pose, locale: Locale): Score {
  if (pose.towel !== 'between the knees' || towel === pose.towel) return [];
  return [movement({ say: 'move.towel-between', then: 4, towel: pose.towel }, null, locale)];
}
