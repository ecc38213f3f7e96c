import type { Side } from '../../routine/routine';
import { mirroredSides } from '../places';
import { onBack } from '../postures';
import type { Sketch } from '../sketch';
import type { Arm, Leg, Stance } from '../stance';
import { fromAbove } from '../view';

/** The left thigh upright, drawn in by both hands; the right ankle lies across it, its knee out to the side. */
function crossed(drawn: number): Stance {
  const upright: Leg = { ankle: [34 - drawn, 46 + 0.3 * drawn, -9], knee: [-0.6, 1, -0.1], toes: [0.3, 1, 0], sole: [1, -0.3, 0] }; // prettier-ignore
  const across: Leg = { ankle: [3 - 0.75 * drawn, 49 - 0.1 * drawn, -14], knee: [-0.1, -0.1, 1], toes: [-0.2, 0.5, -1], sole: [-0.3, -0.6, -0.5] }; // prettier-ignore
  return { ...onBack, legs: { left: upright, right: across }, arms: { left: hold(-1), right: hold(1) }, breath: 0 };
}

function hold(out: 1 | -1): Arm {
  const side: Side = 'left';
  return {
    hand: { on: 'thigh', side, away: [2, -8, 6 * out] },
    elbow: [0, -0.5, 0.6 * out],
    fingers: [0.6, 0.2, -out],
  };
}

/** The ankle goes over the thigh first, the foot of the other leg still down. */
const over: Stance = {
  ...onBack,
  legs: { left: onBack.legs.left, right: { ankle: [14, 62, -6], knee: [-0.3, 0.3, 1], toes: [-0.2, 0.5, -1] } },
  arms: mirroredSides((out) => ({ hand: [0, 18, 30 * out], elbow: [0.2, 0, out], fingers: [1, 0.3, 0] })),
};

export const figureFour: Sketch = {
  side: 'right',
  mirror: 'from beyond',
  shown: () => ({ rest: onBack, over, start: crossed(6), end: { ...crossed(0), breath: 1 } }),
  setting: () => ({
    view: fromAbove,
    near: 'right',
    working: 'right',
    props: [],
    order: ['far arm', 'head', 'trunk', 'far leg', 'near arm', 'near leg'],
  }),
};
