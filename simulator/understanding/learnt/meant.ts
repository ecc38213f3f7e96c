import { alarmsIn, isSafety } from '../alarm';
import type { Guess } from './guess';
import type { Model } from '../model';

/** An intent as likely as this was meant; as likely as that, though a sample with an unknown slot value fits too. */
const enough = 0.45;
export const surely = 0.6;
/** How much likelier for every word that no sample has. */
const strange = 0.12;
/** Danger is not guessed below this without a word of alarm; and with one, nothing else below this is. */
export const doubtful = 0.7;

/** The likeliest intent, if it is likely enough: danger that no word tells of must be likelier. */
export function meant(model: Model, said: string, best: Guess): Guess | null {
  const stems = model.tongue.stemsOf(said);
  const unheard = stems.filter((stem) => !model.vocabulary.has(stem)).length;
  if (!isMostlyHeard(model, said)) return null;
  if (stems.length === 1) return best.share >= surely ? best : null;
  const unsaid = isSafety(best.intent) && alarmsIn(said, model.tongue).length === 0;
  return best.share >= (unsaid ? doubtful : Math.min(surely, enough + unheard * strange)) ? best : null;
}

/** Whether more than half of the words are words of samples; nothing is guessed from fewer. */
export function isMostlyHeard({ tongue, vocabulary }: Model, said: string): boolean {
  const stems = tongue.stemsOf(said);
  return stems.filter((stem) => vocabulary.has(stem)).length * 2 > stems.length;
}
