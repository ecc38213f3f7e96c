import { onRightSide } from '../postures';
import type { Leg, Stance } from '../stance';
import type { Sketch } from '../sketch';
import { fromTheFeet } from '../view';

/** The lower leg lies a little forward, straight or with its knee bent. */
const longLeg: Leg = { ankle: [87, 5, 4], knee: [0, 0, 1], toes: [0.25, -0.05, 1], sole: [1, 0, -0.25] };
const bentLeg: Leg = { ankle: [42, 5, -18], knee: [0, 0, 1], toes: [0.7, -0.05, 0.7], sole: [0.7, 0, -0.7] };

/** On the right side, the left leg on top at hip height, its ankle at the top of the circle. */
function onCircle(middle: number, radius: number, lower: Leg): Stance {
  const upper: Leg = { ankle: [87, middle + radius, 6], knee: [0, 0.2, 1], toes: [0.25, 0.05, 1], sole: [1, 0, -0.25] };
  return { ...onRightSide, legs: { left: upper, right: lower }, breath: 0.3 };
}

/** A grapefruit, a plum, a dinner plate: the radius of the foot's circle, in centimetres, a little larger than said, to be seen. */
function sizeOf(variants: readonly string[]): { readonly middle: number; readonly radius: number } {
  if (variants.includes('lower-circles')) return { middle: 22, radius: 5.5 };
  return variants.includes('larger-circles') ? { middle: 32, radius: 14 } : { middle: 29, radius: 9 };
}

export const legCircles: Sketch = {
  side: 'left',
  mirror: 'from beyond',
  shown: (variants) => {
    const { middle, radius } = sizeOf(variants);
    const start = onCircle(middle, radius, variants.includes('knee-bent') ? bentLeg : longLeg);
    return { rest: onRightSide, start, end: start, circle: { side: 'left', radius, taps: middle - radius - 7 } };
  },
  setting: (variants) => ({
    view: fromTheFeet,
    near: 'left',
    working: 'left',
    props: variants.includes('wall') ? ['wall'] : [],
    order: ['props', 'far arm', 'far leg', 'head', 'trunk', 'guide', 'near leg', 'near arm'],
  }),
};
