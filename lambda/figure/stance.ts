/** How a body is placed: where its trunk lies, and where hands and feet are. The rest of it follows. */
import { otherSide, type Side } from '../routine/routine';
import { type Degrees, mirrored, type Point, times } from './point';

/**
 * A leg: where its ankle is, and which way its knee points, its foot (in line with the shin where it is not said) and,
 * where the shin does not say, its sole.
 */
export interface Leg {
  readonly ankle: Point;
  readonly knee: Point;
  readonly toes?: Point;
  readonly sole?: Point;
}

/** What a hand can hold: of a leg, by the side; or the body itself, `at` up, forward and to its left of the chest. */
export type Grip =
  | { readonly on: 'foot' | 'shin' | 'thigh'; readonly side: Side; readonly away?: Point }
  | { readonly on: 'chest' | 'pelvis'; readonly at: Point };

/** An arm: where its wrist is, which way its elbow points, which way its fingers do. */
export interface Arm {
  readonly hand: Point | Grip;
  readonly elbow: Point;
  readonly fingers: Point;
}

export interface Stance {
  /** What of the trunk stays at `at` while its angles change. */
  readonly fixed: 'pelvis' | 'chest';
  readonly at: Point;
  /** Which way pelvis to waist, waist to chest, and chest to head lead. */
  readonly spine: readonly [lumbar: Degrees, thoracic: Degrees, neck: Degrees];
  /** Where the body's left is, at its shoulders and hips. */
  readonly left: Point;
  /** Where the face looks, where it is not straight on from the chest. */
  readonly face?: Point;
  readonly legs: { readonly [side in Side]: Leg };
  readonly arms: { readonly [side in Side]: Arm };
  readonly breath: number;
}

/** The stance of somebody who does with the other side what this one does. */
export function mirroredStance({ left, face, legs, arms, ...stance }: Stance): Stance {
  return {
    ...stance,
    at: mirrored(stance.at),
    left: times(mirrored(left), -1),
    ...(face === undefined ? {} : { face: mirrored(face) }),
    legs: { left: mirroredLeg(legs.right), right: mirroredLeg(legs.left) },
    arms: { left: mirroredArm(arms.right), right: mirroredArm(arms.left) },
  };
}

function mirroredLeg({ ankle, knee, toes, sole }: Leg): Leg {
  return {
    ankle: mirrored(ankle),
    knee: mirrored(knee),
    ...(toes === undefined ? {} : { toes: mirrored(toes) }),
    ...(sole === undefined ? {} : { sole: mirrored(sole) }),
  };
}

function mirroredArm({ hand, elbow, fingers }: Arm): Arm {
  return { hand: mirroredHand(hand), elbow: mirrored(elbow), fingers: mirrored(fingers) };
}

function mirroredHand(hand: Arm['hand']): Arm['hand'] {
  if (!('on' in hand)) return mirrored(hand);
  if ('at' in hand) return { ...hand, at: mirrored(hand.at) };
  const { away, side, ...grip } = hand;
  return { ...grip, side: otherSide(side), ...(away === undefined ? {} : { away: mirrored(away) }) };
}
