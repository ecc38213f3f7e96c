import { onAllFours } from '../postures';
import type { Sketch } from '../sketch';
import type { Arm, Leg, Stance } from '../stance';
import { mirroredSides } from '../places';
import { fromAbove } from '../view';

/** The left shin across in front, the foot towards the right; the right leg long behind, its foot pointing back. */
const shinAcross: Leg = {
  ankle: [10, 5, 22],
  knee: [1, -0.15, -0.75],
  toes: [-0.45, -0.05, 1],
  sole: [-0.9, 0.2, -0.4],
};
const shinNearer: Leg = { ...shinAcross, ankle: [-1, 5, 18] };
const longBehind: Leg = { ankle: [-93.5, 4.5, 9], knee: [0, -1, 0], sole: [0, 1, 0] };

function palms(x: number, y = 3): Stance['arms'] {
  return mirroredSides((out): Arm => ({
    hand: [x, y, 18 * out],
    elbow: [-1, 0.1, 0.5 * out],
    fingers: [1, y > 4 ? -0.8 : -0.08, 0],
  }));
}

/** How upright the trunk is, and where its hands are: on the palms, upright on the fingers, or leaning onto the forearms. */
const trunks = {
  palms: { spine: [40, 56, 70], arms: palms(35), face: [1, 0.05, 0] },
  upright: { spine: [57, 70, 82], arms: palms(24, 9), face: [1, 0.1, 0] },
  forward: { spine: [20, 15, 4], arms: palms(70), face: [0.5, -1, 0] },
} as const;

function pigeonIn(variants: readonly string[], height: number): Stance {
  const trunk = variants.includes('lean-forward') ? 'forward' : variants.includes('upright') ? 'upright' : 'palms';
  return {
    ...onAllFours,
    ...trunks[trunk],
    at: [-12, height, 0],
    legs: { left: variants.includes('foot-nearer') ? shinNearer : shinAcross, right: longBehind },
  };
}

/** Longer and higher with the breath in; it settles with the breath out. */
function breathedIn(stance: Stance): Stance {
  const [lumbar, thoracic, neck] = stance.spine;
  return { ...stance, spine: [lumbar + 2.5, thoracic + 3, neck + 2], breath: 1 };
}

/** The foot comes forward beneath the body before it goes across. */
const over: Stance = {
  ...onAllFours,
  at: [-19, 32, 0],
  legs: { left: { ...shinAcross, ankle: [14, 5, -14] }, right: { ...longBehind, ankle: [-110, 4.5, 9] } },
};

export const pigeon: Sketch = {
  side: 'left',
  mirror: 'from beyond',
  shown: (variants) => {
    const start = pigeonIn(variants, variants.includes('towel-under-hip') ? 21 : 16.5);
    return { rest: onAllFours, over, start, end: breathedIn(start) };
  },
  setting: (variants) => ({
    view: fromAbove,
    near: 'right',
    working: 'left',
    props: variants.includes('towel-under-hip') ? ['towel under the hip'] : [],
    order: ['far arm', 'trunk', 'head', 'props', 'far leg', 'near leg', 'near arm'],
  }),
};
