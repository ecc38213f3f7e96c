/** The four sounds, as samples between -1 and 1: sines with soft beginnings and ends, so that nothing clicks. */
import type { Seconds } from '../../lambda/routine/routine';

/** Samples a second, the highest rate that Alexa takes (SSML reference, "audio", 2026). */
export const sampleRate = 24_000;

export const tones = ['tick', 'rise', 'fall', 'chime'] as const;
export type Tone = (typeof tones)[number];

/** A partial of a tone: its frequency from and to, in hertz, how loud it is, and in how many seconds it fades to a third. */
interface Partial {
  readonly from: number;
  readonly to: number;
  readonly share: number;
  readonly fades: Seconds;
}

interface Shape {
  readonly lasts: Seconds;
  readonly begins: Seconds;
  readonly ends: Seconds;
  readonly partials: readonly Partial[];
}

const steady = (frequency: number, share: number, fades: Seconds): Partial => ({
  from: frequency,
  to: frequency,
  share,
  fades,
});

/** D and A, a fifth apart, which lies well in the small loudspeaker of an Echo; above them little but the octave. CHOSEN. */
const low = 293.66;
const high = 440;

const shapes: { readonly [T in Tone]: Shape } = {
  tick: {
    lasts: 0.45,
    begins: 0.01,
    ends: 0.2,
    partials: [steady(high, 1, 0.16), steady(2 * high, 0.2, 0.06), steady(3 * high, 0.05, 0.02)],
  },
  rise: {
    lasts: 0.8,
    begins: 0.03,
    ends: 0.3,
    partials: [
      { from: low, to: high, share: 1, fades: 1.6 },
      { from: 2 * low, to: 2 * high, share: 0.2, fades: 0.8 },
    ],
  },
  fall: {
    lasts: 0.8,
    begins: 0.03,
    ends: 0.4,
    partials: [
      { from: high, to: low, share: 1, fades: 1.2 },
      { from: 2 * high, to: 2 * low, share: 0.15, fades: 0.6 },
    ],
  },
  chime: {
    lasts: 1.3,
    begins: 0.006,
    ends: 0.4,
    partials: [
      steady(2 * low, 1, 0.7),
      steady(2 * high, 0.4, 0.5),
      steady(4 * low, 0.2, 0.3),
      steady(5.4 * low, 0.06, 0.12),
    ],
  },
};

/** The samples of a tone; the loudest is 1. */
export function samplesOf(tone: Tone): Float64Array {
  const { lasts, begins, ends, partials } = shapes[tone];
  const samples = new Float64Array(Math.round(lasts * sampleRate));
  for (const partial of partials) add(partial, lasts, samples);
  for (let i = 0; i < samples.length; i += 1) {
    const at = i / sampleRate;
    samples[i] = (samples[i] ?? 0) * slope(at / begins) * slope((lasts - at) / ends);
  }
  const loudest = samples.reduce((most, sample) => Math.max(most, Math.abs(sample)), 0);
  return samples.map((sample) => sample / loudest);
}

/** A partial that glides evenly to the ear: by the same interval in each moment. */
function add({ from, to, share, fades }: Partial, lasts: Seconds, samples: Float64Array): void {
  let phase = 0;
  for (let i = 0; i < samples.length; i += 1) {
    const at = i / sampleRate;
    samples[i] = (samples[i] ?? 0) + share * Math.sin(phase) * Math.exp(-at / fades);
    phase += (2 * Math.PI * from * (to / from) ** (at / lasts)) / sampleRate;
  }
}

/** From 0 to 1, rounded at both ends. */
function slope(part: number): number {
  return part >= 1 ? 1 : (1 - Math.cos(Math.PI * Math.max(0, part))) / 2;
}
