const titles: readonly (readonly [RegExp, string])[] = [
  [/bridge/i, 'bridge'],
  [/circles/i, 'leg_circles'],
  [/baby/i, 'happy_baby'],
  [/pigeon|figure/i, 'pigeon'],
];

/** The exercise that a card has under a title. */
export function exerciseOf(title: string): string {
  return titles.find(([name]) => name.test(title))?.[1] ?? title;
}
