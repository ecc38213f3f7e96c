/** What lies about: the mat, the towel, a wall, a chair. */
import type { Side } from '../routine/routine';
import { along, difference, type Point, sum } from './point';
import { circle, type Path, polygon } from './outline';
import type { Pose } from './pose';
import { type Prop, rounding, type Setting, type Shape } from './shape';
import { seenFrom, type View } from './view';

/** Half the length and half the width of the mat, and how thick it is, in centimetres. */
export const mat = { long: 108, wide: 34, thick: 2.5 } as const;

/** The mat, which everything lies on, from one end to the other. */
export function matOf(view: View, [from, to]: readonly [number, number] = [-mat.long, mat.long]): readonly Shape[] {
  const { wide, thick } = mat;
  const corner = (x: number, y: number, z: number) => seenFrom(view, [x, y, z * wide]);
  const top = polygon([corner(from, 0, -1), corner(to, 0, -1), corner(to, 0, 1), corner(from, 0, 1)]);
  const edge = polygon([corner(from, 0, 1), corner(to, 0, 1), corner(to, -thick, 1), corner(from, -thick, 1)]);
  return [
    { role: 'mat', path: top, line: null },
    { role: 'mat edge', path: edge, line: null },
  ];
}

export function shapesOfProp(prop: Prop, pose: Pose, setting: Setting): readonly Shape[] {
  switch (prop) {
    case 'towel between the knees':
      return roll(midway(pose.limbs.left.knee, pose.limbs.right.knee), 7, setting);
    case 'towel under the hip':
      return roll(sum(pose.trunk.pelvis, [3, 5.5 - pose.trunk.pelvis[1], 13]), 5.5, setting);
    case 'wall':
      return wall(setting.view);
    case 'towel round the feet':
      return loop(pose, setting);
    case 'chair':
      return [];
  }
}

/** A towel from hand to hand round both soles. */
function loop({ limbs }: Pose, { view }: Setting): readonly Shape[] {
  const sole = (side: Side): Point => sum(midway(limbs[side].ankle, limbs[side].toes, 0.6), [0, 4.5, 0]);
  const places = [limbs.left.wrist, sole('left'), sole('right'), limbs.right.wrist];
  const path: Path = places.flatMap((at, index) => [index === 0 ? 'M' : 'L', ...seenFrom(view, at)]);
  return [
    { role: 'towel edge', path, line: 5 * view.scale },
    { role: 'towel', path, line: 4 * view.scale },
  ];
}

/** A wall along the far edge of the body. */
function wall(view: View): readonly Shape[] {
  const [back, high] = [-24, 62];
  const corner = (x: number, y: number) => seenFrom(view, [x, y, back]);
  const path = polygon([corner(-mat.long, 0), corner(mat.long, 0), corner(mat.long, high), corner(-mat.long, high)]);
  return [{ role: 'wall', path, line: null }];
}

function midway(a: Point, b: Point, part = 0.5): Point {
  return along(a, difference(b, a), part);
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
