import type { Meaning } from '../../lambda/conversation/heard';
import type { State } from '../../lambda/conversation/state';
import { table } from '../../lambda/conversation/table';
import { phrasesIn } from './phrases/phrases';
import type { Sayable } from './wire';

/** What is asked most, wherever one is. */
const always: readonly Meaning[] = ['hurts', 'pause', 'repeat', 'back', 'skip', 'slower', 'help', 'stop'];

/** What can be said in a place: first what its own row of the table answers. No place is a device that nobody opened. */
export function sayableIn(here: State | null, locale: string): Sayable {
  const { opening, phrases, questions } = phrasesIn(locale);
  if (here === null) return { here: [opening], always: [] };
  // The keys of a row are meanings, beside `asks`, which has no phrase.
  const phraseOf = (meaning: string) => phrases[meaning as Meaning] ?? [];
  const row = Object.keys(table[here.at]).flatMap(phraseOf);
  const everywhere = [...always.flatMap(phraseOf), ...questions];
  return { here: row, always: everywhere.filter((phrase) => !row.includes(phrase)) };
}
