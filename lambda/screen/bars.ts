/** The buttons that a place offers on a screen: what its question asks, and nothing that could not be said instead. */
import type { ButtonId } from '../conversation/buttons';
import type { State } from '../conversation/state';
import type { Listener } from '../session/listener';
import { nextExercise } from '../session/plan/order';

/** A row of buttons, up to four, and the two of them that a round screen has room for. */
export interface Bar {
  readonly row: readonly ButtonId[];
  readonly pair: readonly ButtonId[];
}

/** While sets are played, in their rests, and where a picture stands still and no answer came. */
export const working = bar(['back', 'pause', 'next', 'hurts'], ['pause', 'hurts']);
export const resting = bar(['ready', 'moreTime', 'hurts']);
export const stuck = bar(['resume', 'hurts', 'finish'], ['resume', 'hurts']);

/** Those of a place whose question is asked. */
export function barOf(here: State, listener: Listener): Bar {
  switch (here.at) {
    case 'welcome':
    case 'ready':
      return bar(['ready', 'help']);
    case 'welcomeBack':
      return bar(['resume', 'fresh']);
    case 'settingUp':
      return bar(['ready', 'moreTime', 'skip', 'hurts'], ['ready', 'hurts']);
    case 'playing':
      return working;
    case 'resting':
      return resting;
    case 'paused':
      return stuck;
    case 'hurting':
      return bar(afterHurting(here, listener));
    case 'cautioned':
      return bar(here.about === 'routine' ? ['finish', 'resume'] : ['skip', 'resume']);
    case 'tired':
      return bar(['easier', 'rest', 'enough']);
    case 'rating':
      return bar(['easy', 'aboutRight', 'hard'], ['easy', 'hard']);
    case 'offering':
    case 'confirming':
      return bar(['yes', 'no']);
    case 'scheduling':
      return bar(['no']);
    case 'waiting':
    case 'done':
    case 'left':
      return bar([]);
  }
}

/** The choices of the question: on the last exercise to skip is to finish, and what was eased is not eased again. */
function afterHurting({ spot, again }: State<'hurting'>, listener: Listener): readonly ButtonId[] {
  if (nextExercise(spot, listener) === null) return ['easier', 'finish'];
  return again ? ['skip', 'finish'] : ['easier', 'skip', 'finish'];
}

function bar(row: readonly ButtonId[], pair: readonly ButtonId[] = row.slice(0, 2)): Bar {
  return { row, pair };
}
