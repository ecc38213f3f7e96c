/** What a body does in each cue of a score, for whoever draws it. */
import type { Act, Doer, Scene } from '../figure/scene';
import type { Body, Working } from '../session/body';
import type { Listener } from '../session/listener';
import { plannedAt, planOf } from '../session/plan/plan';
import { bodyAfter, bodyWithin } from './body-after';
import type { Cue, Score } from './cue';
import { tapsIn } from './sets/circles';

/** The scenes of a score, one a cue, where the body is as given when it begins. */
export function scenesOf(score: Score, body: Body, listener: Listener): readonly Scene[] {
  let now = body;
  return score.map((cue, index) => {
    const before = now;
    const within = bodyWithin(before, [cue], 0);
    now = bodyAfter(before, [cue]);
    const { posture, towel } = now;
    if (within.working !== null) {
      const doer = doerOf(within.working, listener);
      return { is: 'working', posture: before.posture, doer, ...actOf(score, index, before, now, listener) };
    }
    return before.posture === posture
      ? { is: 'resting', posture, towel }
      : { is: 'going', from: before.posture, to: posture, towel };
  });
}

function doerOf({ exercise, pose, side }: Working, listener: Listener): Doer {
  const planned = planOf(listener).find((one) => one.exercise.id === exercise);
  return { exercise, pose, side, variants: planned?.variants.map(({ id }) => id) ?? [] };
}

function actOf(score: Score, index: number, before: Body, after: Body, listener: Listener): Act {
  const cue = score[index];
  if (cue === undefined) return { act: 'staying' };
  if (after.working === null) return { act: 'leaving', raised: cue.kind === 'down', to: after.posture };
  switch (cue.kind) {
    case 'up':
      return { act: 'lifting' };
    case 'hold':
      return { act: 'holding' };
    case 'down':
      return { act: 'lowering' };
    case 'in':
      return { act: 'breathing in' };
    case 'out':
      return { act: 'breathing out' };
    case 'circle':
      return circling(cue, listener);
    case 'lead':
      return before.working === null ? { act: 'taking', part: [0, 1] } : { act: 'staying' };
    case 'step':
      return { act: 'taking', part: partOfEntry(score, index) };
    default:
      return { act: 'staying' };
  }
}

function circling({ spot }: Cue, listener: Listener): Act {
  const planned = spot === null ? undefined : plannedAt(spot, listener);
  if (spot === null || planned?.dose.count !== 'circles') return { act: 'staying' };
  const { each } = planned.dose;
  const isBack = spot.repetition > each;
  const taps = tapsIn(planned, isBack ? spot.repetition - each : spot.repetition);
  return { act: 'circling', direction: isBack ? 'backward' : 'forward', taps };
}

/** Which part of the way into a pose a step is: its steps share it evenly, from the one that takes the pose. */
function partOfEntry(score: Score, index: number): readonly [number, number] {
  let first = index;
  while (isEntry(score[first]) && score[first]?.moves?.takes === undefined && isEntry(score[first - 1])) first -= 1;
  let last = index;
  while (isEntry(score[last + 1]) && score[last + 1]?.moves?.takes === undefined) last += 1;
  const steps = last - first + 1;
  return [(index - first) / steps, (index - first + 1) / steps];
}

function isEntry(cue: Cue | undefined): cue is Cue {
  return cue?.kind === 'step';
}
