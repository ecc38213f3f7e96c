import type { Side } from '../routine/routine';
import { between } from './mixed';
import { type Point, sum } from './point';
import { mirroredPose, type Pose } from './pose';
import type { Setting } from './shape';
import { posed } from './solve';
import type { Stance } from './stance';
import type { View } from './view';

/** A stance, or several that the body goes through one after the other at an even pace. */
export type Way =
  | { readonly by: 'staying'; readonly stance: Stance }
  /** Slow at both ends, as a body moves. */
  | { readonly by: 'easing'; readonly from: Stance; readonly to: Stance }
  /** The same on a way that bends towards a stance, or on a part of it, from 0 to 1. */
  | { readonly by: 'bending'; readonly from: Stance; readonly over: Stance; readonly to: Stance; readonly part: Part }
  /** A foot on a circle from its top: `forward` goes to the front first; `taps` lets it touch down on its way. */
  | { readonly by: 'circling'; readonly from: Stance; readonly circle: Circle }
  /** From one posture to another by those between. */
  | { readonly by: 'passing'; readonly stops: readonly Stop[] };

type Part = readonly [number, number];

export interface Circle {
  readonly side: Side;
  readonly radius: number;
  readonly direction: 'forward' | 'backward';
  /** How far the foot goes down to touch, at the bottom of the circle, in centimetres below it; 0 where it does not. */
  readonly taps: number;
}

/** A stance on the way, as it is seen; `at` is the share of the way that is behind it, 0 to 1. */
export interface Stop {
  readonly stance: Stance;
  readonly view: View;
  readonly at: number;
}

/** From where somebody is seen who does the same with the other side: from the same place, or from beyond the mat. */
export type Mirror = 'from here' | 'from beyond';

/** What a body does in a phase, and how that is seen; one that is mirrored shows the other side at work. */
export interface Movement {
  readonly way: Way;
  readonly setting: Setting;
  readonly mirror: Mirror | null;
  /** From where it is seen as it begins and as it ends, where whoever looks walks round it meanwhile. */
  readonly views: readonly [View, View] | null;
}

/** From 0 to 1, slow at both ends. */
export function eased(progress: number): number {
  return progress * progress * (3 - 2 * progress);
}

/** The pose at a progress from 0 to 1 of its phase. */
export function poseAt({ way, mirror }: Movement, progress: number): Pose {
  const pose = posed(stanceAt(way, Math.min(1, Math.max(0, progress))));
  return mirror === null ? pose : mirroredPose(pose);
}

/** The two stops that a way is between, and which part of the way from one to the other is done. */
export function legOf(stops: readonly Stop[], progress: number): readonly [Stop, Stop, number] {
  const done = eased(progress);
  const next = Math.max(1, stops.findIndex(({ at }, n) => n > 0 && done <= at)); // prettier-ignore
  const [from, to] = [stops[next - 1], stops[next]];
  if (from === undefined || to === undefined) throw new Error('a way has two stops at least');
  return [from, to, to.at === from.at ? 1 : (done - from.at) / (to.at - from.at)];
}

function stanceAt(way: Way, progress: number): Stance {
  switch (way.by) {
    case 'staying':
      return way.stance;
    case 'easing':
      return between(way.from, way.to, eased(progress));
    case 'bending': {
      const [begins, ends] = way.part;
      const part = begins + (ends - begins) * eased(progress);
      return between(between(way.from, way.over, part), between(way.over, way.to, part), part);
    }
    case 'circling':
      return circled(way.from, way.circle, progress);
    case 'passing': {
      const [from, to, part] = legOf(way.stops, progress);
      return between(from.stance, to.stance, part);
    }
  }
}

/** A stance begins at the top of its circle. The foot goes round square to the leg; it touches down before the lower one. */
function circled(stance: Stance, { side, radius, direction, taps }: Circle, progress: number): Stance {
  const turn = 2 * Math.PI * progress * (direction === 'forward' ? 1 : -1);
  const low = (1 - Math.cos(turn)) / 2;
  const down = taps * low ** 4;
  const off: Point = [0, -2 * radius * low - down, radius * Math.sin(turn) + 1.2 * down];
  const leg = stance.legs[side];
  return { ...stance, legs: { ...stance.legs, [side]: { ...leg, ankle: sum(leg.ankle, off) } } };
}
