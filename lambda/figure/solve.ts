/** From a stance to a pose: knees and elbows are found from the lengths of the limbs, so these never change. */
import type { Side } from '../routine/routine';
import { along, cross, difference, distance, type Point, square, sum, times, towards, unit } from './point';
import { foot, lengths, type Limbs, type Pose } from './pose';
import type { Arm, Grip, Leg, Stance } from './stance';

interface Trunk {
  readonly pelvis: Point;
  readonly waist: Point;
  readonly chest: Point;
  readonly head: Point;
  readonly left: Point;
  /** The directions of the chest: along the spine, and where it faces. */
  readonly up: Point;
  readonly forward: Point;
}

type LegJoints = Pick<Limbs, 'hip' | 'knee' | 'ankle' | 'heel' | 'toes'>;

/** The pose that a stance describes. A hand or foot that is out of reach comes as near as the limb allows. */
export function posed(stance: Stance): Pose {
  const trunk = trunkOf(stance);
  const { pelvis, waist, chest, head, left, forward } = trunk;
  const legs = { left: legOf(stance.legs.left, 1, trunk), right: legOf(stance.legs.right, -1, trunk) };
  const arm = (side: Side) => armOf(stance.arms[side], side === 'left' ? 1 : -1, trunk, legs);
  return {
    trunk: { pelvis, waist, chest, head },
    limbs: { left: { ...legs.left, ...arm('left') }, right: { ...legs.right, ...arm('right') } },
    face: unit(stance.face ?? forward),
    left,
    breath: stance.breath,
  };
}

function trunkOf({ fixed, at, spine, left: across }: Stance): Trunk {
  const [lumbar, thoracic, neck] = [towards(spine[0]), towards(spine[1]), towards(spine[2])];
  const toChest = sum(times(lumbar, lengths.lumbar), times(thoracic, lengths.thoracic));
  const pelvis = fixed === 'pelvis' ? at : difference(at, toChest);
  const chest = sum(pelvis, toChest);
  const left = unit(across);
  return {
    pelvis,
    waist: along(pelvis, lumbar, lengths.lumbar),
    chest,
    head: along(chest, neck, lengths.neck),
    left,
    up: thoracic,
    forward: unit(cross(left, thoracic)),
  };
}

function legOf({ ankle: target, knee: bends, toes: way, sole }: Leg, side: 1 | -1, { pelvis, left }: Trunk): LegJoints {
  const hip = along(pelvis, left, side * lengths.hips);
  const [knee, ankle] = bent(hip, target, bends, lengths.thigh, lengths.shin);
  const onward = unit(way ?? difference(ankle, knee));
  const below = square(sole ?? difference(ankle, knee), onward, [0, -1, 0]);
  const at = ([far, deep]: readonly [number, number]): Point => along(along(ankle, onward, far), below, deep);
  return { hip, knee, ankle, heel: at(foot.heel), toes: at(foot.toes) };
}

function armOf({ hand, elbow: bends, fingers }: Arm, side: 1 | -1, trunk: Trunk, legs: Record<Side, LegJoints>) {
  const shoulder = along(trunk.chest, trunk.left, side * lengths.shoulders);
  const target = 'on' in hand ? gripped(hand, trunk, legs) : hand;
  const [elbow, wrist] = bent(shoulder, target, bends, lengths.upperArm, lengths.forearm);
  return { shoulder, elbow, wrist, fingers: along(wrist, unit(fingers), lengths.hand) };
}

function gripped(grip: Grip, { chest, pelvis, up, forward, left }: Trunk, legs: Record<Side, LegJoints>): Point {
  if ('at' in grip) {
    const [upward, onward, sideways] = grip.at;
    const from = grip.on === 'chest' ? chest : pelvis;
    return along(along(along(from, up, upward), forward, onward), left, sideways);
  }
  const { hip, knee, ankle, toes } = legs[grip.side];
  const held = { foot: between(ankle, toes, 0.55), shin: between(knee, ankle, 0.45), thigh: between(hip, knee, 0.7) };
  return sum(held[grip.on], grip.away ?? [0, 0, 0]);
}

function between(a: Point, b: Point, part: number): Point {
  return along(a, difference(b, a), part);
}

/** A limb of two bones from its root to a target: its middle joint, which points where it `bends`, and its end. */
function bent(root: Point, target: Point, bends: Point, upper: number, lower: number): readonly [Point, Point] {
  const way = unit(difference(target, root));
  const nearest = Math.abs(upper - lower) + 0.5;
  const far = Math.min(Math.max(distance(root, target), nearest), upper + lower - 0.01);
  const inward = (upper * upper - lower * lower + far * far) / (2 * far);
  const out = Math.sqrt(Math.max(0, upper * upper - inward * inward));
  return [along(along(root, way, inward), square(bends, way), out), along(root, way, far)];
}
