import type { Seconds } from '../../../lambda/routine/routine';
import type { Shape } from '../shape';
import type { Calls } from './environment';
import type { Arrivals } from './morning';

/** One turn of a morning: when in milliseconds, in which session, which turn of it, and what it asks. */
export interface MorningTurn {
  readonly at: number;
  readonly session: number;
  readonly turn: number;
  readonly calls: Calls;
  readonly isLast: boolean;
}

/** The turns between two seconds of a morning, in order. */
export function turnsBetween(
  from: Seconds,
  to: Seconds,
  { starts, stretch }: Arrivals,
  shape: Shape,
): readonly MorningTurn[] {
  const turns: MorningTurn[] = [];
  const asks = shape.map(({ reads, writes }) => callsOf(reads, writes));
  for (let session = 0; session < starts.length; session += 1) {
    const start = starts[session] ?? 0;
    const slow = stretch[session] ?? 1;
    for (let turn = 0; turn < shape.length; turn += 1) {
      const at = start + slow * (shape[turn]?.after ?? 0);
      if (at < from || at >= to) continue;
      const isLast = turn === shape.length - 1;
      turns.push({ at: Math.floor(1000 * at), session, turn, calls: asks[turn] ?? null, isLast });
    }
  }
  return turns.sort((a, b) => a.at - b.at);
}

function callsOf(reads: number, writes: number): Calls {
  if (reads > 0) return 'reads';
  return writes > 0 ? 'writes' : null;
}
