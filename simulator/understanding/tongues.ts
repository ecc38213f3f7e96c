import { englishTongue } from './english/english';
import { spanishTongue } from './spanish/spanish';
import type { Tongue } from './tongue';

const tongues: ReadonlyMap<string, Tongue> = new Map([
  ['en', englishTongue],
  ['es', spanishTongue],
]);

/** The language of a locale; English where it has none of its own. */
export function tongueOf(locale: string): Tongue {
  return tongues.get(locale.split('-')[0] ?? '') ?? englishTongue;
}
