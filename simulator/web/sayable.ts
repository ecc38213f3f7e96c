import type { Meaning } from '../../lambda/conversation/heard';
import type { State } from '../../lambda/conversation/state';
import { table } from '../../lambda/conversation/table';
import { phrasesIn } from './phrases/phrases';
import type { Controls, Sayable } from './wire';

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

/** What the buttons of the stage say in a place: a pause where there is one to make, and the way on from it. */
export function controlsIn(here: State | null, locale: string): Controls {
  const { phrases } = phrasesIn(locale);
  const first = (meaning: Meaning): string | null => (here === null ? null : (phrases[meaning]?.[0] ?? null));
  return {
    pause: first('pause'),
    resume: here?.at === 'paused' ? first('resume') : null,
    next: first('next'),
    back: first('back'),
    hurts: first('hurts'),
  };
}
