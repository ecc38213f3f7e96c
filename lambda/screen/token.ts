import type { Listener } from '../session/listener';

/**
 * The token of what is shown after an answer: how many turns there have been, nothing of the listener. A touch or a
 * position that comes with another one is of an answer before.
 */
export function tokenOf({ rotation }: Pick<Listener, 'rotation'>): string {
  return `passage-${rotation}`;
}
