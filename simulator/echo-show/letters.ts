/** How wide text is, on the safe side: the widths of Arial's letters in parts of its size, and five per cent. */
const narrow: { readonly [letters: string]: number } = {
  "ijl|'": 0.23,
  'ftI.,:;!/ ()[]·-': 0.33,
  'rJ"': 0.4,
  ckszvxyJ: 0.5,
  'mw%': 0.84,
  'MW@—': 0.95,
  'CDGHNOQRUÑÓÚ&': 0.76,
  ABEKPSVXYÉÁ: 0.68,
  FTLZ: 0.62,
};

const widths = new Map(
  Object.entries(narrow).flatMap(([letters, width]) => [...letters].map((one) => [one, width] as const)),
);

/** Of one line, at a size; bold letters are wider. */
export function widthOf(text: string, size: number, weight = 500): number {
  const wide = [...text].reduce((sum, letter) => sum + (widths.get(letter) ?? 0.56), 0);
  return wide * size * (weight >= 600 ? 1.08 : 1);
}

/** The lines of a text in a width: broken at spaces; a word that is too long has its own. */
export function wrapped(text: string, size: number, width: number, weight = 500): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && widthOf(longer, size, weight) > width) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return [...lines, line];
}
