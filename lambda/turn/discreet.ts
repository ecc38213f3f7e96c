import { advance } from '../conversation/advance';
import type { Meaning } from '../conversation/heard';
import type { Move } from '../conversation/move';
import type { Call, Cause } from './call';
import type { Carried } from './carried';

/** Meanings that tell of somebody's health. */
const ofHealth: readonly Meaning[] = ['hurts', 'emergency', 'redFlag', 'condition', 'tooHard', 'tired'];

/** What is told of a turn: its cause and its move. */
export interface Told {
  readonly cause: Cause;
  readonly move: Move;
}

/**
 * A turn as it is told: one about somebody's health as the stop or the pause that it could have been, where it ends or
 * holds the session; where it does neither, it is told as any other question is.
 */
export function discreet(before: Carried, { cause, at }: Call, move: Move): Told {
  if (cause.by === 'ended' || !ofHealth.includes(cause.heard.means)) return { cause, move };
  const isEnd = move.to.at === 'left' || move.to.at === 'done';
  if (!isEnd && move.to.at !== 'hurting' && move.to.at !== 'paused') return { cause, move };
  const heard = isEnd ? ({ means: 'stop' } as const) : ({ means: 'pause' } as const);
  const twin = advance(before.here, heard, before.listener, at, before.body);
  return { cause: { by: 'intent', intent: isEnd ? 'AMAZON.StopIntent' : 'AMAZON.PauseIntent', heard }, move: twin };
}
