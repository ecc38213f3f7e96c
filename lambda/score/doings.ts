/** What a person is doing in a phase, in the order that screens number them by. */
export const doings = [
  'listening',
  'moving',
  'getting ready',
  'lifting',
  'holding',
  'lowering',
  'circling',
  'breathing in',
  'breathing out',
  'changing direction',
  'easing out',
  'resting',
] as const;
export type Doing = (typeof doings)[number];
