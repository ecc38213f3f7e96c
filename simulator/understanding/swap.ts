import { standIn, type Model, type Sample } from './model';
import { knows, type Filling } from './slots';
import { numberOf, type Tongue } from './tongue';

/** What was said with a made-up word in place of each value that slots of these types know, and the values. */
export interface Swapped {
  readonly text: string;
  readonly fillings: readonly Filling[];
}

/** Swaps the longest value for each slot of the sample; null where one of its slots finds none. */
export function swapped(model: Model, sample: Sample, said: string): Swapped | null {
  let text = said;
  const fillings: Filling[] = [];
  for (const piece of sample.pieces) {
    if (typeof piece === 'string') continue;
    const value = phrasesIn(text, model.tongue).find((phrase) => knows(model, piece.type, phrase));
    if (value === undefined) return null;
    text = ` ${text} `.replace(` ${value} `, ` ${standIn(piece.type)} `).trim();
    fillings.push({ ...piece, said: value });
  }
  return { text, fillings };
}

/** Every run of up to six words, the longest first, that does not cut a number in two: no "five" in "twenty five". */
function phrasesIn(said: string, tongue: Tongue): readonly string[] {
  const words = said.split(' ');
  return [6, 5, 4, 3, 2, 1].flatMap((length) =>
    [...words.keys()]
      .filter((start) => start + length <= words.length)
      .filter((start) => !splits(words, start, tongue) && !splits(words, start + length, tongue))
      .map((start) => words.slice(start, start + length).join(' ')),
  );
}

function splits(words: readonly string[], at: number, tongue: Tongue): boolean {
  return numberOf(words[at - 1] ?? '', tongue) !== null && numberOf(words[at] ?? '', tongue) !== null;
}
