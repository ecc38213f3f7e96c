import type { Seconds } from '../../../lambda/routine/routine';
import type { Shape } from '../shape';

/** When people of one morning begin: in zones with their share of them and how much later they are, around a time that they like. */
export interface Morning {
  readonly name: string;
  readonly spread: Seconds;
  readonly zones: readonly { readonly share: number; readonly later: Seconds }[];
  /** The share that begins within ten seconds of the hour, as reminders make people do. */
  readonly onTheDot: number;
}

const one = [{ share: 1, later: 0 }];
/** By population of the US time zones, roughly. CHOSEN. */
const four = [0.47, 0.29, 0.07, 0.17].map((share, hours) => ({ share, later: 3600 * hours }));

export const mornings: readonly Morning[] = [
  { name: 'one zone, spread 30 min', spread: 1800, zones: one, onTheDot: 0 },
  { name: 'one zone, spread 45 min', spread: 2700, zones: one, onTheDot: 0 },
  { name: 'four US zones, spread 45 min', spread: 2700, zones: four, onTheDot: 0 },
  { name: 'one zone, 45 min, 5 % on the dot', spread: 2700, zones: one, onTheDot: 0.05 },
];

/** The start of each session and how slowly it goes, seconds counted from ten hours before the time that most like. */
export interface Arrivals {
  readonly starts: Float64Array;
  readonly stretch: Float32Array;
}

export const middle: Seconds = 36_000;

/** Sessions of a morning, always the same for the same number of them. */
export function arrivalsOf({ spread, zones, onTheDot }: Morning, sessions: number): Arrivals {
  const chance = randomFrom(7);
  const starts = new Float64Array(sessions);
  const stretch = new Float32Array(sessions);
  for (let i = 0; i < sessions; i += 1) {
    const later = zoneAt(zones, chance());
    const usual = Math.sqrt(-2 * Math.log(1 - chance())) * Math.cos(2 * Math.PI * chance());
    starts[i] = middle + later + (chance() < onTheDot ? 10 * chance() : spread * usual);
    stretch[i] = 0.9 + 0.2 * chance();
  }
  return { starts, stretch };
}

function zoneAt(zones: Morning['zones'], at: number): Seconds {
  let sum = 0;
  for (const { share, later } of zones) {
    sum += share;
    if (at < sum) return later;
  }
  return zones.at(-1)?.later ?? 0;
}

/** A small generator of even numbers from 0 to 1 (mulberry32, public domain). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** The most that a second of the morning asks for, and when that is. */
export interface Peak {
  readonly second: number;
  readonly turns: number;
  readonly starts: number;
  readonly sessions: number;
  readonly writeUnits: number;
  readonly readUnits: number;
}

/** The peak of a morning in which every session has this shape. */
export function peakOf({ starts, stretch }: Arrivals, shape: Shape): Peak {
  const seconds = 2 * middle;
  const turns = new Int32Array(seconds);
  const begun = new Int32Array(seconds);
  const open = new Int32Array(seconds);
  const writes = new Float64Array(seconds);
  const reads = new Float64Array(seconds);
  for (let i = 0; i < starts.length; i += 1) {
    const start = starts[i] ?? 0;
    const slow = stretch[i] ?? 1;
    add(begun, start, 1);
    add(open, start, 1);
    for (const { after, writeUnits, readUnits } of shape) {
      add(turns, start + slow * after, 1);
      add(writes, start + slow * after, writeUnits);
      add(reads, start + slow * after, readUnits);
    }
    add(open, start + slow * (shape.at(-1)?.after ?? 0), -1);
  }
  const second = turns.indexOf(most(turns));
  return {
    second,
    turns: most(turns),
    starts: most(begun),
    sessions: mostOpen(open),
    writeUnits: most(writes),
    readUnits: most(reads),
  };
}

function add(counts: Int32Array | Float64Array, at: Seconds, count: number): void {
  const second = Math.floor(at);
  counts[second] = (counts[second] ?? 0) + count;
}

function most(counts: Int32Array | Float64Array): number {
  let top = 0;
  for (const count of counts) top = Math.max(top, count);
  return top;
}

function mostOpen(changes: Int32Array): number {
  let open = 0;
  return changes.reduce((top, change) => Math.max(top, (open += change)), 0);
}
