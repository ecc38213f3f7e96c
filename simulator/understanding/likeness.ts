import { ratio } from 'fuzzball';

/** The words of all samples, and how much each tells: more the fewer intents use it. */
export interface Vocabulary {
  readonly has: (stem: string) => boolean;
  readonly weight: (stem: string) => number;
  /** The weights of whole texts that were asked for: a sample is compared with everything that is said. */
  readonly sums: WeakMap<readonly string[], number>;
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
  const weightOf = (used: number): number => Math.log(1 + intents / used);
  const weights = new Map(Array.from(users, ([stem, { size }]) => [stem, weightOf(size)]));
  const unheard = weightOf(unheardOf);
  return { has: (stem) => weights.has(stem), weight: (stem) => weights.get(stem) ?? unheard, sums: new WeakMap() };
}

/** How alike two texts are, from 0 to 1: the weight of the words they share, over the weight of all their words. */
export function likeness(words: readonly string[], others: readonly string[], vocabulary: Vocabulary): number {
  const { has, weight } = vocabulary;
  const left = [...others];
  let shared = 0;
  for (const word of words) {
    const at = has(word) ? left.indexOf(word) : left.findIndex((other) => isMisspelt(word, other));
    const [other] = at < 0 ? [] : left.splice(at, 1);
    if (other !== undefined) shared += (weight(word) + weight(other)) * (word === other ? 1 : misspeltCounts);
  }
  return shared / (weightOf(words, vocabulary) + weightOf(others, vocabulary));
}

/** What the words of a text weigh together. */
function weightOf(stems: readonly string[], { weight, sums }: Vocabulary): number {
  const known = sums.get(stems);
  if (known !== undefined) return known;
  const sum = stems.reduce((total, stem) => total + weight(stem), 0);
  sums.set(stems, sum);
  return sum;
}

function isMisspelt(word: string, other: string): boolean {
  const short = word.length < 4 || other.length < 4 || Math.abs(word.length - other.length) > 2;
  const made = word.startsWith('slot') || other.startsWith('slot');
  return !short && !made && ratio(word, other, { full_process: false }) >= sameWord;
}
