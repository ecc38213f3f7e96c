/** Which set each cue of an answer is about: its own, the one that it leads to, or the one that was just done. */
import { spotIn } from '../conversation/state';
import type { Arrival } from '../score/arrival';
import type { Phase } from '../score/phases';
import { setId, type Spot, startOfSet } from '../session/spot';
import { numbered } from './numbered';

export interface Sets {
  readonly spots: readonly (Spot | null)[];
  /** For each cue the number of its spot. */
  readonly of: readonly number[];
  /** That of the place which the answer ends in. */
  readonly last: number;
}

export function setsOf({ score, until, ends }: Arrival, phases: readonly Phase[]): Sets {
  const spots = numbered<Spot | null>();
  const numberOf = (spot: Spot | null): number =>
    spot === null ? spots.numberOf(null) : spots.numberOf(startOfSet(spot), setId(spot));
  const end = spotIn(ends);
  // What is said before a passage leads to its first set; what is said within it, or right after, is about the last one.
  let now = until === null ? end : (score.find(({ spot }) => spot !== null)?.spot ?? end);
  const of = score.map((cue, index) => {
    const isOnTheWay = until !== null && (phases[index]?.from ?? 0) > until - 0.001;
    now = cue.spot ?? (isOnTheWay ? end : now);
    return numberOf(now);
  });
  return { spots: spots.all, of, last: numberOf(end) };
}
