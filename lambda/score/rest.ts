import type { Seconds } from '../routine/routine';
import type { Spot } from '../session/spot';
import type { Locale } from '../words/locale';
import { beat, type Cue, type Score } from './cue';

/** No silence is longer than this. */
const longest: Seconds = 10;

/** The last words of a rest come this long before its end. */
const warning: Seconds = 10;

/** A rest: what its first beats say (that a set is done), and the `turn` of the lines after those. */
export interface Rest {
  readonly lasts: Seconds;
  readonly opening: readonly string[];
  readonly turn: number;
}

/** A rest before a set: a word at least every ten seconds, and "Ten seconds." when ten are left. */
export function restBefore({ lasts, opening, turn }: Rest, next: Spot, locale: Locale): Score {
  const before = Math.max(0, lasts - warning);
  const beats = Math.max(1, Math.ceil(before / longest));
  const lines = Array.from({ length: beats }, (_, i) => opening[i] ?? locale.words('rest.line', {}, turn + i));
  const resting = before > 0 ? lines.map((line) => restCue(line, before / beats, next)) : [];
  return [...resting, restCue(locale.words('rest.ten', {}), Math.min(lasts, warning), next)];
}

function restCue(line: string, lasts: Seconds, next: Spot): Cue {
  return beat('rest', line, lasts, next);
}
