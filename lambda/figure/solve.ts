/** From a stance to a pose: knees and elbows are found from the lengths of the limbs, so these never change. */
import type { Side } from '../routine/routine';
import { along, cross, difference, type Point, square, sum, times, towards, unit } from './point';
import { angleBetween, awayFrom, bent, bones, least, lowest } from './limits';
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
  const left = unit(across);
  const low = fixed === 'pelvis' ? at : difference(at, toChest);
  const pelvis = sum(low, [0, raiseOf(low, sum(low, toChest), left), 0]);
  const chest = sum(pelvis, toChest);
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

/** How far a trunk is too deep for its shoulders and hips to be above the mat. */
function raiseOf(pelvis: Point, chest: Point, [, up]: Point): number {
  const [shoulder, hip] = [chest[1] - Math.abs(up) * lengths.shoulders, pelvis[1] - Math.abs(up) * lengths.hips];
  return Math.max(0, lowest.shoulder - shoulder, lowest.hip - hip);
}

function legOf({ ankle: target, knee: bends, toes: way, sole }: Leg, side: 1 | -1, { pelvis, left }: Trunk): LegJoints {
  const hip = along(pelvis, left, side * lengths.hips);
  const on = (to: Point): LegJoints => {
    const [knee, ankle] = bent(hip, to, bends, bones.leg);
    const shin = difference(ankle, knee);
    const onward = awayFrom(times(shin, -1), unit(way ?? shin), least.foot);
    const at = (below: Point, [far, deep]: readonly [number, number]) => along(along(ankle, onward, far), below, deep);
    const asked = square(sole ?? shin, onward, [0, -1, 0]);
    const isBent = angleBetween(difference(at(asked, foot.toes), ankle), times(shin, -1)) < least.ankle;
    const below = isBent ? square(shin, onward, [0, -1, 0]) : asked;
    return { hip, knee, ankle, heel: at(below, foot.heel), toes: at(below, foot.toes) };
  };
  const depth = ({ ankle, heel, toes }: LegJoints): number =>
    Math.max(0, lowest.ankle - ankle[1], lowest.heel - heel[1], lowest.toes - toes[1]);
  let raised = target;
  // A foot that turns over while it is raised may need to be raised again.
  for (let tries = 0; tries < 6 && depth(on(raised)) > 0; tries += 1)
    raised = sum(raised, [0, 2 * depth(on(raised)), 0]);
  return on(raised);
}

function armOf({ hand, elbow: bends, fingers }: Arm, side: 1 | -1, trunk: Trunk, legs: Record<Side, LegJoints>) {
  const shoulder = along(trunk.chest, trunk.left, side * lengths.shoulders);
  const target = 'on' in hand ? gripped(hand, trunk, legs) : hand;
  const on = (to: Point) => {
    const [elbow, wrist] = bent(shoulder, to, bends, bones.arm);
    const way = awayFrom(difference(elbow, wrist), unit(fingers), least.wrist);
    return { shoulder, elbow, wrist, fingers: along(wrist, way, lengths.hand) };
  };
  const arm = on(target);
  const deep = Math.max(lowest.wrist - arm.wrist[1], lowest.fingers - arm.fingers[1]);
  return deep > 0 ? on(sum(target, [0, deep, 0])) : arm;
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
