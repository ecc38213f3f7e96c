import type { Side } from '../routine/routine';
import type { Path, Round } from './outline';
import type { Point } from './point';
import { seenFrom, type View } from './view';

/** What a shape is of: it decides its colour. `far` is the arm or leg behind; `working` the leg that is exercised. */
export type Role =
  | 'mat'
  | 'mat edge'
  | 'wall'
  | 'guide'
  | 'chair'
  | 'far chair'
  | 'skin'
  | 'far skin'
  | 'hair'
  | 'face'
  | 'shirt'
  | 'sleeve'
  | 'far sleeve'
  | 'trousers'
  | 'far trousers'
  | 'working'
  | 'far working'
  | 'towel'
  | 'towel edge';

/** A closed shape that is filled, or with a `line` that is drawn along it with round ends, of that width. */
export interface Shape {
  readonly role: Role;
  readonly path: Path;
  readonly line: number | null;
}

export type Prop = 'towel between the knees' | 'towel under the hip' | 'towel round the feet' | 'wall' | 'chair';

/** What of a figure is drawn where: which side is nearer, which leg works, and what lies about. */
export interface Setting {
  readonly view: View;
  readonly near: Side;
  readonly working: Side | null;
  readonly props: readonly Prop[];
  readonly order?: readonly Part[];
  readonly guide?: Guide;
}

/** The circle that a foot goes round, square to the mat, from its top to the front or to the back first. */
export interface Guide {
  readonly middle: Point;
  readonly radius: number;
  readonly direction: 'forward' | 'backward';
  /** Which way along `z` the body's front is. */
  readonly front: 1 | -1;
}

export type Part = 'far arm' | 'far leg' | 'near arm' | 'near leg' | 'trunk' | 'head' | 'props' | 'guide';

/** A shape that is filled with the colour of its role. */
export function filled(role: Role, ...paths: readonly Path[]): Shape {
  return { role, path: paths.flat(), line: null };
}

/** A place of the body as a round of the picture. */
export function rounding({ view }: Pick<Setting, 'view'>): (at: Point, thickness: number) => Round {
  return (at, thickness) => ({ at: seenFrom(view, at), radius: thickness * view.scale });
}
