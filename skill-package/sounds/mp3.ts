/** MP3 as Alexa takes it: 24 kHz, 48 kbit/s, one channel, and as long as is asked, to the frame. */
import { createMp3Encoder } from 'wasm-media-encoders';
import type { Seconds } from '../../lambda/routine/routine';
import { sampleRate } from './tones';

/** A frame of MPEG-2 layer III: so many samples, and at this rate so many bytes, always. */
const frame = { samples: 576, bytes: 144 } as const;
export const frameLasts: Seconds = frame.samples / sampleRate;

/** Samples by which what was encoded comes later out of a decoder: 576 of LAME, 529 of every decoder. */
const delay = 576 + 529;

/** LAME takes all samples down to this, against clipping. */
const taken = 0.95;

export type Encode = (samples: Float32Array) => Uint8Array;

/** LAME in WebAssembly, which counts the same on every machine. */
export async function openEncoder(): Promise<Encode> {
  const encoder = await createMp3Encoder();
  return (samples) => {
    encoder.configure({ sampleRate, channels: 1, bitrate: 48 });
    const head = Uint8Array.from(encoder.encode([earlier(samples)]));
    const whole = Buffer.concat([head, encoder.finalize()]);
    // A frame leans on those before it alone, so what is beyond the length can go.
    return whole.subarray(0, Math.floor(samples.length / frame.samples) * frame.bytes);
  };
}

/** The samples without the first few, which are silent, so that the rest is heard at its time, and as loud as it was. */
function earlier(samples: Float32Array): Float32Array {
  const shifted = new Float32Array(samples.length + frame.samples);
  shifted.set(samples.subarray(delay));
  return shifted.map((sample) => sample / taken);
}

/** How long a file plays. It throws where that is no row of whole frames. */
export function lengthOfMp3(bytes: Uint8Array): Seconds {
  if (bytes.length % frame.bytes !== 0) throw new Error(`an MP3 of ${bytes.length} bytes has no whole frames`);
  return Math.round((bytes.length / frame.bytes) * frameLasts * 1000) / 1000;
}
