import type { Strokes } from './document/figure';
import { numbered } from './numbered';
import type { Title } from './titles';

/** A set as it is sent: its figure by number (below zero is none), whether that turns, and -1 to draw it mirrored. */
interface SentSet extends Pick<Title, 'title' | 'next'> {
  /** What is shown before it, where that is not its title. */
  readonly ready?: string;
  readonly figure: number;
  readonly turns: number;
  readonly flip: number;
}

export interface DrawnSets {
  readonly sets: readonly SentSet[];
  /** The strokes of the figures that the sets name. */
  readonly figures: readonly Strokes['strokes'][];
}

/** How a pose is drawn with the variants in force; null where it is not. */
export type StrokesFor = (pose: string, variants: readonly string[]) => Strokes | null;

/** Sets as they are sent, and as many figures at the most. */
export function drawnSets(titles: readonly Title[], strokesFor: StrokesFor, most: number): DrawnSets {
  const figures = numbered<Strokes['strokes']>();
  const sets = titles.map(({ title, ready: before, next, side, pose }) => {
    const ready = before === title ? {} : { ready: before };
    const drawn = pose === null ? null : strokesFor(pose.id, pose.variants);
    const isMore = drawn !== null && figures.all.length >= most && !figures.all.includes(drawn.strokes);
    if (drawn === null || isMore) return { title, ...ready, next, figure: -1, turns: 0, flip: 1 };
    const flip = side === null || side === drawn.side ? 1 : -1;
    return { title, ...ready, next, figure: figures.numberOf(drawn.strokes), turns: drawn.turns, flip };
  });
  return { sets, figures: figures.all };
}
