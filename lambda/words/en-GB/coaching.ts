export const coaching = {
  'count.forward': 'Forwards. {Count}.',
  'count.backward': 'Backwards. {Count}.',
} as const;
