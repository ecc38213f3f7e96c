/** A set with its numbers and little else, for whoever asked to be counted to and no more. */
import type { Seconds } from '../../routine/routine';
import type { PlannedSet } from '../../session/plan/plan';
import type { Cue, Score } from '../cue';
import { sentencesOf } from '../speech-time';
import { repetitionLength } from './set';

/** A slow lift keeps its way down: from one number to the next it would be too long. CHOSEN. */
const slow: Seconds = 10;

/** Each number, the first repetition as it is led in, and the way out. A foot that taps down is still told when. */
export function justCounted(score: Score, planned: PlannedSet): Score {
  const first = score.find(({ kind }) => kind === 'up' || kind === 'circle')?.spot?.repetition;
  const isSlow = repetitionLength(planned) >= slow;
  const taps = planned.variants.some((variant) => variant.taps === true);
  return score.map((cue): Cue => {
    switch (cue.kind) {
      case 'hold':
      case 'down':
        return isSlow || cue.spot?.repetition === first || cue.moves?.rests === true ? cue : { ...cue, words: '' };
      case 'circle':
        return taps ? cue : { ...cue, words: sentencesOf(cue.words)[0] ?? '' };
      default:
        return cue;
    }
  });
}
