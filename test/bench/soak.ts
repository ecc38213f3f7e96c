import { ours, type Bundle } from './floors';
import { probeFile, run } from './probe';

/** Microseconds of turns, by a word for what they did. */
export type Times = Readonly<Record<string, readonly number[]>>;

/** What a long run left: turns done, megabytes of heap that it gained, sockets that it opened; and the first turns timed. */
export interface Soaked {
  readonly done: number;
  readonly grown: number;
  readonly sockets: number;
  readonly turns: Times;
}

/** Practises with a bundle in a process of its own: whole sessions, or launches alone for a bundle that is not ours. */
export async function soaked(node: string, turns: number, { file, name }: Bundle = ours): Promise<Soaked> {
  const how = name === ours.name ? 'sessions' : 'launches';
  const result = await run(node, probeFile('sessions'), [file, how, String(turns)]);
  // Written by the probe.
  const { heapBefore, heapAfter, ...rest } = result as Omit<Soaked, 'grown'> &
    Record<'heapBefore' | 'heapAfter', number>;
  return { ...rest, grown: (heapAfter - heapBefore) / 1e6 };
}
