import type { Side } from './routine';

/** How a body can be. Standing, sitting, on the back and on a side it can rest; hands and knees is no rest for a sore knee. */
export const postures = ['standing', 'sitting', 'back', 'left side', 'right side', 'hands and knees'] as const;
export type Posture = (typeof postures)[number];

export const towels = ['aside', 'between the knees', 'under the hip'] as const;
export type Towel = (typeof towels)[number];

/** The posture of somebody who lies on a side. */
export function onSide(side: Side): Posture {
  return `${side} side`;
}
