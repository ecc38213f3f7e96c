/** A figure as shapes in the order in which they are drawn: the one source of the cards, the page and the Echo Show. */
import { otherSide, type Side } from '../routine/routine';
import { along, cross, difference, dot, type Point, times, unit } from './point';
import { lengths, type Pose } from './pose';
import { circle, type Path, type Round, skin } from './outline';
import { shapesOfGuide } from './guide';
import { shapesOfProp } from './prop';
import { filled, type Part, rounding, type Setting, type Shape } from './shape';
import { seenFrom } from './view';

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
  const shoe = [round(heel, thick.heel), round(ankle, thick.instep), round(toes, thick.toes)];
  return [
    filled(toned('skin', isFar), skin(shoe)),
    filled(toned(works ? 'working' : 'trousers', isFar), skin([h, k]), skin([k, a])),
  ];
}

function armOf(pose: Pose, side: Side, setting: Setting): readonly Shape[] {
  const { shoulder, elbow, wrist, fingers } = pose.limbs[side];
  const round = rounding(setting);
  const isFar = side !== setting.near;
  const [s, e, w] = [round(shoulder, thick.shoulder - 0.6), round(elbow, thick.elbow), round(wrist, thick.wrist)];
  const hand = skin([w, round(fingers, thick.fingers)]);
  const hem = round(along(shoulder, difference(elbow, shoulder), 0.55), thick.shoulder - 0.3);
  return [
    filled(toned('skin', isFar), skin([s, e]), skin([e, w]), hand),
    filled(toned('sleeve', isFar), skin([round(shoulder, thick.shoulder + 0.6), hem])),
  ];
}

function trunkOf({ trunk, left, breath }: Pose, setting: Setting): readonly Shape[] {
  const round = rounding(setting);
  const { pelvis, waist, chest } = trunk;
  const pair = (at: Point, wide: number, thickness: number): readonly [Round, Round] => [
    round(along(at, left, wide), thickness),
    round(along(at, left, -wide), thickness),
  ];
  const ring = (top: readonly [Round, Round], low: readonly [Round, Round]): Path =>
    skin([top[0], top[1], low[1], low[0]]);
  const hem = pair(along(pelvis, difference(waist, pelvis), 0.5), 6.5, 8 + 0.3 * breath);
  const hips = pair(pelvis, lengths.hips - 1, 8.6);
  const ribs = pair(along(waist, difference(chest, waist), 0.25), 7, 7.9 + 0.9 * breath);
  const shoulders = pair(chest, lengths.shoulders - 4, 6.9 + 0.5 * breath);
  return [filled('trousers', ring(hem, hips)), filled('shirt', ring(shoulders, ribs), ring(ribs, hem))];
}

function headOf({ trunk: { chest, head }, face, left }: Pose, setting: Setting): readonly Shape[] {
  const round = rounding(setting);
  const up = unit(difference(head, chest));
  const throat = along(chest, up, 4);
  const nose = along(along(head, face, 10.2), up, -1.5);
  const lids = [1, -1].map((side) => eyelid(head, unit(along(times(face, 1), left, 0.42 * side)), up, setting));
  return [
    filled('skin', skin([round(throat, thick.neck), round(along(head, up, -4), thick.neck)])),
    filled('hair', circle(round(along(head, face, -0.6), thick.head))),
    filled('skin', circle(round(along(along(head, face, 2.4), up, -0.8), thick.face)), circle(round(nose, 1.7))),
    ...lids.flat(),
  ];
}

/** A closed eye, where it can be seen. */
function eyelid(head: Point, way: Point, up: Point, { view }: Setting): readonly Shape[] {
  const toEye: Point = unit([-view.lean, view.tilt, 1]);
  if (dot(way, toEye) < -0.05) return [];
  const across = unit(cross(up, way));
  const at = along(along(head, way, 9.6), up, 1);
  const [from, low, to] = [along(at, across, -1.8), along(at, up, -1.5), along(at, across, 1.8)];
  const path = ['M', ...seenFrom(view, from), 'Q', ...seenFrom(view, low), ...seenFrom(view, to)];
  return [{ role: 'face', path, line: 0.8 * view.scale }];
}
