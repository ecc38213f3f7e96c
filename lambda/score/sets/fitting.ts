import type { Seconds } from '../../routine/routine';
import type { Locale } from '../../words/locale';
import { speechTime } from '../speech-time';

/** The part of a beat that its words may fill (COACHING 7). */
const most = 0.8;

/** The first of some wordings that fits into a beat; nothing where none does. */
export function fitting(wordings: readonly string[], lasts: Seconds, { voice }: Locale): string {
  return wordings.find((words) => words !== '' && speechTime(words, voice, 100) <= most * lasts) ?? '';
}
