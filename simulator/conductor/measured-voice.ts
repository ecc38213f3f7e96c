import type { Seconds } from '../../lambda/routine/routine';

/**
 * What is known of a voice: how long it takes from being asked to the first sound, and how long words take that last a
 * second by the speech clock. It is learnt from each thing that it says; older ones count less and less.
 */
export interface MeasuredVoice {
  readonly latency: Seconds;
  /** Seconds that come with every utterance, such as the silence that some engines end with. */
  readonly each: Seconds;
  /** Seconds of this voice, at its own rate, for a second of the speech clock. */
  readonly slowness: number;
  readonly sums: Sums;
}

/** Of all utterances, weighted: the weight, the clock's seconds, the voice's, and their products. */
interface Sums {
  readonly weight: number;
  readonly clock: number;
  readonly voice: number;
  readonly clockSquared: number;
  readonly both: number;
}

/** One utterance: seconds from being asked to its first sound and to its end, and the clock's seconds at its rate. */
export interface Utterance {
  readonly latency: Seconds;
  readonly took: Seconds;
  readonly clock: Seconds;
}

/** What an utterance of before still counts when one more has been heard. */
const memory = 0.94;

/** A voice that nobody has heard yet is believed to be the clock's own; three utterances outweigh that. */
export const unheard: MeasuredVoice = {
  latency: 0.15,
  each: 0,
  slowness: 1.1,
  sums: [0.4, 2.4].reduce((sums, clock) => added(sums, clock, 1.1 * clock, 0.2), {
    weight: 0,
    clock: 0,
    voice: 0,
    clockSquared: 0,
    both: 0,
  }),
};

function added(sums: Sums, clock: Seconds, voice: Seconds, weight: number): Sums {
  return {
    weight: sums.weight + weight,
    clock: sums.clock + weight * clock,
    voice: sums.voice + weight * voice,
    clockSquared: sums.clockSquared + weight * clock * clock,
    both: sums.both + weight * clock * voice,
  };
}

/** The voice as it is known after one more utterance: a line through all of them, by least squares. */
export function learnt({ latency, sums }: MeasuredVoice, heard: Utterance): MeasuredVoice {
  const faded: Sums = {
    weight: sums.weight * memory,
    clock: sums.clock * memory,
    voice: sums.voice * memory,
    clockSquared: sums.clockSquared * memory,
    both: sums.both * memory,
  };
  const now = added(faded, heard.clock, Math.max(0, heard.took - heard.latency), 1);
  const spread = now.weight * now.clockSquared - now.clock * now.clock;
  const line = spread < 1e-9 ? 1 : (now.weight * now.both - now.clock * now.voice) / spread;
  const slowness = within(line, 0.4, 3);
  const each = within((now.voice - slowness * now.clock) / now.weight, -0.2, 1);
  return { latency: latency + 0.2 * (within(heard.latency, 0, 1) - latency), each, slowness, sums: now };
}

/** How long the voice will take to say what lasts so long by the clock, from its first sound on, at a rate of its own. */
export function sayingTime({ each, slowness }: MeasuredVoice, clock: Seconds, rate: number): Seconds {
  return Math.max(0, each + (slowness * clock) / rate);
}

/** The rate at which the voice says that in so many seconds; infinite where it cannot. */
export function rateFor({ each, slowness }: MeasuredVoice, clock: Seconds, lasts: Seconds): number {
  return lasts - each <= 0 ? Infinity : (slowness * clock) / (lasts - each);
}

export function within(value: number, least: number, most: number): number {
  return Math.min(most, Math.max(least, value));
}
