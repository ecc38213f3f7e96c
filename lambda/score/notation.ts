import { setId } from '../session/spot';
import type { Cue, Score } from './cue';

/** A score as sheet music, a line a cue: when it starts, what it is, which repetition it belongs to, what is said. */
export function notation(score: Score): string {
  let at = 0;
  const lines = score.map((cue) => {
    const line = lineOf(at, cue);
    at += cue.lasts;
    return line;
  });
  return [...lines, `${time(at)} end`].join('\n') + '\n';
}

function lineOf(at: number, { kind, spot, words }: Cue): string {
  const counted = spot !== null && kind !== 'step' && kind !== 'rest' && kind !== 'lead';
  const place = counted ? `${setId(spot)} ${spot.repetition}` : '';
  return `${time(at)} ${kind.padEnd(6)} ${place.padEnd(23)} ${words}`.trimEnd();
}

function time(at: number): string {
  return at.toFixed(2).padStart(7);
}
