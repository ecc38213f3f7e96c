/** Jest's order of test files: slowest first, so that no long one is left over at the end. */
import Sequencer from '@jest/test-sequencer';

/** The slowest, for the first run on a machine; after that jest knows how long each file took. */
const slowest = [
  'conversation/laws',
  'reliability/interleavings',
  'torture/torture',
  'conversation/body',
  'performance/peak-sim',
  'understanding/accuracy',
  'reliability/fault-matrix',
  'score/timing',
  'browser/page',
  'skill-package/interaction-model',
  'performance/soak',
  'cdk/stack',
];

const rank = (path) => {
  const at = slowest.findIndex((name) => path.replaceAll('\\', '/').endsWith(`${name}.test.ts`));
  return at < 0 ? slowest.length : at;
};

export default class extends Sequencer {
  sort(tests) {
    const sorted = super.sort(tests);
    const isKnown = sorted.every(({ duration }) => duration !== undefined);
    return isKnown ? sorted : sorted.toSorted((a, b) => rank(a.path) - rank(b.path));
  }
}
