import { ratio } from 'fuzzball';

/** The words of all samples, and how much each tells: more the fewer intents use it. */
export interface Vocabulary {
  readonly has: (stem: string) => boolean;
  readonly weight: (stem: string) => number;
}

/** Letters that must agree, of 100, for a word of four letters or more that no sample has to be one misspelt: "brigde". */
const sameWord = 78;
/** What a misspelt word counts for, against one well spelt. */
const misspeltCounts = 0.85;
/** A word in no sample counts as if half an intent used it: it is strong evidence that something else was meant. */
const unheardOf = 0.5;

/** Weighs words by the number of intents whose texts use them. */
export function vocabularyOf(
  texts: readonly { readonly intent: string; readonly stems: readonly string[] }[],
): Vocabulary {
  const users = new Map<string, Set<string>>();
  for (const { intent, stems } of texts)
    for (const stem of stems) users.set(stem, (users.get(stem) ?? new Set<string>()).add(intent));
  const intents = new Set(texts.map(({ intent }) => intent)).size;
  return {
    has: (stem) => users.has(stem),
    weight: (stem) => Math.log(1 + intents / (users.get(stem)?.size ?? unheardOf)),
  };
}

/** How alike two texts are, from 0 to 1: the weight of the words they share, over the weight of all their words. */
export function likeness(words: readonly string[], others: readonly string[], { has, weight }: Vocabulary): number {
  const sum = (stems: readonly string[]) => stems.reduce((total, stem) => total + weight(stem), 0);
  const left = [...others];
  let shared = 0;
  for (const word of words) {
    const at = has(word) ? left.indexOf(word) : left.findIndex((other) => isMisspelt(word, other));
    const [other] = at < 0 ? [] : left.splice(at, 1);
    if (other !== undefined) shared += (weight(word) + weight(other)) * (word === other ? 1 : misspeltCounts);
  }
  return shared / (sum(words) + sum(others));
}

function isMisspelt(word: string, other: string): boolean {
  const short = word.length < 4 || other.length < 4 || Math.abs(word.length - other.length) > 2;
  const made = word.startsWith('slot') || other.startsWith('slot');
  return !short && !made && ratio(word, other, { full_process: false }) >= sameWord;
}
