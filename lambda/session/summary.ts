import type { LevelId } from '../routine/routine';
import { dayOf, plusDays, type Instant } from './calendar';
import type { Effort, Listener, Today } from './listener';
import { isWhole, talliesOf, type Tally } from './progress';

/** One session in the history: what was done, not how anybody felt. */
export interface Summary {
  readonly started: Instant;
  readonly level: LevelId;
  readonly minutes: number;
  readonly whole: boolean;
  readonly effort: Effort | null;
  readonly tallies: readonly Tally[];
  /** What was done of each set; release 0.1.0 did not write it. */
  readonly done?: Today['done'];
}

/** What there is to tell of today's session, or null while nothing was done. */
export function summaryOf(listener: Listener, effort: Effort | null = null): Summary | null {
  const { today } = listener;
  if (today === null || Object.keys(today.done).length === 0) return null;
  return {
    started: today.started,
    level: today.level,
    minutes: Math.max(1, Math.round(today.seconds / 60)),
    whole: isWhole(listener),
    effort,
    tallies: talliesOf(listener),
    done: today.done,
  };
}

/** The sessions of today and of so many days before it, by the days where the listener lives. */
export function ofLastDays(
  days: number,
  history: readonly Summary[],
  now: Instant,
  zone: string | null,
): readonly Summary[] {
  const first = plusDays(dayOf(now, zone), -days);
  return history.filter(({ started }) => dayOf(started, zone) >= first);
}
