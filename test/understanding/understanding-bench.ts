import { accuracy, simulatorMatcher, type Accuracy } from './accuracy';
import { readModel } from '../../simulator/understanding/model';
import { sampleSearch } from './sample-search';
import { readUtterances } from './utterances';

const beside = (path: string) => new URL(`../../${path}`, import.meta.url);
const model = readModel(beside('skill-package/interactionModels/custom/en-US.json'));
const lists = { own: 'test/understanding/utterances.txt', unseen: 'test/understanding/unseen.txt' };
const matchers = { simulator: simulatorMatcher(model), search: sampleSearch(model) };

const results = Object.entries(lists).flatMap(([list, file]) =>
  Object.entries(matchers).map(([matcher, match]) => {
    const utterances = readUtterances(beside(file));
    const begun = performance.now();
    const measured = accuracy(match, utterances);
    return { list, matcher, milliseconds: (performance.now() - begun) / utterances.length, ...measured };
  }),
);

if (process.argv.includes('--json')) console.log(JSON.stringify({ bench: 'understanding', results }, null, 2));
else for (const result of results) console.log(asText(result));

/** One table: a line an intent, then each utterance that was taken for something else. */
function asText({ list, matcher, milliseconds, ...measured }: (typeof results)[number]): string {
  const each = `${milliseconds.toFixed(1)} ms each`;
  return [`${list} utterances, ${matcher}: ${share(measured)}, ${each}`, ...lines(measured), ''].join('\n');
}

function share({ right, total }: { readonly right: number; readonly total: number }): string {
  return `${right} of ${total} (${((100 * right) / total).toFixed(1)} %)`;
}

function lines({ byIntent, mistakes }: Accuracy): readonly string[] {
  return [
    ...byIntent.map((row) => `  ${row.intent.padEnd(28)} ${share(row)}`),
    ...mistakes.map(({ words, intent, taken }) => `  "${words}": ${intent}, taken for ${taken}`),
  ];
}
