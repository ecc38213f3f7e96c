import { readCarried } from '../../../lambda/turn/carried';
import type { Seconds } from '../../../lambda/routine/routine';
import type { State } from '../../../lambda/conversation/state';
import { lengthOf } from '../../../lambda/score/cue';
import { isExercise } from '../../../lambda/score/exercise';
import { positionIn } from '../../../lambda/score/moment/position';
import { passageFrom } from '../../../lambda/score/passage';
import type { Locale } from '../../../lambda/words/locale';
import type { Moment } from '../../speech/clock';

/** No more than this is a skill out with a voice that it cannot hear, in whole seconds. */
const longestDoubt = 12;

/**
 * When a request is made that cut a passage, so that the skill takes it for where it was cut. A request carries whole
 * seconds, and a skill that hears nothing takes time off for a reaction and for a voice that may be slow; here it is
 * known what was heard. `into` is seconds into an answer that `began`; null where no exercise was cut.
 */
export function momentOfCut(attributes: unknown, began: Moment, into: Seconds, locale: Locale): Moment | null {
  const carried = readCarried(attributes);
  const { here } = carried ?? {};
  if (carried === null || carried.began === null || here?.at !== 'playing') return null;
  const passage = passageFrom(here, carried.listener, locale, carried.body);
  const origin = Math.floor(began / 1000) * 1000;
  const before = (Date.parse(carried.began) - origin) / 1000;
  const spot = (at: Seconds): string | null => spotIn(passage.score, at - before);
  const shown = spot(into);
  if (shown === null) return null;
  for (let second = Math.max(0, Math.floor(into)); second < into + longestDoubt; second += 1) {
    const taken = positionIn(passage, here, second - before, carried.listener, locale).here;
    if (taken.at === 'playing' && named(taken.from) === shown) return origin + second * 1000;
    if (second - before > lengthOf(passage.score) + longestDoubt) break;
  }
  return null;
}

/** The repetition that is being done at a time of the score; null is none. */
function spotIn(score: ReturnType<typeof passageFrom>['score'], at: Seconds): string | null {
  let end = 0;
  for (const cue of score) {
    end += cue.lasts;
    if (at < end) return isExercise(cue) && cue.spot !== null ? named(cue.spot) : null;
  }
  return null;
}

function named({ exercise, side, set, repetition }: State<'playing'>['from']): string {
  return `${exercise}/${side ?? ''}/${set}/${repetition}`;
}
