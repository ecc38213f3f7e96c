/** A locale that remembers which line each of its texts is, so that a test can read a score by the names of its lines. */
import type { Locale } from '../../lambda/words/locale';

/** A line as it was said: its name, and the side in it. */
export interface Said {
  readonly line: string;
  readonly side: string | null;
}

export interface NamedLines {
  readonly locale: Locale;
  /** The lines of a cue's words, in order. Words that no line has are a mistake of the test. */
  readonly linesIn: (words: string) => readonly Said[];
}

/** The locale with its lines remembered. Texts that two lines share are read as the one that was said last. */
export function namedLines(base: Locale): NamedLines {
  const known = new Map<string, Said>();
  const wordsOf: Locale['wordsOf'] = (line, blanks, turn) => {
    const text = base.wordsOf(line, blanks, turn);
    known.set(text, { line, side: sideIn(text, blanks['side']) });
    return text;
  };
  // In other languages a side ends as its noun asks: "izquierda", "izquierdo".
  const sideIn = (text: string, blank: string | undefined): string | null => {
    const side = (['left', 'right'] as const).find((one) => base.name(one) === blank);
    const said = side !== undefined && text.toLowerCase().includes(base.name(side).slice(0, -1));
    return said ? side : null;
  };
  const linesIn = (words: string): readonly Said[] => {
    if (words === '') return [];
    const whole = known.get(words);
    if (whole !== undefined) return [whole];
    // Two lines on one beat: the longest beginning that is a line, and the rest.
    for (let end = words.lastIndexOf('. '); end > 0; end = words.lastIndexOf('. ', end - 1)) {
      const first = known.get(words.slice(0, end + 1));
      if (first !== undefined) return [first, ...linesIn(words.slice(end + 2))];
    }
    throw new Error(`no line says "${words}"`);
  };
  return { locale: { ...base, words: wordsOf, wordsOf }, linesIn };
}
