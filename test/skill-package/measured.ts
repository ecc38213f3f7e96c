/**
 * Makes every sound file anew and measures it by another decoder, as JSON on standard output. It runs as a process of its
 * own: the decoder is an ES module, and samples by the million are slow in a test's own world.
 */
import { MPEGDecoder } from 'mpg123-decoder';
import { loudnessOf } from '../../skill-package/sounds/loudness';
import { bookOf, type Book, soundsMade } from '../../skill-package/sounds/made';

/** What is measured of one file; seconds but for the levels, of which the loudest there can be is 1. */
export interface Measured {
  readonly name: string;
  /** True where it is frames of MPEG-2 layer III at 24 kHz and 48 kbit/s in one channel, and nothing else. */
  readonly isPlain: boolean;
  readonly rate: number;
  readonly samples: number;
  readonly onsets: readonly number[];
  readonly lufs: number;
  readonly peak: number;
  /** The highest level in the first and the last 20 ms. */
  readonly edges: number;
  /** The longest step from one sample to the next. */
  readonly steepest: number;
}

/** All that is measured, and the book of what was made. */
export interface Measurements {
  readonly book: Book;
  readonly files: readonly Measured[];
}

const rate = 24_000;

function isPlain(bytes: Uint8Array): boolean {
  if (bytes.length % 144 !== 0) return false;
  for (let at = 0; at < bytes.length; at += 144) {
    const [sync = 0, kind = 0, form = 0, mode = 0] = bytes.subarray(at, at + 4);
    if (sync !== 0xff || (kind & 0xfe) !== 0xf2 || (form & 0xfc) !== 0x64 || mode >> 6 !== 3) return false;
  }
  return true;
}

/** When something begins to sound after a silence. */
function onsetsIn(samples: Float32Array): readonly number[] {
  const onsets: number[] = [];
  let quiet = rate;
  samples.forEach((sample, i) => {
    quiet += 1;
    if (Math.abs(sample) < 0.03) return;
    if (quiet > 0.06 * rate) onsets.push(i / rate);
    quiet = 0;
  });
  return onsets;
}

function highest(samples: Float32Array): number {
  return samples.reduce((most, sample) => Math.max(most, Math.abs(sample)), 0);
}

async function main(): Promise<void> {
  const made = await soundsMade();
  const decoder = new MPEGDecoder();
  await decoder.ready;
  const files: Measured[] = [];
  for (const { file, bytes } of made) {
    const { channelData, sampleRate } = decoder.decode(Uint8Array.from(bytes));
    const samples = channelData[0] ?? new Float32Array();
    const edge = Math.round(0.02 * rate);
    files.push({
      name: file.name,
      isPlain: isPlain(bytes),
      rate: sampleRate,
      samples: samples.length,
      onsets: onsetsIn(samples),
      lufs: loudnessOf(samples),
      peak: highest(samples),
      edges: Math.max(highest(samples.subarray(0, edge)), highest(samples.subarray(-edge))),
      steepest: highest(samples.map((sample, i) => sample - (samples[i - 1] ?? 0))),
    });
    await decoder.reset();
  }
  process.stdout.write(JSON.stringify({ book: bookOf(made), files } satisfies Measurements));
}

void main();
