import { execFileSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import book from '../../lambda/sound/book.json';
import { restLengths, soundNamed, together } from '../../lambda/sound/sounds';
import { loudnessOf } from '../../skill-package/sounds/loudness';
import type { Measured, Measurements } from './measured';

let measured: Measurements = { book: {}, files: [] };

beforeAll(() => {
  const tsx = createRequire(__filename).resolve('tsx/cli');
  const told = execFileSync(process.execPath, [tsx, join(__dirname, 'measured.ts')], { encoding: 'utf8' });
  measured = JSON.parse(told) as Measurements; // what measured.ts writes
}, 120_000);

/** The files of which something is not so, by their names. */
function but(isSo: (file: Measured) => boolean): readonly string[] {
  expect(measured.files.length).toBeGreaterThan(10);
  return measured.files.filter((file) => !isSo(file)).map(({ name }) => name);
}

/** What a file stands for, and its beats, by its name alone: counted here anew. */
function scoreOf(name: string): { readonly lasts: number; readonly beats: readonly number[] } {
  const [kind = '', ...numbers] = name.split('-');
  const [first = 0, second = 0, third = 0] = numbers.map((n) => Number(n) / (kind === 'rest' ? 1 : 1000));
  const each = (n: number, beats: (at: number) => readonly number[]) => ({
    lasts: together * n,
    beats: Array.from({ length: together }, (_, i) => beats(i * n))
      .flat()
      .map((at) => at + 0.1),
  });
  switch (kind) {
    case 'lifts':
      return each(first + second + third, (at) => [at, at + first + second]);
    case 'circles':
      return each(first, (at) => [at, at + first / 2]);
    case 'rest': {
      const seconds = Array.from({ length: first - 1 }, (_, at) => at + 1);
      return { lasts: first, beats: seconds.filter((at) => (first - at) % 2 === 0 || first - at <= 3) };
    }
    default:
      return { lasts: 1.4, beats: [0.1] };
  }
}

describe('the sound files', () => {
  test('are those of the book, byte for byte (npm run sounds makes them anew)', () => {
    expect(measured.book).toEqual(book);
  });

  test('are what Alexa takes: frames of MPEG-2 layer III at 24 kHz and 48 kbit/s in one channel, and nothing else', () => {
    expect(but(({ isPlain, rate }) => isPlain && rate === 24_000)).toEqual([]);
  });

  test('last what the book says, to the sample, and at most a frame less than what they stand for', () => {
    expect(but(({ name, samples }) => samples === Math.round((soundNamed(name)?.lasts ?? 0) * 24_000))).toEqual([]);
    const short = ({ name, samples }: Measured): number => scoreOf(name).lasts - samples / 24_000;
    // The name of a tempo has whole milliseconds.
    expect(but((file) => short(file) > -0.005 && short(file) < 0.029)).toEqual([]);
  });

  test('sound on their beats: a tenth of a second after one, a tick of a rest on its second, within 20 ms', () => {
    const isOnBeat = ({ name, onsets }: Measured): boolean => {
      const { beats } = scoreOf(name);
      return onsets.length === beats.length && onsets.every((at, i) => Math.abs(at - (beats[i] ?? 0)) < 0.02);
    };
    expect(but(isOnBeat)).toEqual([]);
  });

  test('are as loud as Amazon asks, -14 LUFS within one, and never clip', () => {
    expect(but(({ lufs }) => Math.abs(lufs + 14) < 1)).toEqual([]);
    expect(but(({ peak }) => peak < 0.999)).toEqual([]);
  });

  test('begin and end in silence, and nowhere click: no step is longer than those of a full wave of 2 kHz', () => {
    expect(but(({ edges }) => edges < 0.004)).toEqual([]);
    expect(but(({ steepest }) => steepest < 0.35)).toEqual([]);
  });

  test('are there for every rest; what was never made has no name', () => {
    expect(restLengths.filter((lasts) => soundNamed(`rest-${lasts}`) === null)).toEqual([]);
    expect(soundNamed('constructor')).toBeNull();
  });
});

describe('loudness', () => {
  const sine = (level: number, seconds: number): readonly number[] =>
    Array.from({ length: 8000 * seconds }, (_, i) => 10 ** (level / 20) * Math.sin((2 * Math.PI * 997 * i) / 8000));

  test('is -3.01 LUFS for a whole sine of 997 Hz in one channel, as the recommendation has it', () => {
    expect(loudnessOf(sine(0, 2), 8000)).toBeCloseTo(-3.01, 0);
    expect(loudnessOf(sine(-20, 2), 8000) - loudnessOf(sine(0, 2), 8000)).toBeCloseTo(-20, 5);
  });

  test('is gated: what is silent, or much quieter, does not count', () => {
    const between = [...sine(-20, 4), ...sine(-200, 20), ...sine(-60, 10)];
    expect(Math.abs(loudnessOf(between, 8000) - loudnessOf(sine(-20, 4), 8000))).toBeLessThan(0.3);
  });
});
