/** How a movement is seen at a moment: from where, which side is nearer, and what is drawn over what. */
import { otherSide, type Side } from '../routine/routine';
import { type Circle, eased, legOf, type Mirror, type Movement, poseAt } from './movement';
import { dot, mirrored, type Point, sum, times } from './point';
import type { Pose } from './pose';
import type { Guide, Part, Setting } from './shape';
import type { Stance } from './stance';
import { eyeOf, fromBeyond, type View, viewBetween } from './view';

/** The setting at a progress from 0 to 1, with the sides as they are seen, and the circle that is drawn. */
export function settingAt(movement: Movement, progress: number): Setting {
  const { way, setting, mirror, views } = movement;
  if (way.by === 'passing') {
    const [from, to, part] = legOf(way.stops, progress);
    return layered(poseAt(movement, progress), { ...setting, view: viewBetween(from.view, to.view, part) });
  }
  const guided = way.by === 'circling' ? { ...setting, guide: guideOf(way.from, way.circle) } : setting;
  const own = mirror === null ? guided : mirroredSetting(guided, mirror);
  return views === null ? own : seenAs(viewBetween(...views, eased(progress)), own);
}

/** The setting of a body that does the same with its other side. */
export function mirroredSetting(setting: Setting, mirror: Mirror): Setting {
  const { view, near, working, guide } = setting;
  return {
    ...setting,
    ...(mirror === 'from beyond' ? { view: fromBeyond(view), near: otherSide(near) } : {}),
    working: working === null ? null : otherSide(working),
    ...(guide === undefined ? {} : { guide: { ...guide, middle: mirrored(guide.middle), front: -1 as const } }),
  };
}

/** From beyond the mat the other side is nearer. */
function seenAs(view: View, setting: Setting): Setting {
  const isBeyond = Math.abs(view.turn - setting.view.turn) > 90;
  return { ...setting, view, near: isBeyond ? otherSide(setting.near) : setting.near };
}

/** Round the heel, which is a little beyond the ankle. */
function guideOf({ legs }: Stance, { side, radius, direction }: Circle): Guide {
  return { middle: sum(legs[side].ankle, [3.5, -radius, 4]), radius, direction, front: 1 };
}

/** What is further away is drawn first. */
function layered({ trunk, limbs }: Pose, setting: Setting): Setting {
  const eye = eyeOf(setting.view);
  const depth = (...places: readonly Point[]): number => dot(times(places.reduce(sum), 1 / places.length), eye);
  const ofSide = (side: Side) => {
    const { shoulder, elbow, wrist, hip, knee, ankle } = limbs[side];
    return { whole: depth(shoulder, hip), arm: depth(shoulder, elbow, wrist), leg: depth(hip, knee, ankle) };
  };
  const { left, right } = { left: ofSide('left'), right: ofSide('right') };
  const near = left.whole > right.whole ? 'left' : 'right';
  const [front, behind] = near === 'left' ? [left, right] : [right, left];
  const depths: readonly (readonly [Part, number])[] = [
    ['far arm', behind.arm],
    ['far leg', behind.leg],
    ['head', depth(trunk.head)],
    ['trunk', depth(trunk.pelvis, trunk.waist, trunk.chest)],
    ['near leg', front.leg],
    ['near arm', front.arm],
  ];
  const order = [...depths].sort(([, a], [, b]) => a - b).map(([part]) => part);
  return { ...setting, near, order: ['props', ...order] };
}
