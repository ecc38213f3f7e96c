import type { Posture } from '../routine/posture';
import { otherSide, type Seconds, type Step } from '../routine/routine';
import type { Spot } from '../session/spot';
import type { Sound } from '../sound/sounds';
import type { Locale, Voice } from '../words/locale';
import type { BodyChange } from './body-after';
import { isExercise } from './exercise';
import { type Rate, speechTime } from './speech-time';

/** What a cue is for. Those from `up` to `out` are exercise; the others are on the way to it and from it. */
export type CueKind =
  'say' | 'move' | 'step' | 'lead' | 'up' | 'hold' | 'down' | 'circle' | 'in' | 'out' | 'change' | 'exit' | 'rest';

/**
 * What is heard of a cue where sounds can be played: a file that begins so far into it, after its words, or in their place
 * where they are not said by then; or one that began before and goes on, without a word.
 */
export type Sounding = { readonly plays: Sound; readonly from: Seconds } | 'going on';

/** Something with a length: words at its start, and silence for the rest of it. */
export interface Cue {
  readonly kind: CueKind;
  readonly words: string;
  readonly lasts: Seconds;
  readonly rate: Rate;
  /** The repetition it belongs to, or leads to; null where it is only talk. */
  readonly spot: Spot | null;
  /** Counts and instructions are plain; what leads a movement on is softer and lower, and safety is emphasised. */
  readonly colour: 'plain' | 'soft' | 'firm';
  /** What it does to the body; null where the body stays as it is. */
  readonly moves: BodyChange | null;
  /** Most cues have words alone. */
  readonly sounds?: Sounding;
}

/** Cues one after another. */
export type Score = readonly Cue[];

/** Silence after a line that is only talk: what a voice leaves between two sentences. */
const breath: Seconds = 0.6;

/** A line that takes as long as it takes to say. */
export function say(words: string, locale: Locale, then: Seconds = breath, rate: Rate = 100): Cue {
  return {
    kind: 'say',
    words,
    lasts: rounded(speechTime(words, locale.voice, rate) + then),
    rate,
    spot: null,
    colour: 'plain',
    moves: null,
  };
}

/** An instruction, said a little slower, with time to follow it. */
export function step(words: string, locale: Locale, then: Seconds, spot: Spot | null, moves: BodyChange | null): Cue {
  return {
    kind: 'step',
    words,
    lasts: rounded(speechTime(words, locale.voice, 95) + then),
    rate: 95,
    spot,
    colour: 'plain',
    moves,
  };
}

/** A step on the way to a posture, or of the towel alone: it belongs to no exercise. */
export function movement(way: Step, towards: Posture | null, locale: Locale): Cue {
  const side = way.side ?? 'left';
  const words = locale.wordsOf(way.say, { side: locale.name(side), other: locale.name(otherSide(side)) });
  const moves = { ...changeOf(way), ...(towards === null ? {} : { towards }) };
  return { ...step(words, locale, way.then, null, moves), kind: 'move' };
}

/** What a step of content does to the body, the pose apart. */
export function changeOf({ to, towel }: Step): BodyChange {
  return { ...(to === undefined ? {} : { to }), ...(towel === undefined ? {} : { towel }) };
}

/** A beat: it lasts what the tempo says, whatever is said at its start. */
export function beat(kind: CueKind, words: string, lasts: Seconds, spot: Spot, moves: BodyChange | null = null): Cue {
  return { kind, words, lasts, rate: 100, spot, colour: 'plain', moves };
}

/** The same cue in the softer colour of the voice. */
export function soft(cue: Cue): Cue {
  return { ...cue, colour: 'soft' };
}

/** The same cue, emphasised: for words of safety, never for a beat, since emphasis changes the rate. */
export function firm(cue: Cue): Cue {
  return { ...cue, colour: 'firm' };
}

/**
 * Seconds in which a voice may run late in a cue. Words of a repetition count for nothing where a sound stands for them;
 * those of a rest count all the same, since they are said where there are no sounds.
 */
export function speakingTime(cue: Cue, voice: Voice): Seconds {
  const { words, rate, sounds } = cue;
  const spoken = speechTime(words, voice, rate);
  if (sounds === undefined || !isExercise(cue)) return spoken;
  return sounds === 'going on' || spoken > sounds.from ? 0 : spoken;
}

export function lengthOf(score: Score): Seconds {
  return score.reduce((sum, cue) => sum + cue.lasts, 0);
}

/** Times are kept to a hundredth of a second, which is what a break can say. */
export function rounded(seconds: Seconds): Seconds {
  return Math.round(seconds * 100) / 100;
}
