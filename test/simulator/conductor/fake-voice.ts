/** A voice in virtual time: as slow as it is, as late as it likes, and heard to its end. */
import { conducted, type Conducting, conducting, ended, sounded } from '../../../simulator/conductor/conductor';
import type { MeasuredVoice } from '../../../simulator/conductor/measured-voice';
import type { Programme } from '../../../simulator/conductor/programme';

export interface FakeVoice {
  /** Seconds for a second of the speech clock. */
  readonly slowness: number;
  /** The longest time, in seconds, from being asked to the first sound. */
  readonly latency: number;
}

/** When the words of a step sounded, by the passage's own clock. */
export interface Heard {
  readonly step: number;
  readonly sounded: number;
  readonly ended: number;
  readonly rate: number;
}

export interface Performance {
  readonly heard: readonly Heard[];
  /** The score's position at each frame. */
  readonly frames: readonly { readonly now: number; readonly state: Conducting }[];
  readonly voice: MeasuredVoice;
}

const frame = 1 / 30;

/** A programme performed with such a voice until its microphone opens. */
export function performed(
  programme: Programme,
  { slowness, latency }: FakeVoice,
  random: () => number,
  voice?: MeasuredVoice,
): Performance {
  let state = conducting(programme, 0, voice);
  const heard: Heard[] = [];
  const frames: { now: number; state: Conducting }[] = [];
  let on: Heard | null = null;
  for (let now = 0; now < 900; now += frame) {
    if (on !== null && now >= on.sounded) state = sounded(state, on.step, on.sounded);
    if (on !== null && now >= on.ended) {
      state = ended(state, on.step, on.ended);
      on = null;
    }
    const { state: next, order } = conducted(state, now === 0 ? 0 : frame, now);
    state = next;
    frames.push({ now, state });
    if (order !== null) {
      const sound = now + latency * random();
      on = { step: order.step, sounded: sound, ended: sound + (slowness * order.clock) / order.rate, rate: order.rate };
      heard.push(on);
    }
    if (programme[state.begun]?.does !== 'say' && state.begun >= 0) break;
  }
  return { heard, frames, voice: state.voice };
}
