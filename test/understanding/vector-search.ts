import type { Matcher } from './accuracy';
import { spelledOut, underItsName } from './spelled-out';
import type { Vectors } from './word-vectors';
import type { Model } from '../../simulator/understanding/model';
import { tidy } from '../../simulator/understanding/tidy';

/** How alike, from -1 to 1, the nearest sample must be. */
const enough = 0.8;
/** A word weighs less the more samples have it: this over itself and its share of all words. */
const rarity = 0.001;

/**
 * A third opinion, by meaning and not by letters: a text is the mean of its words' vectors, rare words first, less what
 * all samples have in common; the sample itself or the nearest by cosine wins. It judges the intent alone, and knows no word of pain.
 */
export function vectorSearch(model: Model, vectors: Vectors): Matcher {
  const texts = [...model.plain.values(), ...model.slotted].flatMap((sample) => spelledOut(model, sample));
  const place = placing(
    texts.map(({ text }) => text),
    vectors,
  );
  const everywhere = texts.map(({ text }) => place(text)).filter((at) => at !== null);
  const common = mean(everywhere);
  const centred = (text: string) => {
    const at = place(text);
    return at && unit(at.map((value, index) => value - (common[index] ?? 0)));
  };
  const placed = texts.flatMap(({ intent, text }) => {
    const at = centred(text);
    return at ? [{ intent, at }] : [];
  });
  const exact = new Map(texts.map(({ intent, text }) => [text, intent]));
  return (words) => {
    const said = underItsName(model, tidy(words, model.tongue));
    const itself = exact.get(said);
    if (itself !== undefined) return { intent: itself, slots: null };
    const at = centred(said);
    const best = placed.reduce(
      (found, sample) => {
        const likeness = at ? dot(at, sample.at) : -1;
        return likeness > found.likeness ? { intent: sample.intent, likeness } : found;
      },
      { intent: 'AMAZON.FallbackIntent', likeness: enough },
    );
    return { intent: best.intent, slots: null };
  };
}

/** Where a text lies; null where none of its words has a vector. */
function placing(texts: readonly string[], vectors: Vectors): (text: string) => readonly number[] | null {
  const counts = new Map<string, number>();
  const all = texts.flatMap(wordsOf);
  for (const word of all) counts.set(word, (counts.get(word) ?? 0) + 1);
  const weight = (word: string) => rarity / (rarity + (counts.get(word) ?? 0) / all.length);
  return (text) => {
    const known = wordsOf(text).flatMap((word) => {
      const at = vectors.get(word);
      return at ? [at.map((value) => value * weight(word))] : [];
    });
    return known.length > 0 ? mean(known) : null;
  };
}

/** The words as the vectors have them: "it's" is two. */
function wordsOf(text: string): readonly string[] {
  return text
    .replace(/n't\b/g, " n't")
    .replace(/(?<=[a-z])'(?=(?:s|m|re|ve|ll|d)\b)/g, " '")
    .split(' ');
}

function mean(many: readonly (readonly number[])[]): readonly number[] {
  const sum = new Array<number>(many[0]?.length ?? 0).fill(0);
  for (const one of many) for (const [index, value] of one.entries()) sum[index] = (sum[index] ?? 0) + value;
  return sum.map((value) => value / many.length);
}

function unit(at: readonly number[]): readonly number[] {
  const length = Math.sqrt(dot(at, at));
  return length === 0 ? at : at.map((value) => value / length);
}

function dot(one: readonly number[], other: readonly number[]): number {
  let sum = 0;
  for (let index = 0; index < one.length; index += 1) sum += (one[index] ?? 0) * (other[index] ?? 0);
  return sum;
}
