import type { Model, Piece, Sample } from './model';
import { knows, type Filling } from './slots';

/** A sample that fits what was said, and what was said for its slots. */
export interface Fit {
  readonly sample: Sample;
  readonly fillings: readonly Filling[];
}

/** The most words that one slot takes. */
const widest = 7;

/** The sample that says exactly this, its slots filled with values that their types know. Plain samples go first. */
export function exactly(model: Model, said: string): Fit | null {
  const plain = model.plain.get(said);
  if (plain) return { sample: plain, fillings: [] };
  const words = said.split(' ');
  const takes = (type: string, phrase: string): boolean => knows(model, type, phrase);
  for (const samples of [model.slotted, model.bare]) {
    for (const sample of samples) {
      const fillings = isLike(sample.pieces, words) ? fill(sample.pieces, words, takes) : null;
      if (fillings) return { sample, fillings };
    }
  }
  return null;
}

/** Most samples begin or end with another word, or have more of them: a look at that is enough. */
function isLike(pieces: readonly Piece[], words: readonly string[]): boolean {
  const [first, last] = [pieces[0], pieces[pieces.length - 1]];
  return (
    pieces.length <= words.length &&
    (typeof first !== 'string' || first === words[0]) &&
    (typeof last !== 'string' || last === words[words.length - 1])
  );
}

/** The first of several forms of the same words that is a sample. */
export function exactlyOneOf(model: Model, forms: readonly string[]): Fit | null {
  for (const form of forms) {
    const fit = exactly(model, form);
    if (fit) return fit;
  }
  return null;
}

/** Fills the pieces from left to right with all of the words; null where that cannot be done. */
export function fill(
  [piece, ...rest]: readonly Piece[],
  words: readonly string[],
  takes: (type: string, phrase: string) => boolean,
): readonly Filling[] | null {
  if (piece === undefined) return words.length === 0 ? [] : null;
  if (typeof piece === 'string') return words[0] === piece ? fill(rest, words.slice(1), takes) : null;
  for (let length = Math.min(words.length - rest.length, widest); length > 0; length -= 1) {
    const said = words.slice(0, length).join(' ');
    const after = takes(piece.type, said) ? fill(rest, words.slice(length), takes) : null;
    if (after) return [{ ...piece, said }, ...after];
  }
  return null;
}
