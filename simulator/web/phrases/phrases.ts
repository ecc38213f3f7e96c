import type { Meaning } from '../../../lambda/conversation/heard';
import { englishPhrases } from './english';
import { spanishPhrases } from './spanish';

/** What a person on a mat would say, as the page offers it. */
export interface Phrases {
  readonly opening: string;
  /** A phrase or two for what can be meant. */
  readonly phrases: { readonly [M in Meaning]?: readonly string[] };
  readonly questions: readonly string[];
}

const languages: ReadonlyMap<string, Phrases> = new Map([
  ['en', englishPhrases],
  ['es', spanishPhrases],
]);

/** The phrases of the language of a locale; English where it has none of its own. */
export function phrasesIn(locale: string): Phrases {
  return languages.get(locale.split('-')[0] ?? '') ?? englishPhrases;
}
