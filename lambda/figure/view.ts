import { type Degrees, type Point, unit } from './point';

/** The box that everything is drawn in. */
export const box = { width: 800, height: 480 } as const;

/** A place on the picture, in units of the box: right and down. */
export type Dot = readonly [x: number, y: number];

/**
 * From where one looks: units of the box per centimetre, where the middle of the mat is drawn, how far a centimetre
 * towards whoever looks is drawn to the right and down, and how far round the mat one stands: -180 is on its other side.
 */
export interface View {
  readonly scale: number;
  readonly middle: Dot;
  readonly lean: number;
  readonly tilt: number;
  readonly turn: Degrees;
}

export const sideOn: View = { scale: 3.3, middle: [400, 392], lean: -0.3, tilt: 0.3, turn: 0 };

/** From beyond the feet of somebody whose head is on the left, so that a circle of the foot is round. */
export const fromTheFeet: View = { scale: 3.1, middle: [400, 390], lean: -0.55, tilt: 0.3, turn: 0 };

/** From the side and higher up, so that one sees how wide legs are apart. */
export const fromAbove: View = { scale: 3.3, middle: [400, 375], lean: -0.3, tilt: 0.45, turn: 0 };

/** As from the side, for somebody who stands, who would not fit in otherwise. */
export const upright: View = { ...sideOn, scale: 2.35, middle: [400, 420] };

export function seenFrom({ scale, middle, lean, tilt, turn }: View, [x, y, z]: Point): Dot {
  const [cos, sin] = turning(turn);
  const [right, near] = [x * cos + z * sin, z * cos - x * sin];
  return [middle[0] + scale * (right + lean * near), middle[1] + scale * (tilt * near - y)];
}

/** The direction towards whoever looks. */
export function eyeOf({ lean, tilt, turn }: View): Point {
  const [cos, sin] = turning(turn);
  return unit([-lean * cos - sin, tilt, cos - lean * sin]);
}

/** From where somebody's mirror image has the mirrored picture: from the other side of the mat. */
export function fromBeyond(view: View): View {
  const [x, y] = view.middle;
  return { ...view, middle: [box.width - x, y], lean: -view.lean, turn: -180 - view.turn };
}

/** A part, from 0 to 1, of the way from one view to another; the way round the mat is wide, so that it stays in the box. */
export function viewBetween(from: View, to: View, part: number): View {
  const mix = (a: number, b: number): number => a + (b - a) * part;
  const [, away] = turning(mix(from.turn, to.turn));
  return {
    scale: mix(from.scale, to.scale) * (1 - 0.25 * away ** 2),
    middle: [mix(from.middle[0], to.middle[0]), mix(from.middle[1], to.middle[1])],
    lean: mix(from.lean, to.lean),
    tilt: mix(from.tilt, to.tilt),
    turn: mix(from.turn, to.turn),
  };
}

function turning(turn: Degrees): readonly [cos: number, sin: number] {
  const angle = (turn * Math.PI) / 180;
  return [Math.cos(angle), Math.sin(angle)];
}
