/** What British people say differently; the other lines are as in American English. */
export const screens = {
  'screen.doing.circling': 'Forwards',
  'screen.doing.circling-back': 'Backwards',
} as const;
