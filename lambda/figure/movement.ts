import { otherSide, type Side } from '../routine/routine';
import { type Mirror, mirrored, type Point, sum } from './point';
import { mirroredPose, type Pose } from './pose';
import type { Guide, Setting } from './shape';
import { between } from './mixed';
import { posed } from './solve';
import type { Stance } from './stance';
import { mirroredView } from './view';

/** A stance, or several that the body goes through one after the other at an even pace. */
export type Way =
  | { readonly by: 'staying'; readonly stance: Stance }
  /** Slow at both ends, as a body moves. */
  | { readonly by: 'easing'; readonly from: Stance; readonly to: Stance }
  /** The same on a way that bends towards a stance, or on a part of it, from 0 to 1. */
  | { readonly by: 'bending'; readonly from: Stance; readonly over: Stance; readonly to: Stance; readonly part: Part }
  /** A foot on a circle from its top: `forward` goes to the front first; `taps` lets it touch down on its way. */
  | { readonly by: 'circling'; readonly from: Stance; readonly circle: Circle };

type Part = readonly [number, number];

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
  readonly mirror: Mirror | null;
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
export function poseAt({ way, mirror }: Movement, progress: number): Pose {
  const pose = posed(stanceAt(way, Math.min(1, Math.max(0, progress))));
  return mirror === null ? pose : mirroredPose(pose, mirror);
}

/** The setting with the sides as they are seen, and the circle that is drawn. */
export function settingOf({ way, setting, mirror }: Movement): Setting {
  const guided = way.by === 'circling' ? { ...setting, guide: guideOf(way.from, way.circle) } : setting;
  if (mirror === null) return guided;
  const { view, near, working, guide } = guided;
  const turned = mirror === 'left for right' ? { view: mirroredView(view), near: otherSide(near) } : {};
  return {
    ...guided,
    ...turned,
    working: working === null ? null : otherSide(working),
    ...(guide === undefined ? {} : { guide: { ...guide, middle: mirrored(guide.middle, mirror) } }),
  };
}

/** Round the heel, which is a little beyond the ankle. */
function guideOf({ legs }: Stance, { side, radius, direction }: Circle): Guide {
  return { middle: sum(legs[side].ankle, [3.5, -radius, 4]), radius, direction };
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
