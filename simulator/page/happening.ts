import type { Seconds } from '../../lambda/routine/routine';
import type { MeasuredVoice } from '../conductor/measured-voice';
import type { Unable } from './sound/ears';
import type { Awake } from './awake/wake';
import type { Voices } from './sound/voice';
import type { Trace, Snapshot } from '../web/wire';

/**
 * What the browser listens to: nothing, one request, or always for "Alexa". `hears` is what it has made out so far,
 * `level` how loud it is, from 0 to 1. Where it is unable to listen, `retry` is when it tries again, in seconds.
 */
export interface Ears {
  readonly has: boolean;
  readonly mode: 'off' | 'once' | 'always';
  readonly attending: boolean;
  readonly hears: string;
  readonly level: number;
  readonly unable: Unable | null;
  readonly retry: number | null;
}

/** The line to the server. */
export type Connection = 'opening' | 'open' | 'lost';

/** What the browser can speak with, whether that is wanted, and whether it may be used: not before a first touch. */
export interface VoiceState extends Voices {
  readonly wanted: boolean;
  readonly allowed: boolean;
}

/** Everything that can happen to the page. `now` is real milliseconds. */
export type Event =
  | { readonly is: 'told'; readonly snapshot: Snapshot; readonly now: number }
  | { readonly is: 'ticked'; readonly now: number }
  | { readonly is: 'sounded' | 'spoken'; readonly step: number; readonly now: number }
  | { readonly is: 'measured'; readonly voice: MeasuredVoice }
  | { readonly is: 'reported'; readonly into: Seconds; readonly now: number }
  | { readonly is: 'asked' }
  | { readonly is: 'refused'; readonly why: string }
  | { readonly is: 'noticed'; readonly what: string | null }
  | { readonly is: 'person'; readonly person: string | null }
  | { readonly is: 'link'; readonly link: Connection }
  | { readonly is: 'voice'; readonly voice: Partial<VoiceState> }
  | { readonly is: 'unplayable'; readonly now: number }
  | { readonly is: 'awake'; readonly awake: Awake }
  | { readonly is: 'ears'; readonly ears: Partial<Ears> }
  | { readonly is: 'speed'; readonly speed: number; readonly now: number }
  | { readonly is: 'shown'; readonly number: number; readonly found: Trace };
