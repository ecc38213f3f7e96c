import type { Seconds } from '../../lambda/routine/routine';
import { speechTime } from '../../lambda/score/speech-time';
import type { Voice } from '../../lambda/words/locale';
import { localeFor } from '../../lambda/words/locales';
import { runsOf, type Run } from './ssml';
import { heardAt, type PlayedSound, readOut } from './sound';

/** Something heard, or nothing for a while, and when in the answer it begins. `rate` is percent of the voice's own. */
export type Segment =
  | { readonly at: Seconds; readonly words: string; readonly lasts: Seconds; readonly rate: number }
  | { readonly at: Seconds; readonly quiet: Seconds }
  | { readonly at: Seconds; readonly plays: PlayedSound; readonly lasts: Seconds };

/** All that an answer plays, in order and without a gap, and how long that takes. */
export interface Speech {
  readonly pieces: readonly Segment[];
  readonly plays: Seconds;
}

/** What a response says, as far as its length goes: SSML or plain text. */
export interface Said {
  readonly type: string;
  readonly ssml?: string;
  readonly text?: string;
}

export const silence: Speech = { pieces: [], plays: 0 };

/**
 * The timed pieces of what a response says. A text between two breaks is one cue and lasts `speechTime`; a sound lasts
 * what the skill's own book says, and one that is not in it counts 0. SSML that is not XML throws, as the device refuses the whole response.
 */
export function speechOf(said: Said | undefined, voice: Voice = localeFor('en-US').voice): Speech {
  if (said === undefined) return silence;
  const runs: readonly Run[] =
    said.type === 'PlainText' ? [{ words: said.text ?? '', rate: 100 }] : runsOf(said.ssml ?? '');
  const pieces: Segment[] = [];
  let at: Seconds = 0;
  for (const run of runs) {
    const segment = segmentOf(run, at, voice);
    at += lastsOf(segment);
    pieces.push(segment);
  }
  return { pieces, plays: at };
}

function segmentOf(run: Run, at: Seconds, voice: Voice): Segment {
  if ('quiet' in run) return { at, quiet: run.quiet };
  if ('plays' in run) return { at, ...heardAt(run.plays) };
  return { at, ...run, lasts: timeOf(run.words, run.rate, voice) };
}

export function lastsOf(segment: Segment): Seconds {
  return 'quiet' in segment ? segment.quiet : segment.lasts;
}

/** What is said, as a person would read it out: words, each pause as its seconds, sounds: `Lift. [4] Lower. ♪ rest 30 s` */
export function readable(speech: Speech): string {
  return speech.pieces.map(readOut).join(' ');
}

function timeOf(words: string, rate: number, voice: Voice): Seconds {
  return speechTime(words, voice) * (100 / rate);
}
