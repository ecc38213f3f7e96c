import type { Side } from '../../routine/routine';
import { mirroredSides } from '../places';
import { onBack } from '../postures';
import type { Setting } from '../shape';
import type { Sketch } from '../sketch';
import type { Arm, Grip, Leg, Stance } from '../stance';
import { fromAbove } from '../view';

/** A knee beside the ribs, the shin upright and the sole to the ceiling; `wide` is how far out the foot is. */
function kneeUp(out: 1 | -1, wide: number, high = 55): Leg {
  return {
    ankle: [-17, high, wide * out],
    knee: [-0.7, -0.6, 1.2 * out],
    toes: [-1, 0.05, 0.3 * out],
    sole: [0, 1, 0.1 * out],
  };
}

function holding(on: Exclude<Grip['on'], 'chest' | 'pelvis'>, side: Side, out: 1 | -1): Arm {
  const outside = { foot: 2.5, shin: 4, thigh: 2 }[on];
  const behind = { foot: 2, shin: 0, thigh: -5 }[on];
  return {
    hand: { on, side, away: [0, behind, outside * out] },
    elbow: on === 'thigh' ? [-0.3, 0.3, out] : [0.1, -0.4, out],
    fingers: on === 'foot' ? [0.5, 0.8, -0.5 * out] : [0.6, 0.2, -0.9 * out],
  };
}

const towelArms = mirroredSides((out): Arm => ({
  hand: [-30, 36, 21 * out],
  elbow: [0.2, -0.6, out],
  fingers: [0, 1, 0],
}));

function heldAt(on: 'foot' | 'shin' | 'thigh'): Stance['arms'] {
  return { left: holding(on, 'left', -1), right: holding(on, 'right', 1) };
}

function armsOf(variants: readonly string[]): Stance['arms'] {
  if (variants.includes('towel-round-feet')) return towelArms;
  if (variants.includes('behind-thighs')) return heldAt('thigh');
  return heldAt(variants.includes('shins') ? 'shin' : 'foot');
}

function held(variants: readonly string[], wide: number, breath: number): Stance {
  const legs = mirroredSides((out) => kneeUp(out, wide));
  return { ...onBack, legs, arms: armsOf(variants), breath };
}

/** Rolled a little to one side, as in rocking; feet and hands go along. */
function rolled(stance: Stance, by: number): Stance {
  const [x, y, z] = stance.at;
  const legs = mirroredSides((out) => ({ ...kneeUp(out, 31, 55 - 7 * by * out) }));
  return { ...stance, at: [x, y + 0.5, z + 4 * by], left: [0, by * 0.12, -1], face: [-0.15, 1, 0.04 * by], legs };
}

function endsOf(variants: readonly string[]): { readonly start: Stance; readonly end: Stance } {
  const start = held(variants, 29, 0);
  const end = held(variants, 32.5, 1);
  if (variants.includes('straighten')) {
    const long: Leg = { ...kneeUp(1, 31), ankle: [6, 70, 31] };
    return { start, end: { ...end, legs: { ...end.legs, right: long }, arms: { ...end.arms, right: holding('shin', 'right', 1) } } }; // prettier-ignore
  }
  return variants.includes('rock') ? { start: rolled(start, -1), end: rolled(end, 1) } : { start, end };
}

function setting(props: Setting['props'], working: Setting['working']): Setting {
  return {
    view: fromAbove,
    near: 'right',
    working,
    props,
    order: ['far leg', 'far arm', 'head', 'trunk', 'near leg', 'props', 'near arm'],
  };
}

/** Feet go up in front of the knees, and the hands to the knees. */
const over: Stance = {
  ...onBack,
  legs: mirroredSides((out) => ({
    ...kneeUp(out, 10),
    ankle: [45, 50, 10 * out],
    knee: [-0.3, 1, 0.6 * out],
    toes: [0.4, 1, 0.2 * out],
    sole: [1, 0.2, 0],
  })),
  arms: mirroredSides((out) => ({ hand: [-4, 30, 32 * out], elbow: [0, -0.2, out], fingers: [1, 0.5, 0] })),
};

export const happyBaby: Sketch = {
  side: null,
  mirror: 'from here',
  shown: (variants) => ({ rest: onBack, over, ...endsOf(variants) }),
  setting: (variants) => setting(variants.includes('towel-round-feet') ? ['towel round the feet'] : [], null),
};

/** The right leg alone, the left foot down. */
export const oneLeg: Sketch = {
  side: 'right',
  mirror: 'from here',
  shown: () => {
    const stance = (wide: number, breath: number): Stance => ({
      ...onBack,
      legs: { ...onBack.legs, right: kneeUp(1, wide) },
      arms: { ...onBack.arms, right: holding('foot', 'right', 1) },
      breath,
    });
    const raised = {
      legs: { ...onBack.legs, right: over.legs.right },
      arms: { ...onBack.arms, right: over.arms.right },
    };
    return { rest: onBack, over: { ...onBack, ...raised }, start: stance(29, 0), end: stance(32.5, 1) };
  },
  setting: () => setting([], 'right'),
};
