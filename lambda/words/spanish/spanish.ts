import type { Lines } from '../line';
import { type Locale, type LocaleId, type Voice, wordingOf } from '../locale';
import { agreeing } from './agreement';
import { spanishGrammar } from './grammar';

/**
 * Reckoned, and not measured on a device: the English voice's time for a character, by the syllables a second of both
 * languages read aloud (6.19 and 7.82: Pellegrino, Coupé and Marsico, Language 87, 2011) and the characters to a
 * syllable of our own lines (4.30 and 3.04). The silences are the English voice's.
 */
const spanishVoice: Voice = { character: 0.0522, pause: 0.24, sentence: 0.74, closing: 0.6 };

/** A Spanish locale of its lines, and the hour from which people there say "de la noche". */
export function spanish(id: LocaleId, lines: Lines, nightFrom: number): Locale {
  const wording = wordingOf(lines, agreeing);
  return { id, voice: spanishVoice, ...wording, ...spanishGrammar(wording, nightFrom) };
}
