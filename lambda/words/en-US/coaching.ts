/** What is said on the mat. Steps, numbers and cautions never vary; what is heard often has several wordings. */
export const coaching = {
  // Getting down and up (after NIA)
  'down.chair': 'Face a sturdy chair, hands on the seat.',
  'down.knees': 'One knee down, then the other.',
  'down.side': 'Lower one hip to the floor, then lie on your side.',
  'down.back': 'Roll onto your back.',
  'down.short': 'Down to the mat, your way, with a chair if it helps.',
  'finish.sit': 'Sit or kneel a moment.',
  'finish.stand': 'Use a chair to stand, slowly.',
  'finish.short': 'Sit a moment, then stand slowly.',

  // Breathing
  'breath.first': 'Breathe in.',
  'breath.only': 'Breathe in deeply.',
  'breath.out': 'And out, slowly.',
  'breath.second': 'Breath two.',
  'breath.third': '{Count}. Stay relaxed.',
  'breath.nth': '{Count}.',
  'breath.last': 'Last breath, in.',
  'breath.out.last': 'And out.',

  // Counting
  'count.n': '{Count}.',
  'count.halfway': '{Count}, halfway.',
  'count.more': '{Count} more.',
  'count.last': 'Last one.',
  'count.forward': 'Forward. One.',
  'count.backward': 'Back. One.',

  // Sets and rests
  'set.done': ['Set {set} done.', "That's set {set}.", 'Set {set} is in.', "There's set {set}."],
  'rest.line': ['Rest.', 'Let go.', 'Soften your legs.', 'Breathe easy.', 'Shoulders heavy.', 'Jaw loose.'],
  'rest.sooner': 'Say Alexa, ready, to go sooner.',
  'rest.ten': 'Ten seconds.',
} as const;
