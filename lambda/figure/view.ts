import type { Point } from './point';

/** The box that everything is drawn in. */
export const box = { width: 800, height: 480 } as const;

/** A place on the picture, in units of the box: right and down. */
export type Dot = readonly [x: number, y: number];

/**
 * From where one looks: units of the box per centimetre, where the middle of the mat is drawn, and how far a centimetre
 * towards whoever looks is drawn to the right and down.
 */
export interface View {
  readonly scale: number;
  readonly middle: Dot;
  readonly lean: number;
  readonly tilt: number;
}

export const sideOn: View = { scale: 3.3, middle: [400, 392], lean: -0.3, tilt: 0.3 };

/** From beyond the feet of somebody whose head is on the left, so that a circle of the foot is round. */
export const fromTheFeet: View = { scale: 3.1, middle: [400, 390], lean: -0.55, tilt: 0.3 };

/** From the side and higher up, so that one sees how wide legs are apart. */
export const fromAbove: View = { scale: 3.3, middle: [400, 375], lean: -0.3, tilt: 0.45 };

/** As from the side, for somebody who stands, who would not fit in otherwise. */
export const upright: View = { ...sideOn, scale: 2.35, middle: [400, 420] };

export function seenFrom({ scale, middle, lean, tilt }: View, [x, y, z]: Point): Dot {
  return [middle[0] + scale * (x + lean * z), middle[1] + scale * (tilt * z - y)];
}

/** The same view in a mirror. */
export function mirroredView({ scale, middle: [x, y], lean, tilt }: View): View {
  return { scale, middle: [box.width - x, y], lean: -lean, tilt };
}
