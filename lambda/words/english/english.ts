import type { Lines } from '../line';
import { type Locale, type LocaleId, type Voice, wordingOf } from '../locale';
import { englishGrammar } from './grammar';

/** Fitted to 82 sentences of Amazon Polly, mean error 3.8 %. One object, so that whatever is timed by it is timed once. */
const englishVoice: Voice = { character: 0.0466, pause: 0.24, sentence: 0.74, closing: 0.6 };

/** An English locale of its lines. */
export function english(id: LocaleId, lines: Lines): Locale {
  const wording = wordingOf(lines);
  return { id, voice: englishVoice, ...wording, ...englishGrammar(wording) };
}
