export const coaching = {
  'finish.sit': 'Sit or kneel for a moment.',
  'finish.short': 'Sit for a moment, then stand slowly.',
  'count.forward': 'Forwards. One.',
} as const;
