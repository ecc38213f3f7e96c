import { otherSide, type Side } from '../routine/routine';
import { type Point, sum } from './point';
import { mirroredPose, type Pose } from './pose';
import type { Setting } from './shape';
import { between } from './mixed';
import { posed } from './solve';
import type { Stance } from './stance';

/** A stance, or several that the body goes through one after the other at an even pace. */
export type Way =
  | { readonly by: 'staying'; readonly stance: Stance }
  /** Slow at both ends, as a body moves. */
  | { readonly by: 'easing'; readonly from: Stance; readonly to: Stance }
  /** A foot on a circle from its top: `forward` goes to the front first; `taps` lets it touch down on its way. */
  | { readonly by: 'circling'; readonly from: Stance; readonly circle: Circle };

export interface Circle {
  readonly side: Side;
  readonly radius: number;
  readonly direction: 'forward' | 'backward';
  /** How far the foot goes down to touch, at the bottom of the circle, in centimetres below it; 0 where it does not. */
  readonly taps: number;
}

/** What a body does in a phase, and how that is seen; one that is mirrored shows the other side at work. */
export interface Movement {
  readonly is: 'moving';
  readonly way: Way;
  readonly setting: Setting;
  readonly mirrored: boolean;
}

/** From one movement to another, by fading: what has no way through the air. */
export interface Fading {
  readonly is: 'fading';
  readonly from: Movement;
  readonly to: Movement;
}

/** From 0 to 1, slow at both ends. */
export function eased(progress: number): number {
  return progress * progress * (3 - 2 * progress);
}

/** The pose at a progress from 0 to 1 of its phase. */
export function poseAt({ way, mirrored }: Movement, progress: number): Pose {
  const pose = posed(stanceAt(way, Math.min(1, Math.max(0, progress))));
  return mirrored ? mirroredPose(pose) : pose;
}

/** The setting with the sides as they are seen. */
export function settingOf({ setting, mirrored }: Movement): Setting {
  if (!mirrored) return setting;
  const { near, working } = setting;
  return {
    ...setting,
    near: otherSide(near),
    working: working === null || working === 'both' ? working : otherSide(working),
  };
}

function stanceAt(way: Way, progress: number): Stance {
  switch (way.by) {
    case 'staying':
      return way.stance;
    case 'easing':
      return between(way.from, way.to, eased(progress));
    case 'circling':
      return circled(way.from, way.circle, progress);
  }
}

/** A stance begins at the top of its circle. The foot goes round square to the leg: up and down, to and fro. */
function circled(stance: Stance, { side, radius, direction, taps }: Circle, progress: number): Stance {
  const turn = 2 * Math.PI * progress * (direction === 'forward' ? 1 : -1);
  const low = (1 - Math.cos(turn)) / 2;
  const off: Point = [0, -2 * radius * low - taps * low ** 4, radius * Math.sin(turn)];
  const leg = stance.legs[side];
  return { ...stance, legs: { ...stance.legs, [side]: { ...leg, ankle: sum(leg.ankle, off) } } };
}
