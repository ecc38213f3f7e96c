import type { ListenerStore } from '../store/listener-store';
import type { Line, Notes } from '../log/log';
import type { Locale } from '../words/locale';
import type { Assistant } from './assistant';

/** What lives as long as the environment; `index.ts` makes the real one. */
export interface World {
  /** The store, for one turn that has this many milliseconds left. */
  readonly store: (remaining: number) => ListenerStore;
  /** True while the store is being left alone after failures. */
  readonly storeIsDown: () => boolean;
  /** Milliseconds, for measuring; what day it is comes with the request. */
  readonly clock: () => number;
  /** How long the environment took to start, once; null ever after. */
  readonly coldStart: () => number | null;
  readonly log: (line: Line) => void;
  readonly stage: string;
  /** The commit that the code was built from, for the log. */
  readonly release: string;
  readonly skillId: string | null;
  readonly mediaUrl: string | null;
}

/** All that one turn reaches beyond itself. */
export interface Context {
  readonly store: ListenerStore;
  readonly assistant: Assistant;
  readonly notes: Notes;
  /** The locale of the request, or the nearest that has words. */
  readonly locale: Locale;
  readonly mediaUrl: string | null;
  readonly clock: () => number;
}
