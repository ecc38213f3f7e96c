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
import type { Strokes } from './document/figure';
import { type Title, titleOf } from './titles';
import { type WeekDay, weekOf } from './week';

/** Seconds from a document's mount to the first sound of the speech. To be measured on a device (docs/screens.md). */
export const lead: Seconds = 0.3;

/**
 * A cue as it is sent, without zeros at its end: when it begins, what is done, the line, the set and the bar by their
 * numbers, the number that is shown, and its ring from and to.
 */
type SentCue = readonly number[];

export interface Datasource extends Pick<CueTable, 'length' | 'half' | 'lines'> {
  readonly lead: Seconds;
  /** Seconds of remarks before the place itself is heard: positions are counted from there. */
  readonly before: Seconds;
  readonly cues: readonly SentCue[];
  readonly sets: readonly SentSet[];
  /** The strokes of the figures that the sets name. */
  readonly figures: readonly Strokes['strokes'][];
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

/** A set as it is sent: its figure by number (below zero is none), whether that turns, and -1 to draw it mirrored. */
interface SentSet extends Pick<Title, 'title' | 'ready' | 'next'> {
  readonly figure: number;
  readonly turns: number;
  readonly flip: number;
}

/** Who is coached, when, in which words, and how a pose is drawn. */
export interface Viewer {
  readonly listener: Listener;
  readonly now: Instant;
  readonly locale: Locale;
  readonly strokesFor: (pose: string, variants: readonly string[]) => Strokes | null;
}

export function showingOf(arrival: Arrival, viewer: Viewer): Datasource {
  const { listener, locale } = viewer;
  const { cues, spots, lines, half, length } = cueTable(arrival, listener, locale);
  const bars = arrival.until === null ? [] : [working, resting];
  const shown = cues.map((cue) => sent(cue, barIn(cue, arrival)));
  return { ...around(arrival, spots, bars, viewer), cues: shown, half, lines, length };
}

/** For a picture that stands still: one cue, with the question, or with the words that can be said while sets are played. */
export function stillOf(arrival: Arrival, viewer: Viewer): Datasource {
  const { listener, locale } = viewer;
  const table = cueTable(arrival, listener, locale);
  const playing = arrival.until !== null;
  const set = (playing ? table.cues.find(({ n }) => n !== undefined) : table.cues.at(-1))?.set ?? 0;
  const line = playing ? locale.words('screen.say', {}) : (arrival.asked?.question ?? table.lines[0] ?? '');
  const cues = [sent({ at: 0, do: asking, say: 0, set }, 0)];
  return {
    ...around(arrival, table.spots, playing ? [working] : [], viewer),
    cues,
    half: [0],
    lines: [line],
    length: 1,
  };
}

/** Bars come in this order: of the sets, of their rests, and of the place whose question comes last. */
function barIn(cue: TableCue, { until }: Arrival): number {
  if (until === null) return 0;
  if (cue.do === asking || cue.at > until - 0.01) return 2;
  return cue.do === doings.indexOf('resting') ? 1 : 0;
}

function sent({ at, do: doing, say, set, n = 0, from = 0, to = 0 }: TableCue, bar: number): SentCue {
  const all = [at, doing, say, set, bar, n, from, to];
  return all.slice(0, all.findLastIndex((value) => value !== 0) + 1);
}

function around(
  { score, before, ends, after, asked }: Arrival,
  spots: CueTable['spots'],
  bars: readonly Bar[],
  { listener, now, locale, strokesFor }: Viewer,
): Omit<Datasource, 'cues' | 'half' | 'lines' | 'length'> {
  const { words } = locale;
  const labels = labelsOf(locale);
  const isOver = ends.at === 'rating';
  const otherwise = isOver ? words('screen.summary', {}) : words('screen.title', {});
  const week = isOver ? weekOf(after, now, locale) : [];
  const last = asked === null ? [barOf(ends, after)] : [barOf(ends, after), stuck];
  const offered = [...bars, ...last];
  const ids = new Set<ButtonId>(['pause', 'resume', ...offered.flatMap(({ row }) => row)]);
  return {
    lead,
    before: Math.round(before * 100) / 100,
    ...figured(
      spots.map((spot) => titleOf(spot, otherwise, listener, locale)),
      strokesFor,
      score.length > 55 ? 1 : 2, // a long answer has room for one
    ),
    words: labels.words,
    bars: offered,
    keys: Object.fromEntries([...ids].map((id) => [id, labels.keys.get(id) ?? ''])),
    paused: labels.paused,
    week,
    weekLabel: week.length === 0 ? '' : words('screen.week', { days: String(week.filter(({ done }) => done).length) }),
    done: isOver ? talliesOf(after).map((tally) => tallied(tally, locale)) : [],
  };
}

function figured(
  titles: readonly Title[],
  strokesFor: Viewer['strokesFor'],
  most: number,
): Pick<Datasource, 'sets' | 'figures'> {
  const figures = numbered<Strokes['strokes']>();
  const sets = titles.map(({ title, ready, next, side, pose }) => {
    const drawn = pose === null ? null : strokesFor(pose.id, pose.variants);
    const isMore = drawn !== null && figures.all.length >= most && !figures.all.includes(drawn.strokes);
    if (drawn === null || isMore) return { title, ready, next, figure: -1, turns: 0, flip: 1 };
    const flip = side === null || side === drawn.side ? 1 : -1;
    return { title, ready, next, figure: figures.numberOf(drawn.strokes), turns: drawn.turns, flip };
  });
  return { sets, figures: figures.all };
}

function tallied({ exercise, repetitions, ofRepetitions }: Tally, { words, name }: Locale): string {
  const of = String(ofRepetitions);
  return words('screen.tally', { exercise: name(exercise), done: String(repetitions), of });
}
