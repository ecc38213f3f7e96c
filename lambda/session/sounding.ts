/** What a listener hears beside words. */
import { daysAgo } from './calendar';
import type { Listener } from './listener';

/** After a sound that could not be played there are none for so many days: by then it may be mended. CHOSEN. */
const daysOfWords = 7;

/** Whether there are sounds at all: they are wanted, and could be played of late. */
export function hasSounds({ sounds, unplayed, today }: Listener): boolean {
  if (sounds === 'none') return false;
  return unplayed === null || (today !== null && unplayed < daysAgo(today.started, daysOfWords));
}
