/** What British people say differently; the other lines are as in American English. */
export const legCirclesLines = {
  'leg_circles.abs': 'Tighten your tummy, back against a wall if you wobble.',
  'leg_circles.abs.short': 'Tummy tight, lower arm long.',
  'leg_circles.wall.abs': 'Tummy tight, back against the wall.',
  'leg_circles.no-wall.abs': 'Tighten your tummy.',
  'leg_circles.move': 'Small, controlled circles, the size of a grapefruit, forwards first.',
  'leg_circles.lower-circles.move': 'Low, small circles, the size of a plum, forwards first.',
  'leg_circles.larger.move': 'Controlled circles, the size of a dinner plate, forwards first.',
  'leg_circles.switch': 'And switch, backwards.',
} as const;
