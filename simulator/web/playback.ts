import type { Seconds } from '../../lambda/routine/routine';

/** How a device's time runs: at a real moment (milliseconds) it was so far into its answer, and goes at a speed. */
export interface Playback {
  readonly real: number;
  readonly into: Seconds;
  readonly speed: number;
}

/** How many seconds into its answer a device is at a real moment. */
export function intoAt({ real, into, speed }: Playback, now: number): Seconds {
  return Math.max(0, into + ((now - real) / 1000) * speed);
}

/** The same time from here on at another speed. */
export function atSpeed(pace: Playback, speed: number, now: number): Playback {
  return { real: now, into: intoAt(pace, now), speed };
}
