/** What lies about: the mat, the towel, a wall, a chair. */
import type { Side } from '../routine/routine';
import { chairOf } from './chair';
import { along, difference, type Point, sum } from './point';
import { circle, type Path, polygon } from './outline';
import type { Pose } from './pose';
import { filled, type Prop, rounding, type Setting, type Shape } from './shape';
import { type Dot, eyeOf, seenFrom, type View } from './view';

/** Half the length and half the width of the mat, and how thick it is, in centimetres. */
export const mat = { long: 108, wide: 34, thick: 2.5 } as const;

/** The mat, which everything lies on, from one end to the other. */
export function matOf(view: View, [from, to]: readonly [number, number] = [-mat.long, mat.long]): readonly Shape[] {
  const { wide, thick } = mat;
  const corners = [[from, -wide], [to, -wide], [to, wide], [from, wide]] as const; // prettier-ignore
  const at = (y: number) => corners.map(([x, z]) => seenFrom(view, [x, y, z]));
  const [top, low] = [at(0), at(-thick)];
  const sides = top.map((dot, n) =>
    polygon(clockwise([dot, top[(n + 1) % 4] ?? dot, low[(n + 1) % 4] ?? dot, low[n] ?? dot])),
  );
  return [filled('mat edge', ...sides), filled('mat', polygon(top))];
}

/** The corners of a board in one direction, so that boards that overlap do not leave a hole in each other. */
function clockwise(corners: readonly Dot[]): readonly Dot[] {
  const area = corners.reduce((sum, [x, y], n) => {
    const [right, low] = corners[(n + 1) % corners.length] ?? [x, y];
    return sum + x * low - right * y;
  }, 0);
  return area < 0 ? [...corners].reverse() : corners;
}

export function shapesOfProp(prop: Prop, pose: Pose, setting: Setting): readonly Shape[] {
  switch (prop) {
    case 'towel between the knees':
      return roll(between(pose), 7, setting);
    case 'towel under the hip':
      return folded(pose, setting);
    case 'wall':
      return wall(setting.view);
    case 'towel round the feet':
      return loop(pose, setting);
    case 'chair':
      return chairOf(setting.view);
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
  const high = 62;
  const back = eyeOf(view)[2] < 0 ? 24 : -24;
  const corner = (x: number, y: number) => seenFrom(view, [x, y, back]);
  const path = polygon([corner(-mat.long, 0), corner(mat.long, 0), corner(mat.long, high), corner(-mat.long, high)]);
  return [{ role: 'wall', path, line: null }];
}

function midway(a: Point, b: Point, part = 0.5): Point {
  return along(a, difference(b, a), part);
}

/** Between the thighs, close above the knees, where it is seen over the nearer one. */
function between({ limbs: { left, right } }: Pose): Point {
  const above = midway(midway(left.hip, left.knee, 0.94), midway(right.hip, right.knee, 0.94));
  return sum(above, [0, 8, 0]);
}

/** A towel folded to a cushion, beneath the hip of the leg that is in front. */
function folded({ trunk, limbs }: Pose, { view, working }: Setting): readonly Shape[] {
  const [x] = trunk.pelvis;
  const z = (working === null ? 0 : limbs[working].hip[2]) * 1.1;
  const across = (high: number): Path => ['M', ...seenFrom(view, [x - 8, high, z]), 'L', ...seenFrom(view, [x + 19, high, z])]; // prettier-ignore
  return [
    { role: 'towel edge', path: across(4.5), line: 9.4 * view.scale },
    { role: 'towel', path: across(4.5), line: 8 * view.scale },
    { role: 'towel edge', path: across(4.5), line: 0.8 * view.scale },
  ];
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
