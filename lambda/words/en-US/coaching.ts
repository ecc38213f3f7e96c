/** What is said on the mat. Steps, numbers and cautions never vary; what is heard often has several wordings. */
export const coaching = {
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
  'count.forward': 'Forward. {Count}.',
  'count.backward': 'Backward. {Count}.',

  // Sets and rests
  'set.done': ['Set {set} done.', "That's set {set}.", 'Set {set} is in.', "There's set {set}.", 'That was set {set}.'],
  'side.done': ["That's the {side}.", '{Side} done.', 'The {side} is done.', "There's the {side}."],
  'rest.seconds': "{Seconds} seconds' rest.",
  'rest.minute': "A minute's rest.",
  'rest.line': [
    'Easy breaths.',
    'Soften your legs.',
    'Breathe easy.',
    'Shoulders heavy.',
    'Jaw loose.',
    'Nothing to do now.',
  ],
  'rest.sooner': 'Say Alexa, ready, to go sooner.',
  'rest.ten': 'Ten seconds.',
} as const;
