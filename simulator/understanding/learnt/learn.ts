/** A text that means a class, and how much it counts. */
export interface Example {
  readonly features: readonly string[];
  readonly meaning: number;
  readonly weight: number;
}

/** How likely each class is, from 0 to 1, given the features of a text. */
export type Judge = (features: readonly string[]) => Float32Array;

interface Row {
  readonly at: Int32Array;
  readonly values: Float32Array;
}

// Looked up once: in a test's sandbox every global costs a search.
const { abs, exp, floor, hypot, imul, log, max, sqrt } = Math;

const rounds = 6;
const step = 0.5;
/** A class as sure as this of being right or wrong has nothing to learn from an example. */
const settled = 0.004;

/**
 * Multinomial logistic regression over tf-idf, by stochastic gradient descent with steps that shrink as a weight is
 * used (Adagrad). The order of the examples is shuffled by a fixed seed: the same examples make the same judge.
 */
export function learn(examples: readonly Example[], classes: number): Judge {
  const index = indexOf(examples);
  const rows = examples.map(({ features }) => rowOf(features, index));
  const weights = new Float32Array(index.size * classes);
  const used = new Float32Array(index.size * classes).fill(1e-6);
  const shares = new Float32Array(classes);
  for (let round = 0; round < rounds; round += 1)
    for (const at of shuffled(examples.length, round)) {
      const [row, example] = [rows[at], examples[at]];
      if (!row || !example) continue;
      judge(row, weights, shares);
      correct(row, example, shares, weights, used);
    }
  return (features) => {
    const found = new Float32Array(classes);
    judge(rowOf(features, index), weights, found);
    return found;
  };
}

interface Entry {
  readonly at: number;
  rarity: number;
}

function indexOf(examples: readonly Example[]): ReadonlyMap<string, Entry> {
  const index = new Map<string, Entry>();
  for (const { features } of examples)
    for (const feature of features) {
      const entry = index.get(feature);
      if (entry) entry.rarity += 1;
      else index.set(feature, { at: index.size, rarity: 1 });
    }
  for (const entry of index.values()) entry.rarity = log(1 + examples.length / entry.rarity);
  return index;
}

/** What is known of a text, as a row of length 1. A feature that begins with "#" is a bit of a word, with "+" several words. */
function rowOf(features: readonly string[], index: ReadonlyMap<string, Entry>): Row {
  const known = features.flatMap((feature) => {
    const entry = index.get(feature);
    const share = feature.startsWith('#') ? 0.4 : feature.startsWith('+') ? 0.7 : 1;
    return entry ? [{ at: entry.at, value: entry.rarity * share }] : [];
  });
  const length = hypot(...known.map(({ value }) => value)) || 1;
  return {
    at: Int32Array.from(known, ({ at }) => at),
    values: Float32Array.from(known, ({ value }) => value / length),
  };
}

function judge({ at, values }: Row, weights: Float32Array, shares: Float32Array): void {
  const classes = shares.length;
  shares.fill(0);
  for (let one = 0; one < at.length; one += 1) {
    const start = (at[one] ?? 0) * classes;
    const value = values[one] ?? 0;
    for (let k = 0; k < classes; k += 1) shares[k] = (shares[k] ?? 0) + value * (weights[start + k] ?? 0);
  }
  const most = shares.reduce((best, share) => max(best, share), -Infinity);
  let sum = 0;
  for (let k = 0; k < classes; k += 1) sum += shares[k] = exp((shares[k] ?? 0) - most);
  for (let k = 0; k < classes; k += 1) shares[k] = (shares[k] ?? 0) / sum;
}

function correct(
  row: Row,
  { meaning, weight }: Example,
  shares: Float32Array,
  weights: Float32Array,
  used: Float32Array,
): void {
  const classes = shares.length;
  for (let k = 0; k < classes; k += 1) {
    const error = (shares[k] ?? 0) - (k === meaning ? 1 : 0);
    if (abs(error) < settled) continue;
    for (let one = 0; one < row.at.length; one += 1) {
      const at = (row.at[one] ?? 0) * classes + k;
      const slope = error * weight * (row.values[one] ?? 0);
      const sum = (used[at] ?? 0) + slope * slope;
      used[at] = sum;
      weights[at] = (weights[at] ?? 0) - (step * slope) / sqrt(sum);
    }
  }
}

function shuffled(count: number, round: number): readonly number[] {
  const order = Array.from({ length: count }, (_, index) => index);
  let seed = round + 1;
  for (let left = count - 1; left > 0; left -= 1) {
    seed = (imul(seed, 1664525) + 1013904223) >>> 0;
    const other = floor((seed / 2 ** 32) * (left + 1));
    [order[left], order[other]] = [order[other] ?? 0, order[left] ?? 0];
  }
  return order;
}
