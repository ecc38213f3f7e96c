/** What the work of a turn tells the operator, by exercise: begun, finished, sets and the time that they took. */
import type { Notes } from '../log/log';
import type { Listener } from '../session/listener';
import { talliesOf, type Tally } from '../session/progress';

/** Notes the exercise that was worked at since the last turn; nothing where nothing was done. A turn has one at most. */
export function tellWork(before: Listener, after: Listener, { tell, figure }: Notes): void {
  const was = sameSession(before, after) ? talliesOf(before) : [];
  for (const now of talliesOf(after)) {
    const then = was.find(({ exercise }) => exercise === now.exercise);
    if (now.repetitions <= (then?.repetitions ?? 0)) continue;
    const seconds = (after.today?.seconds ?? 0) - (then === undefined ? 0 : (before.today?.seconds ?? 0));
    tell('worked', now.exercise);
    if ((then?.repetitions ?? 0) === 0) figure('began', 1);
    if (isFinished(now) && (then === undefined || !isFinished(then))) figure('finished', 1);
    figure('sets', now.sets - (then?.sets ?? 0));
    figure('seconds', seconds);
    return;
  }
}

function isFinished({ sets, ofSets }: Tally): boolean {
  return sets >= ofSets;
}

function sameSession(before: Listener, after: Listener): boolean {
  return before.today !== null && before.today.started === after.today?.started;
}
