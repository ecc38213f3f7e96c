export const cards = {
  'card.circles': '{sets} x ({each} forwards + {each} backwards), each leg.',
} as const;
