import type { Seconds } from '../../lambda/routine/routine';
import type { Doing } from '../../lambda/score/doings';
import type { Phase } from '../../lambda/score/phases';
import { microphoneWindow, screenWindow } from '../device/windows';
import { readOut } from '../speech/sound';
import type { Speech } from '../speech/speech';

/**
 * What a device does after a request, step by step: it says something, is quiet, listens, stays on, or waits to be
 * told. Exercise keeps its time; what is told and rested is free to wait for a voice, and to make up for it.
 */
export type ProgrammeStep = (
  | { readonly does: 'say'; readonly words: string; readonly rate: number; readonly lasts: Seconds }
  | { readonly does: 'play'; readonly file: string; readonly words: string; readonly lasts: Seconds }
  | { readonly does: 'rest' | 'listen' | 'stay' | 'wait'; readonly lasts: Seconds }
) & { readonly at: Seconds; readonly time: 'kept' | 'free' };

type Untimed<S> = S extends ProgrammeStep ? Omit<S, 'at' | 'time'> : never;

export type Programme = readonly ProgrammeStep[];

/** An answer as far as it takes time. `phases` are what is being done meanwhile, where that is known. */
export interface Playable {
  readonly speech: Speech;
  readonly reprompt: Speech | null;
  readonly microphone: 'listening' | 'screen only' | 'asking permission' | 'session over';
  readonly phases: readonly Pick<Phase, 'from' | 'to' | 'doing'>[];
}

/** All that follows an answer if nobody says anything: the answer, the microphone, the reprompt, the microphone again. */
export function programmeOf({ speech, reprompt, microphone, phases }: Playable): Programme {
  return timed([...spoken(speech), ...afterwards(microphone, reprompt)], phases);
}

function spoken({ pieces }: Speech): readonly Untimed<ProgrammeStep>[] {
  return pieces.map((segment) => {
    if ('quiet' in segment) return { does: 'rest', lasts: segment.quiet };
    if ('plays' in segment)
      return { does: 'play', file: segment.plays.file, words: readOut(segment), lasts: segment.lasts };
    return { does: 'say', words: segment.words, rate: segment.rate, lasts: segment.lasts };
  });
}

function afterwards(microphone: Playable['microphone'], reprompt: Speech | null): readonly Untimed<ProgrammeStep>[] {
  switch (microphone) {
    case 'listening': {
      const listen = { does: 'listen', lasts: microphoneWindow } as const;
      return reprompt === null ? [listen] : [listen, ...spoken(reprompt), listen];
    }
    case 'screen only':
      return [{ does: 'stay', lasts: screenWindow }];
    case 'asking permission':
      return [{ does: 'wait', lasts: Infinity }];
    case 'session over':
      return [];
  }
}

const exercise: readonly Doing[] = [
  'lifting',
  'holding',
  'lowering',
  'circling',
  'breathing in',
  'breathing out',
  'changing direction',
];

/** Breaks are rounded to a hundredth, so a step may begin that little before its phase. */
const rounding: Seconds = 0.05;

function timed(steps: readonly Untimed<ProgrammeStep>[], phases: Playable['phases']): Programme {
  let at = 0;
  return steps.map((step) => {
    const phase = phases.find(({ from, to }) => at + rounding >= from && at + rounding < to);
    const time = phase !== undefined && exercise.includes(phase.doing) ? 'kept' : 'free';
    const placed: ProgrammeStep = { ...step, at, time };
    at += step.lasts;
    return placed;
  });
}

/** When all of it has been done, in seconds of the score. */
export function endOf(programme: Programme): Seconds {
  const last = programme.at(-1);
  return last === undefined ? 0 : last.at + last.lasts;
}

/** The step at a time of the score; one past the last where all has been done. */
export function stepAt(programme: Programme, position: Seconds): number {
  const next = programme.findIndex(({ at }) => at > position);
  const step = next < 0 ? programme.length - 1 : next - 1;
  return position >= endOf(programme) ? programme.length : step;
}

/** The first step from one on that is not mere silence: before it, a pause can give time. */
export function nextSound(programme: Programme, from: number): number {
  let step = from;
  while (programme[step]?.does === 'rest') step += 1;
  return Math.min(step, programme.length);
}
