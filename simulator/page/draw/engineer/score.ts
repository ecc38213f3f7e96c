import { made } from '../../element';

/** A score in notation, whose line is marked while it is heard. */
export interface ScoreView {
  readonly element: HTMLElement;
  /** Marks the line of a time, in seconds of the score; null marks none. */
  readonly mark: (position: number | null) => void;
}

export function scoreView(notation: string): ScoreView {
  const lines = notation.split('\n').map((text) => ({ at: parseFloat(text), row: made('span', 'cue', `${text}\n`) }));
  let marked: HTMLElement | null = null;
  return {
    element: made('span', '', ...lines.map(({ row }) => row)),
    mark(position) {
      const now = position === null ? null : (lines.findLast(({ at }) => at <= position)?.row ?? null);
      if (now === marked) return;
      marked?.classList.remove('heard');
      now?.classList.add('heard');
      marked = now;
      const box = now?.closest('pre');
      if (now && box) box.scrollTop = now.offsetTop - box.offsetTop - box.clientHeight / 2;
    },
  };
}
