/** One line a turn, in CloudWatch's embedded metric format. No ids, no tokens, no words, nothing about health. */
import { type Metric, namespace } from './metric-names';

/** What is told in words. `locale` is the one that was asked for and has no words. */
type Told =
  'intent' | 'from' | 'to' | 'cause' | 'reason' | 'replay' | 'exercise' | 'locale' | 'fault' | 'account' | 'worked';

/** What is counted for the dashboard's tables, beside the metrics. */
export type Figure = 'began' | 'finished' | 'sets' | 'seconds';

/** What a turn notes down: metrics with their values, and a few words of ours that say what happened. */
export interface Notes {
  readonly count: (metric: Metric, value?: number) => void;
  readonly tell: (key: Told, word: string) => void;
  readonly figure: (key: Figure, value: number) => void;
}

export interface Line {
  readonly [key: string]: unknown;
}

/** A line stays below a kilobyte; the longest word of ours is what is to be put back by hand. */
const longestWord = 500;

/** Notes of one turn, and the line that they make. */
export function notes(stage: string, release: string): Notes & { readonly line: (at: number) => Line } {
  const counts = new Map<Metric, number>();
  const told = new Map<string, string | number>();
  return {
    count: (metric, value = 1) => void counts.set(metric, value),
    tell: (key, word) => void told.set(key, word.slice(0, longestWord)),
    figure: (key, value) => void told.set(key, value),
    line: (at) => ({
      _aws: {
        Timestamp: at,
        CloudWatchMetrics: [{ Namespace: namespace, Dimensions: [['Stage']], Metrics: namesOf(counts) }],
      },
      Stage: stage,
      Release: release,
      ...Object.fromEntries(counts),
      ...Object.fromEntries(told),
    }),
  };
}

function namesOf(counts: ReadonlyMap<Metric, number>): readonly { Name: Metric; Unit: string }[] {
  return [...counts.keys()].map((Name) => ({ Name, Unit: unitOf(Name) }));
}

function unitOf(metric: Metric): string {
  if (metric.endsWith('Ms')) return 'Milliseconds';
  return metric === 'ResponseBytes' ? 'Bytes' : 'Count';
}

/** Intents of ours that are told by name. */
const told = [
  'ReadyIntent',
  'MoreTimeIntent',
  'SlowerIntent',
  'FasterIntent',
  'SetLevelIntent',
  'GoToExerciseIntent',
  'RateEffortIntent',
];

/** The name of an intent for the log: Amazon's own and a few of ours. All others are `Other`, those about health among them. */
export function intentForLog(intent: string): string {
  return /^AMAZON\.[A-Za-z]{1,40}Intent$/.test(intent) || told.includes(intent) ? intent : 'Other';
}

/** What an error was, by its name alone: a message may hold what came in. */
export function causeOf(error: unknown): string {
  return error instanceof Error ? error.name : 'unknown';
}
