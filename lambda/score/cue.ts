import type { Seconds } from '../routine/routine';
import type { Spot } from '../session/spot';
import type { Locale } from '../words/locale';
import { type Rate, speechTime } from './speech-time';

/** What a cue is for. Those from `up` to `out` are exercise; the others are on the way to it and from it. */
export type CueKind =
  'say' | 'step' | 'lead' | 'up' | 'hold' | 'down' | 'circle' | 'in' | 'out' | 'change' | 'exit' | 'rest' | 'quiet';

/** Something with a length: words at its start, and silence for the rest of it. */
export interface Cue {
  readonly kind: CueKind;
  readonly words: string;
  readonly lasts: Seconds;
  readonly rate: Rate;
  /** The repetition it belongs to, or leads to; null where it is only talk. */
  readonly spot: Spot | null;
}

/** Cues one after another. */
export type Score = readonly Cue[];

/** Silence after a line that is only talk: what a voice leaves between two sentences. */
const breath: Seconds = 0.6;

/** A line that takes as long as it takes to say. */
export function say(words: string, locale: Locale, then: Seconds = breath, rate: Rate = 100): Cue {
  return { kind: 'say', words, lasts: rounded(speechTime(words, locale.voice, rate) + then), rate, spot: null };
}

/** An instruction, said a little slower, with time to follow it. */
export function step(words: string, locale: Locale, then: Seconds, spot: Spot | null): Cue {
  return { kind: 'step', words, lasts: rounded(speechTime(words, locale.voice, 95) + then), rate: 95, spot };
}

/** A beat: it lasts what the tempo says, whatever is said at its start. */
export function beat(kind: CueKind, words: string, lasts: Seconds, spot: Spot): Cue {
  return { kind, words, lasts, rate: 100, spot };
}

export function quiet(lasts: Seconds): Cue {
  return { kind: 'quiet', words: '', lasts, rate: 100, spot: null };
}

export function lengthOf(score: Score): Seconds {
  return score.reduce((sum, cue) => sum + cue.lasts, 0);
}

/** Times are kept to a hundredth of a second, which is what a break can say. */
export function rounded(seconds: Seconds): Seconds {
  return Math.round(seconds * 100) / 100;
}
