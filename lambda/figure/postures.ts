/** How a body looks at rest in each posture, drawn for its right side where it lies or sits on one. */
import { lyingArm, mirroredSides, standingFoot } from './places';
import type { Stance } from './stance';

/** On the back, knees bent, feet hip-width apart; shoulders and feet stay where they are. */
export const onBack: Stance = {
  fixed: 'chest',
  at: [-46, 9, 0],
  spine: [180, 180, 178],
  left: [0, 0, -1],
  face: [-0.15, 1, 0],
  legs: mirroredSides((out) => standingFoot(38, 9 * out)),
  arms: mirroredSides((out) => lyingArm([3, 2.8, 29 * out])),
  breath: 0,
};

/** On the right side, facing whoever looks: the head on the lower arm, knees bent, the upper hand on the mat. */
export const onRightSide: Stance = {
  fixed: 'pelvis',
  at: [8, 16, -4],
  spine: [178, 177, 183],
  left: [0, 1, 0],
  legs: {
    left: { ankle: [58, 12.5, -6], knee: [0, 0, 1], toes: [0.5, -0.1, 0.8], sole: [1, 0, -0.3] },
    right: { ankle: [56, 4.5, -6], knee: [0, 0, 1], toes: [0.5, -0.1, 0.8], sole: [1, 0, -0.3] },
  },
  arms: {
    left: { hand: [-20, 3, 26], elbow: [0.5, 1, 0.1], fingers: [-1, 0, 0.4] },
    right: { hand: [-92, 3.5, -2], elbow: [0, 0, -1], fingers: [-1, 0, 0.1] },
  },
  breath: 0,
};

/** Hands under the shoulders, knees under the hips, seen from the right. */
export const onAllFours: Stance = {
  fixed: 'pelvis',
  at: [-26, 47.5, 0],
  spine: [9, 7, 8],
  left: [0, 0, -1],
  face: [0.45, -1, 0],
  legs: mirroredSides((out) => ({ ankle: [-67, 4.2, 9 * out], knee: [0.2, -1, 0], sole: [0, 1, 0] })), // prettier-ignore
  arms: mirroredSides((out) => ({ hand: [29, 3, 16 * out], elbow: [-1, 0, 0.2 * out], fingers: [1, -0.1, 0] })),
  breath: 0,
};

export const standing: Stance = {
  fixed: 'pelvis',
  at: [0, 91.5, 0],
  spine: [91, 89, 88],
  left: [0.5, 0, -0.87],
  legs: mirroredSides((out) => ({ ankle: [-4.5 * out, 8, 8 * out], knee: [1, 0, 0.5], toes: [0.9, 0, 0.5], sole: [0, -1, 0] })), // prettier-ignore
  arms: mirroredSides((out) => ({ hand: [4 - 11 * out, 92, 19 * out], elbow: [-0.6, 0, 0.5 * out], fingers: [0.2, -1, 0] })), // prettier-ignore
  breath: 0,
};

/** On the right hip, both knees bent to the left, a hand beside the hip. */
export const sittingOnRight: Stance = {
  fixed: 'pelvis',
  at: [-10, 10.5, 0],
  spine: [96, 88, 84],
  left: [-0.25, 0.1, -0.95],
  legs: {
    left: { ankle: [6, 5, -20], knee: [1, 0.2, 0.2], sole: [-0.3, 0.5, -0.3] },
    right: { ankle: [14, 4.5, -4], knee: [1, 0, 0.4], sole: [-0.3, 0.5, -0.3] },
  },
  arms: {
    left: { hand: [14, 18, -4], elbow: [-1, 0, -0.3], fingers: [1, -0.3, 0] },
    right: { hand: [-24, 3, 26], elbow: [-0.4, 0, 1], fingers: [-0.6, 0, 1] },
  },
  breath: 0,
};
