/** What British people say differently; the other lines are as in American English. */
export const coaching = {
  'count.forward': 'Forwards. {Count}.',
  'count.backward': 'Backwards. {Count}.',
} as const;
