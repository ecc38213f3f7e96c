/** The way through the air from one posture to another, as the lines of a transfer tell it. */
import type { Posture } from '../routine/posture';
import type { Movement, Stop } from './movement';
import { mirroredSides, standingFoot } from './places';
import { apart } from './pose';
import { onAllFours, sittingOnRight, standing } from './postures';
import { placedIn } from './resting';
import type { Setting } from './shape';
import { posed } from './solve';
import { mirroredStance, type Stance } from './stance';
import { sideOn } from './view';

/** Hands on the seat of a chair. */
const hands = mirroredSides(
  (out) => ({ hand: [69, 48, 14 * out], elbow: [-0.6, 0, out], fingers: [1, -0.1, 0] }) as const,
);

const bowed: Stance = {
  ...standing,
  at: [4, 84, 0],
  spine: [24, 12, 12],
  left: [0, 0, -1],
  face: [1, -0.8, 0],
  legs: mirroredSides((out) => ({ ...standingFoot(14, 8 * out), knee: [1, 0, 0.1 * out] }) as const),
  arms: hands,
};

/** The left foot flat, the right knee down. */
const halfKneeling: Stance = {
  ...onAllFours,
  at: [10, 47, 0],
  spine: [58, 52, 55],
  face: [1, -0.3, 0],
  legs: {
    left: standingFoot(48, -9),
    right: { ankle: [-28, 5, 9], knee: [0.2, -1, 0], sole: [0, 1, 0] },
  },
  arms: hands,
};

/** Back from hands and knees onto the right hip, the feet still behind. */
const satBack: Stance = {
  ...sittingOnRight,
  at: [-30, 14, 6],
  spine: [70, 66, 68],
  left: [-0.1, 0.1, -1],
  legs: {
    left: { ankle: [-40, 6, -22], knee: [1, 0.2, 0.2], sole: [-0.3, 0.5, -0.3] },
    right: { ankle: [-36, 5, -12], knee: [1, 0, 0.4], sole: [-0.3, 0.5, -0.3] },
  },
  arms: {
    left: { hand: [22, 3, -8], elbow: [-1, 0, -0.3], fingers: [1, -0.1, 0] },
    right: { hand: [8, 3, 26], elbow: [-0.4, 0, 1], fingers: [1, 0, 0.4] },
  },
};

/** From standing down to the back, over the right hip; who goes over the left does the same in a mirror. */
const waypoints: readonly (Posture | Stance)[] = ['standing', bowed, halfKneeling, 'hands and knees', satBack, 'sitting', 'right side', 'back']; // prettier-ignore

/** A stance and from where it is seen. */
export type Sight = Pick<Stop, 'stance' | 'view'>;

/** How the body goes from one posture to another: both, and what it passes through between. */
export function stopsBetween(from: Posture, to: Posture): readonly Sight[] {
  const isLeft = from === 'left side' || to === 'left side';
  const isOver = isLeft && (from === 'right side' || to === 'right side');
  if (isOver) return [placedIn(from), placedIn('back'), placedIn(to)];
  const all = isLeft ? waypoints.map((one) => (one === 'right side' ? 'left side' : one)) : waypoints;
  const [begin, end] = [all.indexOf(from), all.indexOf(to)];
  const between = all.slice(Math.min(begin, end) + 1, Math.max(begin, end)).map((one) => passed(one, isLeft));
  return [placedIn(from), ...(begin > end ? [...between].reverse() : between), placedIn(to)];
}

function passed(one: Posture | Stance, isLeft: boolean): Sight {
  if (typeof one !== 'string') return { stance: isLeft ? mirroredStance(one) : one, view: sideOn };
  const { stance, view } = placedIn(one);
  return { stance: isLeft && one === 'sitting' ? mirroredStance(stance) : stance, view };
}

/** A movement through stances, each for as long as the joint that moves the most takes to it. */
export function passing(sights: readonly Sight[]): Movement {
  const poses = sights.map(({ stance }) => posed(stance));
  const until = poses.map((_, n) =>
    poses.slice(1, n + 1).reduce((sum, pose, at) => sum + apart(poses[at] ?? pose, pose), 0),
  );
  const whole = until.at(-1) || 1;
  const stops = sights.map((sight, n) => ({ ...sight, at: (until[n] ?? 0) / whole }));
  const isOnFeet = sights.some(({ stance }) => stance === standing);
  const setting: Setting = { view: sideOn, near: 'right', working: null, props: isOnFeet ? ['chair'] : [] };
  return { way: { by: 'passing', stops }, setting, mirror: null, views: null };
}
