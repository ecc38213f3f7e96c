import { mirroredSides } from '../places';
import { onBack } from '../postures';
import type { Sketch } from '../sketch';
import type { Stance } from '../stance';
import { sideOn } from '../view';

/** Shoulders, hips and knees in one line. */
const up: Stance = { ...onBack, spine: [204.5, 204.5, 178], breath: 0.6 };
const halfUp: Stance = { ...onBack, spine: [193, 193, 178], breath: 0.6 };

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
  mirror: 'from here',
  shown: (variants) => {
    const arms = variants.includes('arms-crossed') ? crossed : {};
    const high = variants.includes('squeeze-only') ? { ...onBack, breath: 0.6 } : variants.includes('smaller-lift') ? halfUp : up; // prettier-ignore
    return { rest: onBack, start: { ...onBack, ...arms }, end: { ...high, ...arms } };
  },
  setting: () => ({ view: sideOn, near: 'right', working: null, props: ['towel between the knees'] }),
};
