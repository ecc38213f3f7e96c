/** What is said and shown of figure four, which stands in for pigeon. Steps, counts and cautions never vary. */
export const figureFourLines = {
  'name.figure_four': 'figure four',
  'answer.howTo.figure_four': 'On your back, one ankle over the other thigh. Hold behind that thigh, and ease it in.',

  'figure_four.caution': 'Feel it in the hip, never in the knee.',
  'figure_four.knees-bent': 'Knees bent, feet down.',
  'figure_four.ankle-over-thigh': 'Cross your {side} ankle over your {other} thigh.',
  'figure_four.hold-thigh': 'Hold behind your {other} thigh, ease it in.',
  'figure_four.change': 'Now the {side} side.',
  'figure_four.exit': 'Let go of your leg. Feet down.',
  'figure_four.release': 'Let go of your leg, and put your feet down.',
} as const;
