/** Reminders in the conversation: when, how, and what came of it. */

/** When a reminder is wanted: `MO`, `daily`, `tomorrow`… and `07:00`. Null is what was not said or not understood. */
export interface When {
  readonly day: string | null;
  readonly time: string | null;
}

/** Whether a reminder comes beside those that are set, or in their place. */
export const waysToRemind = ['beside', 'instead'] as const;
export type WayToRemind = (typeof waysToRemind)[number];

/**
 * How a thing that was asked of Alexa herself turned out. `unsure`: it may have been set; `beside`: the new one is set and
 * old ones may be there still; `partly`: not all may be cancelled; `hidden`: without permission there is nothing to see.
 */
export type Outcome =
  | 'allowed'
  | 'set'
  | 'changed'
  | 'cancelled'
  | 'none'
  | 'denied'
  | 'hidden'
  | 'unanswered'
  | 'unsupported'
  | 'failed'
  | 'unsure'
  | 'beside'
  | 'partly';
