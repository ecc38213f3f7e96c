import type { services } from 'ask-sdk-model';
import type { ListenerStore } from '../store/listener-store';
import type { Line } from '../log/log';

/** What a turn needs from outside; `index.ts` makes the real one. */
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
  readonly skillId: string | null;
  readonly mediaUrl: string | null;
}

/** Alexa's own services for one request, where it brought leave to use them. */
export type Services = services.ServiceClientFactory | null;
