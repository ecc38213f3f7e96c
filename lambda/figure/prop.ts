/** What lies about: the mat, the towel, a wall, a chair. */
import { along, difference, type Point } from './point';
import { circle, type Path, polygon } from './outline';
import type { Pose } from './pose';
import { type Prop, rounding, type Setting, type Shape } from './shape';
import { seenFrom, type View } from './view';

/** Half the length and half the width of the mat, and how thick it is, in centimetres. */
export const mat = { long: 108, wide: 34, thick: 2.5 } as const;

/** The mat, which everything lies on. */
export function matOf(view: View): readonly Shape[] {
  const { long, wide, thick } = mat;
  const corner = (x: number, y: number, z: number) => seenFrom(view, [x * long, y, z * wide]);
  const top = polygon([corner(-1, 0, -1), corner(1, 0, -1), corner(1, 0, 1), corner(-1, 0, 1)]);
  const edge = polygon([corner(-1, 0, 1), corner(1, 0, 1), corner(1, -thick, 1), corner(-1, -thick, 1)]);
  return [
    { role: 'mat', path: top, line: null },
    { role: 'mat edge', path: edge, line: null },
  ];
}

export function shapesOfProp(prop: Prop, pose: Pose, setting: Setting): readonly Shape[] {
  switch (prop) {
    case 'towel between the knees':
      return roll(between(pose.limbs.left.knee, pose.limbs.right.knee), 7, setting);
    case 'towel under the hip':
      return roll(pose.trunk.pelvis, 5, setting);
    case 'towel round the feet':
    case 'wall':
    case 'chair':
      return [];
  }
}

function between(a: Point, b: Point): Point {
  return along(a, difference(b, a), 0.5);
}

/** A rolled towel, seen from its end. */
function roll(at: Point, radius: number, setting: Setting): readonly Shape[] {
  const round = rounding(setting)(at, radius);
  const line = setting.view.scale;
  const {
    at: [x, y],
    radius: r,
  } = round;
  const coil: Path = ['M', x + 0.1 * r, y - 0.2 * r, 'A', 0.27 * r, 0.27 * r, 0, 1, 0, x + 0.2 * r, y + 0.2 * r, 'A', 0.55 * r, 0.55 * r, 0, 1, 0, x - 0.6 * r, y - 0.3 * r]; // prettier-ignore
  return [
    { role: 'towel', path: circle(round), line: null },
    { role: 'towel edge', path: circle(round), line },
    { role: 'towel edge', path: coil, line },
  ];
}
