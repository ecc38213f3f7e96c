import type { Seconds } from '../../lambda/routine/routine';
import { microphoneWindow, screenWindow } from '../device/windows';
import type { Speech } from '../speech/speech';
import type { AnswerView } from '../web/wire';

/** What a device does after a request, step by step: it says something, is quiet, listens, stays on, or waits to be told. */
export type ProgrammeStep =
  | {
      readonly does: 'say';
      readonly words: string;
      readonly rate: number;
      readonly lasts: Seconds;
      readonly at: Seconds;
    }
  | { readonly does: 'rest' | 'listen' | 'stay' | 'wait'; readonly lasts: Seconds; readonly at: Seconds };

type Untimed<S> = S extends ProgrammeStep ? Omit<S, 'at'> : never;

export type Programme = readonly ProgrammeStep[];

/** All that follows an answer if nobody says anything: the answer, the microphone, the reprompt, the microphone again. */
export function programmeOf({ speech, reprompt, microphone }: AnswerView): Programme {
  return timed([...spoken(speech), ...afterwards(microphone, reprompt)]);
}

function spoken({ pieces }: Speech): readonly Untimed<ProgrammeStep>[] {
  return pieces.map((segment) =>
    'quiet' in segment
      ? { does: 'rest', lasts: segment.quiet }
      : { does: 'say', words: segment.words, rate: segment.rate, lasts: segment.lasts },
  );
}

function afterwards(microphone: AnswerView['microphone'], reprompt: Speech | null): readonly Untimed<ProgrammeStep>[] {
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

function timed(steps: readonly Untimed<ProgrammeStep>[]): Programme {
  let at = 0;
  return steps.map((step) => {
    const placed: ProgrammeStep = { ...step, at };
    at += step.lasts;
    return placed;
  });
}

/** The step that is being done, and how far into the answer it really began: a voice may be late, or early. */
export interface Head {
  readonly step: number;
  readonly began: Seconds;
}

export const beginning: Head = { step: 0, began: 0 };

/** How much longer than the speech clock believes a voice may take before it is given up. */
const patience = 2;

/**
 * The head so many seconds into the answer. Steps take their own time; where a voice speaks, words take the voice's,
 * and the head waits until it has spoken.
 */
export function headAt(programme: Programme, head: Head, into: Seconds, voiced: boolean): Head {
  let { step, began } = head;
  for (let now = programme[step]; now !== undefined; now = programme[step]) {
    const lasts = now.does === 'say' && voiced ? patience * now.lasts + 3 : now.lasts;
    if (into < began + lasts) break;
    began += lasts;
    step += 1;
  }
  return step === head.step ? head : { step, began };
}

/** The head once a voice has said the words of a step; a voice that answers for another step is not listened to. */
export function spokenTo(head: Head, step: number, into: Seconds): Head {
  return head.step === step ? { step: step + 1, began: into } : head;
}

/** Where the head is by the clock of the score: it stands still at the end of words that a voice still says. */
export function positionOf(programme: Programme, { step, began }: Head, into: Seconds): Seconds {
  const now = programme[step];
  if (now === undefined) return endOf(programme);
  return now.at + Math.min(now.lasts, Math.max(0, into - began));
}

function endOf(programme: Programme): Seconds {
  const last = programme.at(-1);
  return last === undefined ? 0 : last.at + last.lasts;
}

/** True when nothing is left to do, and so nobody answered. */
export function isOver(programme: Programme, { step }: Head): boolean {
  return step >= programme.length;
}
