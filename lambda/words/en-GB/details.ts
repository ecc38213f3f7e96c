/** What British people say differently; the other lines are as in American English. */
export const detailsLines = {
  'detail.leg_circles.direction': 'Forwards first, then backwards.',
  'detail.happy_baby.knees': 'Knees towards the floor, just below your armpits.',
} as const;
