/** What British people say differently; the other lines are as in American English. */
export const cards = {
  'card.circles': '{sets} x ({each} forwards + {each} backwards), each leg.',
} as const;
