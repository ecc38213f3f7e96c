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

function lineOf(at: number, { kind, spot, words, sounds }: Cue): string {
  const counted = spot !== null && kind !== 'step' && kind !== 'rest' && kind !== 'lead';
  const place = counted ? `${setId(spot)} ${spot.repetition}` : '';
  return `${time(at)} ${kind.padEnd(6)} ${place.padEnd(23)} ${words}${soundMark(sounds)}`.trimEnd();
}

/** A sound beside the words that it stands for: its file where it begins, and a mark where it goes on. */
function soundMark(sounds: Cue['sounds']): string {
  if (sounds === undefined) return '';
  return sounds === 'going on'
    ? ' ♪'
    : ` ♪ ${sounds.plays.file.split('.')[0]}${sounds.from === 0 ? '' : ` +${sounds.from}`}`;
}

function time(at: number): string {
  return at.toFixed(2).padStart(7);
}
