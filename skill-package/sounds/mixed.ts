/** A file's samples: its tones at their times, as loud as Alexa asks. */
import type { Seconds } from '../../lambda/routine/routine';
import type { SoundFile } from './files';
import { loudnessOf } from './loudness';
import { samplesOf, sampleRate, type Tone, tones } from './tones';

/** Integrated loudness of every file: what Amazon asks of speech and sounds in skills (certification, audio, 2026). */
export const loudness = -14;

/** The tones, each as loud as every other: measured as one that comes again and again. */
const voiced = new Map<Tone, Float64Array>(tones.map((tone) => [tone, levelled(samplesOf(tone))]));

function levelled(samples: Float64Array): Float64Array {
  const often = new Float64Array(10 * sampleRate);
  for (let at = 0; at + samples.length <= often.length; at += 2 * sampleRate) often.set(samples, at);
  return amplified(samples, loudness - loudnessOf(often));
}

function amplified(samples: Float64Array, decibels: number): Float64Array {
  const by = 10 ** (decibels / 20);
  return samples.map((sample) => sample * by);
}

/**
 * The samples of a file, in steps of 16 bits, so that the last bit of a sine, which differs from machine to machine, is
 * never heard. Tones may run into each other. It throws where one would be cut off or would be too loud for its samples.
 */
export function mixed({ name, lasts, strokes }: SoundFile): Float32Array {
  const samples = new Float64Array(samplesIn(lasts));
  for (const { at, tone } of strokes) {
    const from = samplesIn(at);
    const sound = voiced.get(tone) ?? new Float64Array();
    if (from + sound.length > samples.length) throw new Error(`sound "${name}": the ${tone} at ${at} s is cut off`);
    sound.forEach((sample, i) => (samples[from + i] = (samples[from + i] ?? 0) + sample));
  }
  const even = amplified(samples, loudness - loudnessOf(samples));
  if (even.some((sample) => Math.abs(sample) > 0.95))
    throw new Error(`sound "${name}": it is too loud for its samples`);
  return Float32Array.from(even, (sample) => Math.round(sample * 32_767) / 32_768);
}

function samplesIn(seconds: Seconds): number {
  return Math.round(seconds * sampleRate);
}
