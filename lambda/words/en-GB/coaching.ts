/** What British people say differently; the other lines are as in American English. */
export const coaching = {
  'finish.sit': 'Sit or kneel for a moment.',
  'finish.short': 'Sit for a moment, then stand slowly.',
  'count.forward': 'Forwards. One.',
} as const;
