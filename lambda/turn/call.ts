import type { Seconds } from '../routine/routine';
import { type Instant } from '../session/calendar';
import type { Heard } from '../conversation/heard';

import type { Who } from '../store/listener-store';
import type { Carried } from './carried';

/** Why a session ended without a word of the listener. */
export const endReasons = ['USER_INITIATED', 'EXCEEDED_MAX_REPROMPTS', 'ERROR'] as const;
export type EndReason = (typeof endReasons)[number];

/** What brought a turn about, and what was heard in it. The intent's name is for the log. */
export type Cause =
  | { readonly by: 'intent'; readonly intent: string; readonly heard: Heard }
  | { readonly by: 'launch' | 'touched' | 'permission'; readonly heard: Heard }
  /** `unplayed` where the last answer was rejected, and had sounds. */
  | { readonly by: 'ended'; readonly reason: EndReason; readonly unplayed: boolean };

/** What a turn is called with. */
export interface Call {
  readonly cause: Cause;
  readonly requestId: string;
  readonly at: Instant;
  /** Seconds into the place at which a screen says that its answer was cut; null where only the time is known. */
  readonly cut: Seconds | null;
  /** Whose voice it is; the session may be about somebody else. */
  readonly speaker: Who;
  /** The session under way; null opens a new one. */
  readonly carried: Carried | null;
}
