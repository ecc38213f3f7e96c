import { readOptions, usage, type Options } from './options';
import { same } from './same';
import { textOf, type Table } from './table';
import { timed } from './quiet';
import { growth } from './tables/growth';
import { load } from './tables/load';
import { memory } from './tables/memory';
import { page } from './tables/page';
import { scale } from './tables/scale';
import { session } from './tables/session';
import { size } from './tables/size';
import { turn } from './tables/turn';
import { understanding } from './tables/understanding';

type Measure = (options: Options) => Promise<readonly Table[]> | readonly Table[];

const measures: Readonly<Record<string, Measure>> = {
  size,
  load: (options) => timed(() => load(options)),
  turn: (options) => timed(() => turn(options)),
  growth: (options) => timed(() => growth(options)),
  memory,
  session,
  scale,
  understanding,
  page,
};

/** Measures what is asked for, one after another, and prints each table as it comes; as JSON all at the end. */
async function bench(options: Options): Promise<void> {
  const chosen = Object.entries(measures).filter(([name]) => options.only === null || options.only === name);
  if (chosen.length === 0) throw new Error(`there is no table "${options.only}": ${Object.keys(measures).join(', ')}`);
  const all: Table[] = [];
  for (const [, measure] of chosen) {
    const tables = await measure(options);
    all.push(...tables);
    if (!options.json) console.log(tables.map(textOf).join('\n'));
  }
  if (options.json) console.log(JSON.stringify({ node: process.version, tables: all }, null, 2));
}

async function main(argv: readonly string[]): Promise<void> {
  if (argv.includes('--help')) return console.log(usage);
  const options = readOptions(argv);
  if (options.only !== 'same') return bench(options);
  const { line, isSame } = await same(options.node, options.files);
  console.log(line);
  process.exitCode = isSame ? 0 : 1;
}

main(process.argv.slice(2)).catch((fault: Error) => {
  console.error(fault.message);
  process.exitCode = 1;
});
