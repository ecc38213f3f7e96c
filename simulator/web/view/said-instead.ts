import type { Seconds } from '../../../lambda/routine/routine';
import type { Score } from '../../../lambda/score/cue';
import { speechTime } from '../../../lambda/score/speech-time';
import type { Voice } from '../../../lambda/words/locale';
import { lastsOf, type Segment, type Speech } from '../../speech/speech';

/** Breaks and files are that much off the times of a score. */
const about: Seconds = 0.05;

/**
 * A speech with the words of its score where it has sounds, for a page that cannot play them: just as long, each word on
 * its time. The score begins so many seconds into the speech.
 */
export function saidInstead(speech: Speech, score: Score, before: Seconds, voice: Voice): Speech {
  const words = linesOf(score, before, voice);
  const pieces = speech.pieces.flatMap((segment): readonly Segment[] => {
    if (!('plays' in segment)) return [segment];
    const ends = segment.at + segment.lasts;
    const said = words.filter(({ at }) => at > segment.at - about && at < ends - about);
    return filled(segment.at, ends, said);
  });
  return { pieces, plays: speech.plays };
}

type Line = Extract<Segment, { readonly words: string }>;

function linesOf(score: Score, before: Seconds, voice: Voice): readonly Line[] {
  let at = before;
  return score.flatMap(({ words, rate, lasts }) => {
    const begins = at;
    at += lasts;
    return words === '' ? [] : [{ at: begins, words, rate, lasts: speechTime(words, voice, rate) }];
  });
}

/** Lines with the silences between them, from one time to another. */
function filled(from: Seconds, to: Seconds, lines: readonly Line[]): readonly Segment[] {
  const pieces: Segment[] = [];
  let at = from;
  for (const line of lines) {
    if (line.at > at) pieces.push({ at, quiet: line.at - at });
    const placed = { ...line, at: Math.max(at, line.at) };
    pieces.push(placed);
    at = placed.at + lastsOf(placed);
  }
  return at < to ? [...pieces, { at, quiet: to - at }] : pieces;
}
