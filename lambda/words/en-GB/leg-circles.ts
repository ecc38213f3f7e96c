/** What British people say differently; the other lines are as in American English. */
export const legCircles = {
  'leg_circles.abs': 'Tummy firm, back against a wall if you wobble.',
  'leg_circles.move': 'Small, controlled circles, forwards first.',
  'leg_circles.switch': 'And switch, backwards.',
} as const;
