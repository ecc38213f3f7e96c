import { lyingArm, mirroredSides, standingFoot } from '../places';
import type { Sketch } from '../sketch';
import type { Stance } from '../stance';
import { sideOn } from '../view';

/** On the back, knees bent, feet hip-width apart; shoulders and feet stay where they are. */
const down: Stance = {
  fixed: 'chest',
  at: [-46, 9, 0],
  spine: [180, 180, 178],
  left: [0, 0, -1],
  face: [-0.15, 1, 0],
  legs: mirroredSides((out) => standingFoot(38, 9 * out)),
  arms: mirroredSides((out) => lyingArm([3, 2.8, 29 * out])),
  breath: 0,
};

/** Shoulders, hips and knees in one line. */
const up: Stance = { ...down, spine: [204.5, 204.5, 178], breath: 0.6 };
const halfUp: Stance = { ...down, spine: [193, 193, 178], breath: 0.6 };

/** Hands on the opposite shoulders. */
const crossed = {
  arms: mirroredSides((out) => ({
    hand: { on: 'chest', at: [-7, 11.5, 5 * out] } as const,
    elbow: [0.6, 0.2, out] as const,
    fingers: [-0.8, 0.25, -out] as const,
  })),
};

export const bridge: Sketch = {
  side: null,
  shown: (variants) => {
    const arms = variants.includes('arms-crossed') ? crossed : {};
    const high = variants.includes('squeeze-only') ? { ...down, breath: 0.6 } : variants.includes('smaller-lift') ? halfUp : up; // prettier-ignore
    const rest = { ...down, ...arms };
    return { rest, start: rest, end: { ...high, ...arms } };
  },
  setting: () => ({ view: sideOn, near: 'right', working: 'both', props: ['towel between the knees'] }),
};
