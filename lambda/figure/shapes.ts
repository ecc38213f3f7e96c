/** A figure as shapes in the order in which they are drawn: the one source of the cards, the page and the Echo Show. */
import { otherSide, type Side } from '../routine/routine';
import { along, cross, difference, dot, type Point, times, unit } from './point';
import { lengths, type Pose } from './pose';
import { circle, limb, polygon, type Round } from './outline';
import { shapesOfGuide } from './guide';
import { shapesOfProp } from './prop';
import { filled, type Part, type Role, rounding, type Setting, type Shape } from './shape';
import { eyeOf, seenFrom } from './view';

const usual: readonly Part[] = ['far arm', 'far leg', 'props', 'head', 'trunk', 'near leg', 'near arm'];

/** Half the thickness of a body at its joints, in centimetres. */
const thick = {
  hip: 8.3,
  knee: 5.8,
  ankle: 3.9,
  heel: 3.3,
  instep: 3.4,
  toes: 2.1,
  shoulder: 5.2,
  elbow: 3.9,
  wrist: 2.7,
  fingers: 2,
  neck: 4.8,
  head: 10.8,
  face: 9.3,
} as const;

export function shapesOf(pose: Pose, setting: Setting): readonly Shape[] {
  return (setting.order ?? usual).flatMap((part) => partOf(part, pose, setting));
}

function partOf(part: Part, pose: Pose, setting: Setting): readonly Shape[] {
  const far = otherSide(setting.near);
  switch (part) {
    case 'far arm':
      return armOf(pose, far, setting);
    case 'near arm':
      return armOf(pose, setting.near, setting);
    case 'far leg':
      return legOf(pose, far, setting);
    case 'near leg':
      return legOf(pose, setting.near, setting);
    case 'trunk':
      return trunkOf(pose, setting);
    case 'head':
      return headOf(pose, setting);
    case 'guide':
      return setting.guide === undefined ? [] : shapesOfGuide(setting.guide, setting);
    case 'props':
      return setting.props.flatMap((prop) => shapesOfProp(prop, pose, setting));
  }
}

function toned<R extends 'skin' | 'sleeve' | 'trousers' | 'working'>(role: R, isFar: boolean): R | `far ${R}` {
  return isFar ? `far ${role}` : role;
}

function legOf(pose: Pose, side: Side, setting: Setting): readonly Shape[] {
  const { hip, knee, ankle, heel, toes } = pose.limbs[side];
  const round = rounding(setting);
  const isFar = side !== setting.near;
  const works = setting.working === side;
  const [h, k, a] = [round(hip, thick.hip), round(knee, thick.knee), round(ankle, thick.ankle)];
  const toe = round(toes, thick.toes);
  return [
    filled(toned('skin', isFar), limb(round(heel, thick.heel), toe), limb(round(ankle, thick.instep), toe)),
    filled(toned(works ? 'working' : 'trousers', isFar), limb(h, k), limb(k, a)),
  ];
}

function armOf(pose: Pose, side: Side, setting: Setting): readonly Shape[] {
  const { shoulder, elbow, wrist, fingers } = pose.limbs[side];
  const round = rounding(setting);
  const isFar = side !== setting.near;
  const [s, e, w] = [round(shoulder, thick.shoulder - 0.6), round(elbow, thick.elbow), round(wrist, thick.wrist)];
  const hand = limb(w, round(fingers, thick.fingers));
  const hem = round(along(shoulder, difference(elbow, shoulder), 0.55), thick.shoulder - 0.3);
  return [
    filled(toned('skin', isFar), limb(s, e), limb(e, w), hand),
    filled(toned('sleeve', isFar), limb(round(shoulder, thick.shoulder + 0.6), hem)),
  ];
}

function trunkOf({ trunk, left, breath }: Pose, setting: Setting): readonly Shape[] {
  const round = rounding(setting);
  const { pelvis, waist, chest } = trunk;
  const pair = (at: Point, wide: number, thickness: number): readonly [Round, Round] => [
    round(along(at, left, wide), thickness),
    round(along(at, left, -wide), thickness),
  ];
  const hem = pair(along(pelvis, difference(waist, pelvis), 0.5), 6.5, 7.7 + 0.3 * breath);
  const hips = pair(pelvis, lengths.hips - 1, 8.6);
  const ribs = pair(along(waist, difference(chest, waist), 0.25), 7, 7.9 + 0.9 * breath);
  const shoulders = pair(chest, lengths.shoulders - 4, 6.9 + 0.5 * breath);
  return [...clothed('trousers', [hips, hem]), ...clothed('shirt', [shoulders, ribs, hem])];
}

/** Cloth around pairs of rounds, one above the other: along their sides and both ends, and between them. */
function clothed(role: Role, pairs: readonly (readonly [Round, Round])[]): readonly Shape[] {
  const steps = pairs.slice(1).map((low, at) => ({ top: pairs[at] ?? low, low }));
  const ends = [pairs[0], pairs.at(-1)].flatMap((pair) => (pair === undefined ? [] : [limb(...pair)]));
  const along = steps.flatMap(({ top, low }) => [limb(top[0], low[0]), limb(top[1], low[1])]);
  const middles = steps.map(({ top, low }) => filled(role, polygon([top[0].at, top[1].at, low[1].at, low[0].at])));
  return [filled(role, ...ends, ...along), ...middles];
}

function headOf({ trunk: { chest, head }, face, left }: Pose, setting: Setting): readonly Shape[] {
  const round = rounding(setting);
  const up = unit(difference(head, chest));
  const throat = along(chest, up, 4);
  const nose = along(along(head, face, 10.2), up, -1.5);
  const lids = [1, -1].map((side) => eyelid(head, unit(along(times(face, 1), left, 0.42 * side)), up, setting));
  return [
    filled('skin', limb(round(throat, thick.neck), round(along(head, up, -4), thick.neck))),
    filled('hair', circle(round(along(head, face, -0.6), thick.head))),
    filled('skin', circle(round(along(along(head, face, 2.4), up, -0.8), thick.face)), circle(round(nose, 1.7))),
    ...lids,
  ];
}

/** A closed eye; one that looks away closes to nothing, so that a picture keeps its shapes. */
function eyelid(head: Point, way: Point, up: Point, { view }: Setting): Shape {
  const isSeen = dot(way, eyeOf(view)) >= -0.05 ? 1 : 0;
  const across = unit(cross(up, way));
  const at = along(along(head, way, 9.6), up, 1);
  const place = (right: number, above: number) =>
    seenFrom(view, along(along(at, across, right * isSeen), up, above * isSeen));
  const [left, right] = [place(-1.8, 0), place(1.8, 0)];
  return filled('face', ['M', ...left, 'Q', ...place(0, -2.6), ...right, 'Q', ...place(0, -0.3), ...left, 'Z']);
}
