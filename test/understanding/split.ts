/** The half that may be worked with, and the half that only reports and is never tuned to. */
export type Half = 'work' | 'report';

/**
 * Chosen once, as the first that leaves at least five utterances of each meaning, and three of each place, in both
 * halves (lists.test.ts). Changing it mixes the halves, and the report is then worth nothing.
 */
const seed = 131;

/** The half of an utterance, by its words alone: stable whatever is added, and the same words are always in one half. */
export function halfOf(words: string): Half {
  return mixed(`${seed} ${words}`) % 2 === 0 ? 'work' : 'report';
}

/** Keeps what belongs to a half, in the order given. */
export function inHalf<T extends { readonly words: string }>(half: Half, all: readonly T[]): readonly T[] {
  return all.filter(({ words }) => halfOf(words) === half);
}

/** FNV-1a (32 bits), with the finaliser of MurmurHash3: without it the lowest bit would only be a parity. */
function mixed(text: string): number {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(text)) hash = Math.imul(hash ^ byte, 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
