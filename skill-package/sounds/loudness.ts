/** Integrated loudness in LUFS, as broadcasters measure it (ITU-R BS.1770-4): one channel, weighted, gated. */
import { sampleRate } from './tones';

/** A filter of second order: `b` over `a`, with the first of `a` being 1. */
interface Biquad {
  readonly b: readonly [number, number, number];
  readonly a: readonly [number, number];
}

/** The recommendation's two filters at any rate: the analogue ones behind its table for 48 kHz, as libebur128 has them. */
function weighting(rate: number): readonly Biquad[] {
  return [shelf(rate, 1681.974450955533, 0.7071752369554196), highPass(rate, 38.13547087602444, 0.5003270373238773)];
}

/** Lifts what is above a frequency by four decibels, as a head does. */
function shelf(rate: number, frequency: number, q: number): Biquad {
  const k = Math.tan((Math.PI * frequency) / rate);
  const gain = 10 ** (3.999843853973347 / 20);
  const band = gain ** 0.4996667741545416;
  const b = [gain + (band * k) / q + k * k, 2 * (k * k - gain), gain - (band * k) / q + k * k] as const;
  const { first, a } = poles(k, q);
  return { b: [b[0] / first, b[1] / first, b[2] / first], a };
}

function highPass(rate: number, frequency: number, q: number): Biquad {
  return { b: [1, -2, 1], a: poles(Math.tan((Math.PI * frequency) / rate), q).a };
}

function poles(k: number, q: number): { readonly first: number; readonly a: Biquad['a'] } {
  const first = 1 + k / q + k * k;
  return { first, a: [(2 * (k * k - 1)) / first, (1 - k / q + k * k) / first] };
}

/** A block is four tenths of a second long, and begins a tenth after the one before it. */
const blocks = { step: 0.1, steps: 4 } as const;

/** The loudness of a channel; -Infinity where it is silent. */
export function loudnessOf(samples: ArrayLike<number>, rate = sampleRate): number {
  const weighted = weighting(rate).reduce(filtered, Float64Array.from(samples));
  const powers = blocksOf(weighted, Math.round(rate * blocks.step));
  const loud = powers.filter((power) => lufs(power) > -70);
  const gate = lufs(mean(loud)) - 10;
  return lufs(mean(loud.filter((power) => lufs(power) > gate)));
}

function filtered(samples: Float64Array, { b, a }: Biquad): Float64Array {
  const out = new Float64Array(samples.length);
  let [x1, x2, y1, y2] = [0, 0, 0, 0];
  for (let i = 0; i < samples.length; i += 1) {
    const x = samples[i] ?? 0;
    const y = b[0] * x + b[1] * x1 + b[2] * x2 - a[0] * y1 - a[1] * y2;
    [x2, x1, y2, y1] = [x1, x, y1, y];
    out[i] = y;
  }
  return out;
}

/** The mean square of each block; what is shorter than one is a block with silence after it. */
function blocksOf(samples: Float64Array, step: number): readonly number[] {
  const tenths = new Float64Array(Math.max(blocks.steps, Math.floor(samples.length / step)));
  samples.forEach((sample, i) => {
    const at = Math.floor(i / step);
    if (at < tenths.length) tenths[at] = (tenths[at] ?? 0) + sample * sample;
  });
  return Array.from({ length: tenths.length - blocks.steps + 1 }, (_, from) => {
    return mean([...tenths.subarray(from, from + blocks.steps)]) / step;
  });
}

function mean(powers: readonly number[]): number {
  return powers.length === 0 ? 0 : powers.reduce((sum, power) => sum + power, 0) / powers.length;
}

function lufs(power: number): number {
  return -0.691 + 10 * Math.log10(power);
}
