import type { Crowd } from '../peak/crowd';
import type { Weather } from '../peak/environment';
import { type Failing, keptFrom } from '../peak/loss';
import { stormOver, type LostEnd } from '../peak/storm';
import type { Shape } from '../shape';
import type { Table } from '../table';

const enough = { quota: 15_000, provisioned: 12_000 };

/** What a minute's outage at the peak costs those whose sessions end in it. What of such a session is kept the skill itself tells. */
export async function endsOf(crowds: readonly Crowd[], shape: Shape, silent: Weather): Promise<Table> {
  const cases = crowds.flatMap((crowd) => [
    ['all calls', crowd, silent, 'all'] as const,
    ['all calls, last write not tried', crowd, { ...silent, triesTheLast: false }, 'all'] as const,
    ["the history's rows alone", crowd, { ...silent, failsAfter: null }, 'the history'] as const,
  ]);
  const rows = [];
  for (const [name, { people, turns, window }, weather, failing] of cases) {
    const storm = await stormOver(turns, { from: window[0], to: window[1], weather, ...enough });
    // Where the record can be written, every end meets the fault of the history at its last turn.
    const missed =
      failing === 'all' ? storm.lostEnds : Array<LostEnd>(storm.ends).fill({ unsavedFrom: shape.length - 1 });
    rows.push([name, people, storm.ends, failing === 'all' ? missed.length : 0, ...(await lostOf(missed, failing))]);
  }
  return {
    name: 'scale',
    title: 'Ends of sessions in a minute of outage at the peak and the quarter of a minute after it',
    columns: ['what fails', 'people', 'ends', 'not saved at once', 'sets lost', 'by so many', 'whole sessions lost'],
    rows,
    notes: [
      'not saved at once: the rating is lost, and what follows the last write; the next launch closes the session',
    ],
  };
}

/** Sets that are lost, the sessions that lose some, and those that lose all. */
async function lostOf(ends: readonly LostEnd[], failing: Failing): Promise<readonly [number, number, number]> {
  const counts = new Map<number, number>();
  for (const { unsavedFrom } of ends) counts.set(unsavedFrom, (counts.get(unsavedFrom) ?? 0) + 1);
  let [lost, losing, whole] = [0, 0, 0];
  for (const [turn, sessions] of counts) {
    const { sets, kept } = await keptFrom(failing, turn);
    lost += sessions * (sets - kept);
    if (kept < sets) losing += sessions;
    if (kept === 0) whole += sessions;
  }
  return [lost, losing, whole];
}
