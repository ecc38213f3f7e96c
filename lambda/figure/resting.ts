/** How a body is seen at rest, in each posture. */
import type { Posture, Towel } from '../routine/posture';
import type { Mirror, Movement } from './movement';
import { onAllFours, onBack, onRightSide, sittingOnRight, standing } from './postures';
import { mirroredSetting } from './seen';
import type { Prop, Setting } from './shape';
import { mirroredStance, type Stance } from './stance';
import { fromTheFeet, sideOn, upright, type View } from './view';

const plain = { view: sideOn, near: 'right', working: null, props: [] } as const;

const onSide: Setting = {
  ...plain,
  view: fromTheFeet,
  near: 'left',
  order: ['props', 'far arm', 'far leg', 'head', 'trunk', 'guide', 'near leg', 'near arm'],
};

const onFeet: Setting = {
  ...plain,
  view: upright,
  props: ['chair'],
  order: ['props', 'far arm', 'far leg', 'head', 'trunk', 'near leg', 'near arm'],
};

/** Each posture as one stance, or as its mirror image. */
const restingIn: {
  readonly [posture in Posture]: { readonly stance: Stance; readonly setting: Setting; readonly mirror: Mirror | null };
} = {
  standing: { stance: standing, setting: onFeet, mirror: null },
  sitting: { stance: sittingOnRight, setting: plain, mirror: null },
  back: { stance: onBack, setting: plain, mirror: null },
  'right side': { stance: onRightSide, setting: onSide, mirror: null },
  'left side': { stance: onRightSide, setting: onSide, mirror: 'from beyond' },
  'hands and knees': { stance: onAllFours, setting: plain, mirror: null },
};

/** A body that rests in a posture; a towel between the knees stays there. */
export function atRest(posture: Posture, towel: Towel): Movement {
  const { stance, setting, mirror } = restingIn[posture];
  const props: readonly Prop[] = posture === 'back' && towel === 'between the knees' ? ['towel between the knees'] : setting.props; // prettier-ignore
  return { way: { by: 'staying', stance }, setting: { ...setting, props }, mirror, views: null };
}

/** A posture as a stance, and from where it is seen. */
export function placedIn(posture: Posture): { readonly stance: Stance; readonly view: View } {
  const { stance, setting, mirror } = restingIn[posture];
  if (mirror === null) return { stance, view: setting.view };
  return { stance: mirroredStance(stance), view: mirroredSetting(setting, mirror).view };
}
