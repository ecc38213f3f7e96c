/** A stance between two stances. */
import type { Side } from '../routine/routine';
import { difference, type Point, times, unit } from './point';
import { foot, type Pose } from './pose';
import { posed } from './solve';
import type { Stance } from './stance';

/** The stance that is a part, from 0 to 1, of the way from one to another: hands and feet go straight there. */
export function between(from: Stance, to: Stance, part: number): Stance {
  return isAlike(from, to) ? mixed(from, to, part) : mixed(loose(from), loose(to), part);
}

/** Whether two stances say the same things, so that their numbers can be mixed. */
function isAlike(a: unknown, b: unknown): boolean {
  if (typeof a !== 'object' || a === null || typeof b !== 'object' || b === null) {
    return typeof a === typeof b && (typeof a === 'number' || a === b);
  }
  // Both are objects here, whatever they hold.
  const [one, other] = [a, b] as [{ readonly [key: string]: unknown }, { readonly [key: string]: unknown }];
  const keys = Object.keys(one);
  return keys.length === Object.keys(other).length && keys.every((key) => isAlike(one[key], other[key]));
}

/** The same stance with everything said in one way: hands as places, soles and face as directions, held at the pelvis. */
function loose(stance: Stance): Stance {
  const pose = posed(stance);
  const { face, trunk } = pose;
  const leg = (side: Side) => ({ ...stance.legs[side], ...footOf(pose, side) });
  const arm = (side: Side) => ({ ...stance.arms[side], hand: pose.limbs[side].wrist });
  return {
    ...stance,
    fixed: 'pelvis',
    at: trunk.pelvis,
    face,
    legs: { left: leg('left'), right: leg('right') },
    arms: { left: arm('left'), right: arm('right') },
  };
}

/** The directions of a foot, from where its heel and toes are. */
function footOf({ limbs }: Pose, side: Side): { readonly toes: Point; readonly sole: Point } {
  const { ankle, heel, toes } = limbs[side];
  const [behind, low] = foot.heel;
  const [far, deep] = foot.toes;
  const [toHeel, toToes] = [difference(heel, ankle), difference(toes, ankle)];
  const whole = far * low - deep * behind;
  return {
    toes: unit(times(difference(times(toToes, low), times(toHeel, deep)), 1 / whole)),
    sole: unit(times(difference(times(toHeel, far), times(toToes, behind)), 1 / whole)),
  };
}

/** Numbers between two numbers, wherever they stand. */
function mixed<T>(a: T, b: T, part: number): T {
  // What comes out has the shape of `a`: only its numbers change.
  if (typeof a === 'number' && typeof b === 'number') return (a + (b - a) * part) as T;
  if (typeof a !== 'object' || a === null || typeof b !== 'object' || b === null) return a;
  const other = b as { readonly [key: string]: unknown };
  const entries = Object.entries(a).map(([key, value]) => [key, mixed<unknown>(value, other[key], part)]);
  return (Array.isArray(a) ? entries.map(([, value]) => value) : Object.fromEntries(entries)) as T;
}
