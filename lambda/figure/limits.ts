/** What joints and the mat allow: a limb goes as far as it can towards what is asked of it. */
import { along, cross, type Degrees, difference, distance, dot, type Point, square, sum, times, unit } from './point';
import { lengths } from './pose';

/** The least angle between a limb and the line of its foot, its toes, its hand. */
export const least = { foot: 33, ankle: 51, wrist: 61 } as const;

/** How high a joint is at least where the body presses into the mat, in centimetres. */
export const lowest = {
  shoulder: 2.1,
  hip: 4.1,
  ankle: 1.1,
  heel: 0.1,
  toes: -0.9,
  wrist: 0.1,
  fingers: -0.9,
} as const;

/** Two bones, the least angle between them, and how high the joint between them is at least. */
interface Bones {
  readonly upper: number;
  readonly lower: number;
  readonly fold: Degrees;
  readonly lowest: number;
}

export const bones: { readonly [limb in 'leg' | 'arm']: Bones } = {
  leg: { upper: lengths.thigh, lower: lengths.shin, fold: 25, lowest: 2.6 },
  arm: { upper: lengths.upperArm, lower: lengths.forearm, fold: 29, lowest: 0.6 },
};

/** A limb from its root to a target: its middle joint, which points where it `bends` but not into the mat, and its end. */
export function bent(root: Point, target: Point, bends: Point, limb: Bones): readonly [Point, Point] {
  const { upper, lower, fold } = limb;
  const way = unit(difference(target, root));
  const nearest = Math.sqrt(upper ** 2 + lower ** 2 - 2 * upper * lower * Math.cos((fold * Math.PI) / 180));
  const far = Math.min(Math.max(distance(root, target), nearest), upper + lower - 0.01);
  const inward = (upper * upper - lower * lower + far * far) / (2 * far);
  const out = Math.sqrt(Math.max(0, upper * upper - inward * inward));
  const middle = along(root, way, inward);
  return [along(middle, above(square(bends, way), way, (limb.lowest - middle[1]) / out), out), along(root, way, far)];
}

/** A direction square to an axis, turned about it until it rises by at least so much of its length. */
function above(direction: Point, axis: Point, rise: number): Point {
  if (direction[1] >= rise || Math.abs(axis[1]) > 0.999) return direction;
  const up = square([0, 1, 0], axis);
  const beside = cross(axis, up);
  const cos = Math.min(1, rise / up[1]);
  const sin = Math.sqrt(1 - cos * cos) * (dot(direction, beside) < 0 ? -1 : 1);
  return sum(times(up, cos), times(beside, sin));
}

/** A direction that is turned away from a limb until it stands at an angle to it, where it stands at less. */
export function awayFrom(limb: Point, way: Point, angle: Degrees): Point {
  const back = unit(limb);
  const turn = (angle * Math.PI) / 180;
  if (angleBetween(back, way) > angle) return way;
  return sum(times(back, Math.cos(turn)), times(square(way, back), Math.sin(turn)));
}

export function angleBetween(a: Point, b: Point): Degrees {
  return (Math.acos(Math.min(1, Math.max(-1, dot(unit(a), unit(b))))) * 180) / Math.PI;
}
