import type { Seconds } from '../routine/routine';
import type { Voice } from '../words/locale';

/** Speaking rate in percent of the voice's own: 95 for instructions, 100 for counts. */
export type Rate = 95 | 100;

/**
 * How long a line takes to say, without the silence after it: so much for each sentence, its characters and the pauses
 * within it, less the line's closing silence. Numbers must be written as words.
 */
export function speechTime(line: string, voice: Voice, rate: Rate = 100): Seconds {
  const times = timesOf(voice);
  const known = times.get(line);
  if (known !== undefined) return known * (100 / rate);
  const seconds = timeToSay(line, voice);
  if (times.size < mostKnown) times.set(line, seconds);
  return seconds * (100 / rate);
}

/** Lines come from a closed vocabulary, so each is measured once a voice; the limit is for whoever measures other text. */
const measured = new WeakMap<Voice, Map<string, Seconds>>();
const mostKnown = 2000;

/** The voice that was asked for last: nearly always the same again, and this is asked for every line. */
let latest: { readonly voice: Voice; readonly times: Map<string, Seconds> } | null = null;

function timesOf(voice: Voice): Map<string, Seconds> {
  if (latest?.voice === voice) return latest.times;
  const times = measured.get(voice) ?? new Map<string, Seconds>();
  measured.set(voice, times);
  latest = { voice, times };
  return times;
}

function timeToSay(line: string, { character, pause, sentence, closing }: Voice): Seconds {
  const sentences = sentencesOf(line);
  if (sentences.length === 0) return 0;
  return sentences.reduce((sum, s) => sum + character * s.length + pause * pausesWithin(s) + sentence, 0) - closing;
}

/** A line as its sentences, each with its end mark. */
export function sentencesOf(line: string): readonly string[] {
  return (line.match(/[^.!?]+[.!?]*/g) ?? []).map((s) => s.trim()).filter((s) => s !== '');
}

function pausesWithin(sentence: string): number {
  return (sentence.match(/[,;:]|[–—]| - /g) ?? []).length;
}
