import type { Meaning } from '../../lambda/conversation/heard';
import type { State } from '../../lambda/conversation/state';
import { table } from '../../lambda/conversation/table';
import type { Sayable } from './wire';

/** A phrase or two for what can be meant, as a person on a mat would say it. */
export const phrases: { readonly [M in Meaning]?: readonly string[] } = {
  ready: ['Ready'],
  yes: ['Yes'],
  no: ['No'],
  resume: ['Resume'],
  pause: ['Pause'],
  moreTime: ['More time'],
  next: ['Next'],
  skip: ['Skip this one'],
  skipRest: ['Skip the rest'],
  startOver: ['Start over'],
  easier: ['Make it easier'],
  enough: ["That's enough"],
  rate: ['Easy', 'About right', 'Hard'],
  remindMe: ['Every Monday at seven in the morning'],
  hurts: ['That hurts'],
  back: ['Go back'],
  repeat: ['Say that again'],
  slower: ['Slower'],
  faster: ['Faster'],
  help: ['Help'],
  stop: ['Stop'],
};

/** What is asked most, wherever one is. */
const always: readonly Meaning[] = ['hurts', 'pause', 'repeat', 'back', 'skip', 'slower', 'help', 'stop'];
const questions = ['How long is left', 'How do I do this'] as const;

/** What can be said in a place: first what its own row of the table answers. No place is a device that nobody opened. */
export function sayableIn(here: State | null): Sayable {
  if (here === null) return { here: ['Open hip routine'], always: [] };
  const row = Object.keys(table[here.at]).flatMap((meaning) => phraseOf(meaning));
  const everywhere = [...always.flatMap(phraseOf), ...questions];
  return { here: row, always: everywhere.filter((phrase) => !row.includes(phrase)) };
}

function phraseOf(meaning: string): readonly string[] {
  // The keys of a row are meanings, beside `asks`, which has no phrase.
  return phrases[meaning as Meaning] ?? [];
}
