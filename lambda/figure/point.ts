/** A place or a direction in centimetres: `x` along the mat, `y` up from it, `z` towards whoever looks. */
export type Point = readonly [x: number, y: number, z: number];

/** An angle in the plane of the picture: 0 along the mat to the right, 90 up. */
export type Degrees = number;

export function sum(a: Point, b: Point): Point {
  return [a[0] + b[0], a[1] + b[1], a[2] + b[2]];
}

export function difference(a: Point, b: Point): Point {
  return [a[0] - b[0], a[1] - b[1], a[2] - b[2]];
}

export function times(a: Point, by: number): Point {
  return [a[0] * by, a[1] * by, a[2] * by];
}

/** From `a`, `far` along a direction. */
export function along(a: Point, direction: Point, far: number): Point {
  return sum(a, times(direction, far));
}

export function dot(a: Point, b: Point): number {
  return a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
}

export function cross(a: Point, b: Point): Point {
  return [a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]];
}

export function distance(a: Point, b: Point): number {
  return Math.hypot(...difference(a, b));
}

/** The direction of a length of one. */
export function unit(a: Point): Point {
  return times(a, 1 / (Math.hypot(...a) || 1));
}

/** What of `a` stands square to a direction, as a direction; `otherwise` where nothing does. */
export function square(a: Point, direction: Point, otherwise: Point = [0, 0, 1]): Point {
  const rest = difference(a, times(direction, dot(a, direction)));
  return Math.hypot(...rest) < 0.001 ? otherwise : unit(rest);
}

export function towards(angle: Degrees): Point {
  const turn = (angle * Math.PI) / 180;
  return [Math.cos(turn), Math.sin(turn), 0];
}

/** The mirror image in a plane that stands along the middle of the mat. */
export function mirrored([x, y, z]: Point): Point {
  return [x, y, -z];
}
