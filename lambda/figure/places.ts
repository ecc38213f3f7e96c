/** Parts of stances that come again: legs and arms as they lie and stand. */
import type { Side } from '../routine/routine';
import type { Point } from './point';
import type { Arm, Leg } from './stance';

/** The same on both sides: `z` is how far a point lies to the right of a body that lies on its back. */
export function mirroredSides<T>(make: (out: 1 | -1) => T): { readonly [side in Side]: T } {
  return { left: make(-1), right: make(1) };
}

/** A foot that stands flat, its knee up. */
export function standingFoot(x: number, z: number): Leg {
  return { ankle: [x, 6.3, z], knee: [0, 1, 0], toes: [1, 0, 0.05 * Math.sign(z)], sole: [0, -1, 0] };
}

/** An arm along the mat, with its palm down. */
export function lyingArm(wrist: Point, fingers: Point = [1, 0, 0.1 * Math.sign(wrist[2])]): Arm {
  return { hand: wrist, elbow: [0.2, 0, Math.sign(wrist[2])], fingers };
}
