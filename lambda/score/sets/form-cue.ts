import { lineFor } from '../../session/plan/instead';
import type { PlannedSet } from '../../session/plan/plan';
import type { Locale } from '../../words/locale';

/** How many form cues a set has: where the next set, or the other side, goes on in the list. */
const aSet = 2;

/** A form cue of a set: `turn` counts them within it. Each set has others, and so has each side. */
export function formCue(planned: PlannedSet, turn: number, locale: Locale): string {
  const { cues } = planned.exercise;
  const before = aSet * (planned.set - 1) + (planned.side === 'right' ? 1 : 0);
  const cue = cues[(before + turn) % cues.length];
  return cue === undefined ? '' : locale.wordsOf(lineFor(planned, cue), {});
}
