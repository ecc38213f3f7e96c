/** What can be touched on a screen, and what it means: the same as the words that could be said instead. */
import { type Heard } from './heard';

export const buttons = {
  ready: { means: 'ready' },
  moreTime: { means: 'moreTime' },
  pause: { means: 'pause' },
  resume: { means: 'resume' },
  next: { means: 'next' },
  back: { means: 'back' },
  hurts: { means: 'hurts' },
  easier: { means: 'easier' },
  skip: { means: 'skip' },
  finish: { means: 'stop' },
  rest: { means: 'pause' },
  enough: { means: 'enough' },
  yes: { means: 'yes' },
  no: { means: 'no' },
  fresh: { means: 'startOver' },
  help: { means: 'help' },
  easy: { means: 'rate', effort: 'easy' },
  aboutRight: { means: 'rate', effort: 'about_right' },
  hard: { means: 'rate', effort: 'hard' },
} as const satisfies { readonly [id: string]: Heard };

export type ButtonId = keyof typeof buttons;
