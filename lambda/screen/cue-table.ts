/** An answer second by second, for a screen that finds the present cue by its own clock: what each shows, and from when. */
import type { Seconds } from '../routine/routine';
import type { Arrival } from '../score/arrival';
import { lengthOf } from '../score/cue';
import type { Doing } from '../score/doings';
import { type Phase, phasesOf } from '../score/phases';
import { speechTime } from '../score/speech-time';
import type { Listener } from '../session/listener';
import type { Spot } from '../session/spot';
import type { Locale } from '../words/locale';
import { asking, shownDoings } from './doings';
import { numbered } from './numbered';
import { setsOf } from './sets';

/** One cue of the table. What is left out is nothing, or zero. */
export interface TableCue {
  /** When it begins, in seconds from the first sound of the answer. */
  readonly at: Seconds;
  /** What is being done, by its number in `shownDoings`. */
  readonly do: number;
  /** The line that was said last, by its number in `lines`: a screen is never without words. */
  readonly say: number;
  /** The set at hand, or the one that is led to, by its number in `spots`. */
  readonly set: number;
  /** The repetition, or how many breaths are left. */
  readonly n?: number;
  /** The hold, stretch or rest that it is a part of, from and to. */
  readonly from?: Seconds;
  readonly to?: Seconds;
}

export interface CueTable {
  readonly length: Seconds;
  readonly cues: readonly TableCue[];
  /** `seconds[i]` is the cue at i seconds: APL cannot search a list. */
  readonly seconds: readonly number[];
  readonly lines: readonly string[];
  /** Null is none: before a session and after it. */
  readonly spots: readonly (Spot | null)[];
  /** For each cue the cue of the score that it begins with; the question has one more. */
  readonly begins: readonly number[];
}

/** A cue that is shorter is shown as a part of the one before it: so no more than two begin within a second. */
const shortest: Seconds = 0.5;

/** The table of an answer: a cue for each of its score's, and one for its question. */
export function cueTable(arrival: Arrival, listener: Listener, locale: Locale): CueTable {
  const { score, asked } = arrival;
  const phases = phasesOf(score, 0, listener, locale);
  const lines = numbered<string>();
  const sets = setsOf(arrival, phases);
  const cues: TableCue[] = [];
  const begins: number[] = [];
  const first = score.find(({ words }) => words !== '')?.words ?? asked?.question ?? '';
  let said = lines.numberOf(first);
  for (const [index, phase] of phases.entries()) {
    const words = score[index]?.words ?? '';
    if (words !== '') said = lines.numberOf(words);
    if (cues.length > 0 && phase.to - phase.from < shortest) continue;
    cues.push(tableCue(phase, said, sets.of[index] ?? 0));
    begins.push(index);
  }
  const spoken = lengthOf(score);
  if (asked !== null) {
    cues.push({ at: hundredth(spoken), do: asking, say: lines.numberOf(asked.question), set: sets.last });
    begins.push(score.length);
  }
  const length = hundredth(spoken + (asked === null ? 0 : speechTime(asked.question, locale.voice)) + 1);
  return { length, cues, seconds: secondsOf(cues, length), lines: lines.all, spots: sets.spots, begins };
}

/** The cue at a moment, found as the document finds it. */
export function cueAt({ cues, seconds }: Pick<CueTable, 'cues' | 'seconds'>, clock: Seconds): number {
  const orNext = (cue: number): number => (clock >= (cues[cue + 1]?.at ?? Infinity) ? cue + 1 : cue);
  return orNext(orNext(seconds[Math.floor(clock)] ?? 0));
}

function tableCue({ from, doing, ring, count }: Phase, say: number, set: number): TableCue {
  const isBack = doing === 'circling' && count?.unit === 'circle backward';
  const exact = { at: hundredth(from), do: shownDoings.indexOf(isBack ? 'circling back' : doing), say, set };
  const counted = count !== null && isCounted(doing) ? { ...exact, n: numberOf(count) } : exact;
  if (ring === null || !isTimed(doing)) return counted;
  return { ...counted, from: hundredth(ring[0]), to: hundredth(ring[1]) };
}

/** Lifts and circles are counted up; of a stretch the breaths that are left are shown. */
function numberOf({ unit, repetition, repetitions }: NonNullable<Phase['count']>): number {
  return unit === 'breath' ? repetitions - repetition + 1 : repetition;
}

function isCounted(doing: Doing): boolean {
  return doing !== 'listening' && doing !== 'moving' && doing !== 'resting' && doing !== 'easing out';
}

/** The ring runs for holds, breaths and rests, and for the seconds to get ready in: never for counts of a second. */
function isTimed(doing: Doing): boolean {
  return (
    doing === 'holding' ||
    doing === 'breathing in' ||
    doing === 'breathing out' ||
    doing === 'resting' ||
    doing === 'getting ready'
  );
}

/** For every second the cue that has begun by then. */
function secondsOf(cues: readonly TableCue[], length: Seconds): readonly number[] {
  const seconds: number[] = [];
  let cue = 0;
  while (seconds.length < length) {
    while ((cues[cue + 1]?.at ?? Infinity) <= seconds.length) cue += 1;
    seconds.push(cue);
  }
  return seconds;
}

function hundredth(seconds: Seconds): Seconds {
  return Math.round(seconds * 100) / 100;
}
