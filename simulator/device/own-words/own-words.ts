import { englishOwnWords } from './english';
import { spanishOwnWords } from './spanish';

/** What a device takes for itself, in one language: the skill never hears these words. */
export interface OwnWords {
  /** The skill is opened, alone or with a request, which is the pattern's group. */
  readonly alone: RegExp;
  readonly withRequest: RegExp;
  /** The session is left without an intent. */
  readonly leaving: RegExp;
  /** Answers to a question of Alexa's own. */
  readonly yes: RegExp;
  readonly no: RegExp;
}

/** The own words of a device's locale; English where it has none. */
export function ownWordsOf(locale: string): OwnWords {
  return locale.startsWith('es') ? spanishOwnWords : englishOwnWords;
}
