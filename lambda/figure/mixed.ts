/** A stance between two stances. */
import type { Side } from '../routine/routine';
import { difference, times, unit } from './point';
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
  const leg = (side: Side) => ({ ...stance.legs[side], sole: soleOf(pose, side) });
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

function soleOf({ limbs }: Pose, side: Side) {
  const { ankle, heel, toes } = limbs[side];
  const [along, below] = foot.heel;
  const [far, deep] = foot.toes;
  // What heel and toes have in common once the way along the foot is taken out of both.
  const level = difference(times(difference(heel, ankle), far), times(difference(toes, ankle), along));
  return unit(times(level, 1 / (far * below - along * deep)));
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
