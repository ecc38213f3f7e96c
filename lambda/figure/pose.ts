import { type Side, sides } from '../routine/routine';
import { distance, mirrored, type Point, times } from './point';

export const trunkJoints = ['pelvis', 'waist', 'chest', 'head'] as const;
export const limbJoints = ['shoulder', 'elbow', 'wrist', 'fingers', 'hip', 'knee', 'ankle', 'heel', 'toes'] as const;
export type TrunkJoint = (typeof trunkJoints)[number];
export type LimbJoint = (typeof limbJoints)[number];
export type Limbs = { readonly [joint in LimbJoint]: Point };

/** A body as the positions of its joints. `breath` is 0 where it is out, 1 where the chest is full. */
export interface Pose {
  readonly trunk: { readonly [joint in TrunkJoint]: Point };
  readonly limbs: { readonly [side in Side]: Limbs };
  /** Directions: where the face looks, and where the body's left is. */
  readonly face: Point;
  readonly left: Point;
  readonly breath: number;
}

/** A body of 1.70 m: the lengths of its limbs, and the half widths of shoulders and hips, in centimetres. */
export const lengths = {
  lumbar: 25,
  thoracic: 24,
  neck: 23,
  shoulders: 16,
  hips: 8.5,
  upperArm: 28,
  forearm: 25,
  hand: 10,
  thigh: 42,
  shin: 41,
} as const;

/** The foot: how far along it, and how far below the ankle, its heel and toes are. */
export const foot = { heel: [-3.5, 3], toes: [13, 4.2] } as const;

/** The ends of each bone whose length stays, of the trunk and of each side. */
export const trunkBones: readonly (readonly [TrunkJoint, TrunkJoint, number])[] = [
  ['pelvis', 'waist', lengths.lumbar],
  ['waist', 'chest', lengths.thoracic],
  ['chest', 'head', lengths.neck],
];
export const limbBones: readonly (readonly [LimbJoint, LimbJoint, number])[] = [
  ['shoulder', 'elbow', lengths.upperArm],
  ['elbow', 'wrist', lengths.forearm],
  ['wrist', 'fingers', lengths.hand],
  ['hip', 'knee', lengths.thigh],
  ['knee', 'ankle', lengths.shin],
  ['ankle', 'toes', Math.hypot(...foot.toes)],
  ['ankle', 'heel', Math.hypot(...foot.heel)],
];

/** The same body in a mirror: what its left did, its right does. */
export function mirroredPose({ trunk, limbs, face, left, breath }: Pose): Pose {
  const all = <T extends { readonly [joint: string]: Point }>(joints: T): T =>
    // The joints stay the same; only their places change.
    Object.fromEntries(Object.entries(joints).map(([joint, at]) => [joint, mirrored(at)])) as T;
  return {
    trunk: all(trunk),
    limbs: { left: all(limbs.right), right: all(limbs.left) },
    face: mirrored(face),
    left: times(mirrored(left), -1),
    breath,
  };
}

/** How far the joint that differs most is from where it is in another pose, in centimetres. */
export function apart(one: Pose, other: Pose): number {
  const trunk = trunkJoints.map((joint) => distance(one.trunk[joint], other.trunk[joint]));
  const limbs = sides.flatMap((side) =>
    limbJoints.map((joint) => distance(one.limbs[side][joint], other.limbs[side][joint])),
  );
  return Math.max(...trunk, ...limbs);
}
