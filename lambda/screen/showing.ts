/** What is shown while an answer is heard: the data of a document. */
import { type ButtonId } from '../conversation/buttons';
import { type Arrival } from '../score/arrival';
import { doings } from '../score/doings';
import type { Instant } from '../session/calendar';
import type { Listener } from '../session/listener';
import { talliesOf, type Tally } from '../session/progress';
import type { Seconds } from '../routine/routine';
import type { Locale } from '../words/locale';
import { type Bar, barOf, resting, stuck, working } from './bars';
import { type CueTable, cueTable, type TableCue } from './cue-table';
import { asking } from './doings';
import { labelsOf } from './labels';
import { numbered } from './numbered';
import { type DrawnSets, drawnSets, type StrokesFor } from './drawn-sets';
import { titleOf } from './titles';
import { type WeekDay, weekOf } from './week';

/** Seconds from a document's mount to the first sound of the speech. To be measured on a device (docs/screens.md). */
export const lead: Seconds = 0.3;

/**
 * A cue as it is sent, without zeros at its end: when it begins, what is done, the line, the set and the bar by their
 * numbers, the number that is shown, and its ring from and to.
 */
type SentCue = readonly number[];

export interface Datasource extends Pick<CueTable, 'length' | 'seconds' | 'lines'>, DrawnSets {
  readonly lead: Seconds;
  /** Seconds of remarks before the place itself is heard: positions are counted from there. */
  readonly before: Seconds;
  readonly cues: readonly SentCue[];
  /** A word for each thing that is done, by its number. */
  readonly words: readonly string[];
  /** The last is for a picture that stands still. */
  readonly bars: readonly Bar[];
  readonly keys: { readonly [K in ButtonId]?: string };
  readonly paused: string;
  readonly week: readonly WeekDay[];
  readonly weekLabel: string;
  readonly done: readonly string[];
}

/** Who is coached, when, in which words, and how a pose is drawn. */
export interface Viewer {
  readonly listener: Listener;
  readonly now: Instant;
  readonly locale: Locale;
  readonly strokesFor: StrokesFor;
}

export function showingOf(arrival: Arrival, viewer: Viewer): Datasource {
  const { ends, after, asked } = arrival;
  const { cues, spots, lines, seconds, length } = cueTable(arrival, viewer.listener, viewer.locale);
  const bars = numbered<Bar>();
  const last = barOf(ends, after);
  const shown = cues.map((cue) => sent(cue, bars.numberOf(barIn(cue, arrival) ?? last)));
  bars.numberOf(last);
  if (asked !== null) bars.numberOf(stuck);
  return { ...around(arrival, spots, bars.all, viewer), cues: shown, seconds, lines, length };
}

/** For a picture that stands still: one cue, with the question, or with the words that can be said while sets are played. */
export function stillOf(arrival: Arrival, viewer: Viewer): Datasource {
  const { listener, locale } = viewer;
  const table = cueTable(arrival, listener, locale);
  const playing = arrival.until !== null;
  const set = (playing ? table.cues.find(({ n }) => n !== undefined) : table.cues.at(-1))?.set ?? 0;
  const line = playing ? locale.words('screen.say', {}) : (arrival.asked?.question ?? table.lines[0] ?? '');
  const cues = [sent({ at: 0, do: asking, say: 0, set }, 0)];
  const bar = playing ? working : barOf(arrival.ends, arrival.after);
  return {
    ...around(arrival, table.spots, arrival.asked === null ? [bar] : [bar, stuck], viewer),
    cues,
    seconds: [0],
    lines: [line],
    length: 1,
  };
}

/** The bar of the sets or of their rests, while they are played; null is that of the place whose question comes last. */
function barIn(cue: TableCue, { until }: Arrival): Bar | null {
  if (until === null || cue.do === asking || cue.at > until - 0.01) return null;
  return cue.do === rests ? resting : working;
}

const rests = doings.indexOf('resting');

function sent({ at, do: doing, say, set, n = 0, from = 0, to = 0 }: TableCue, bar: number): SentCue {
  const all = [at, doing, say, set, bar, n, from, to];
  while (all.at(-1) === 0) all.pop();
  return all;
}

function around(
  { score, before, ends, after }: Arrival,
  spots: CueTable['spots'],
  bars: readonly Bar[],
  { listener, now, locale, strokesFor }: Viewer,
): Omit<Datasource, 'cues' | 'seconds' | 'lines' | 'length'> {
  const { words } = locale;
  const labels = labelsOf(locale);
  const isOver = ends.at === 'rating';
  const otherwise = isOver ? words('screen.summary', {}) : words('screen.title', {});
  const week = isOver ? weekOf(after, now, locale) : [];
  return {
    lead,
    before: Math.round(before * 100) / 100,
    ...drawnSets(
      spots.map((spot) => titleOf(spot, otherwise, listener, locale)),
      strokesFor,
      score.length > 55 ? 1 : 2, // a long answer has room for one
    ),
    words: labels.words,
    bars,
    keys: labels.keysIn(bars),
    paused: labels.paused,
    week,
    weekLabel: week.length === 0 ? '' : words('screen.week', { days: String(week.filter(({ done }) => done).length) }),
    done: isOver ? talliesOf(after).map((tally) => tallied(tally, locale)) : [],
  };
}

function tallied({ exercise, repetitions, ofRepetitions }: Tally, { words, name }: Locale): string {
  const of = String(ofRepetitions);
  return words('screen.tally', { exercise: name(exercise), done: String(repetitions), of });
}
