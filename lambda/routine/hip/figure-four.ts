import type { Pose } from '../routine';

/** Reclined pigeon, on the back: the way to do pigeon where kneeling or the knee does not allow it. CHOSEN. */
export const figureFour = {
  id: 'figure_four',
  sided: true,
  posture: 'back',
  towel: 'aside',
  told: {
    full: [{ say: 'figure_four.caution', then: 1, firm: true }],
    short: [{ say: 'figure_four.caution', then: 1, firm: true }],
  },
  entry: {
    full: [
      { say: 'figure_four.knees-bent', then: 2 },
      { say: 'figure_four.ankle-over-thigh', then: 4, takes: 'the pose' },
      { say: 'figure_four.hold-thigh', then: 4 },
    ],
    short: [
      { say: 'figure_four.ankle-over-thigh', then: 4, takes: 'the pose' },
      { say: 'figure_four.hold-thigh', then: 4 },
    ],
  },
  change: {
    full: [
      { say: 'figure_four.change', then: 3 },
      { say: 'figure_four.ankle-over-thigh', then: 4, takes: 'the pose' },
      { say: 'figure_four.hold-thigh', then: 4 },
    ],
    short: [
      { say: 'figure_four.change', then: 2 },
      { say: 'figure_four.ankle-over-thigh', then: 4, takes: 'the pose' },
      { say: 'figure_four.hold-thigh', then: 4 },
    ],
  },
  again: [
    { say: 'figure_four.ankle-over-thigh', then: 4, takes: 'the pose' },
    { say: 'figure_four.hold-thigh', then: 4 },
  ],
  release: { say: 'figure_four.release', to: 'back', lasts: 3 },
  exit: {
    last: { say: 'figure_four.exit', to: 'back', lasts: 5 },
    change: { say: 'figure_four.exit', to: 'back', lasts: 5 },
  },
  howTo: 'answer.howTo.figure_four',
} as const satisfies Pose;
