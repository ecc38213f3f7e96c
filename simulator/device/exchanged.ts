import type { RequestEnvelope, ResponseEnvelope } from 'ask-sdk-model';
import type { Moment } from '../speech/clock';
import type { Device } from './device';
import type { Microphone } from './microphone';
import type { Speech } from '../speech/speech';

/** How sure the words' meaning is; `given` needed no guessing. */
export type How = 'exact' | 'close' | 'none' | 'given';

/** What came of a request. Alexa refuses some responses; others never come. Either ends the session with an error. */
export type Received =
  | {
      readonly is: 'answered';
      readonly response: ResponseEnvelope;
      readonly speech: Speech;
      readonly microphone: Microphone;
    }
  | { readonly is: 'failed'; readonly why: string; readonly response: ResponseEnvelope | null };

/** One request to the skill and what came of it: what was heard, what it was taken for, and when. */
export interface Exchange {
  readonly seen: 'exchange';
  readonly heard: string;
  readonly intent: string;
  readonly how: How;
  readonly at: Moment;
  readonly request: RequestEnvelope;
  readonly outcome: Received;
}

/** Something that was done and that the skill never heard of, and why. */
interface Unheard {
  readonly seen: 'unheard';
  readonly heard: string;
  readonly at: Moment;
  readonly why: string;
}

export type Seen = Exchange | Unheard;

/** A device after something was done to it, and all that was seen of that, in order. */
export interface Happened {
  readonly device: Device;
  readonly seen: readonly Seen[];
}
