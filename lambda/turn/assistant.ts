import { type Day, type Instant } from '../session/calendar';
import type { Outcome, WayToRemind, When } from '../conversation/reminding';

/** The listener has not permitted reminders: the assistant itself must ask for that. */
export type NoPermission = 'no permission';

/** What a turn asks of the voice assistant that it runs in. It may be slow, down or forbidden; no call ever throws. */
export interface Assistant {
  /** The time zone that the device is set to, or null where it cannot be learned now. */
  zone(): Promise<string | null>;
  /** Sets a reminder, in the listener's zone; `instead`: then cancels those that were set before. */
  setReminder(when: When, how: WayToRemind, zone: string | null, now: Instant): Promise<Outcome | NoPermission>;
  /** Cancels all reminders of this skill. */
  cancelReminders(): Promise<Outcome | NoPermission>;
  /** The days and times that reminders of this skill are set for; or how asking for them turned out. */
  listReminders(today: Day): Promise<readonly When[] | Outcome | NoPermission>;
}
