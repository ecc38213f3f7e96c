import { localeIds } from '../../../lambda/words/locale';
import type { Options } from '../options';
import { probeFile, run } from '../probe';
import { quantile } from '../quantile';
import type { Table } from '../table';

interface Turn {
  readonly us: number;
  readonly bytes: number;
  readonly lasts: number;
}

/** Sessions of one person in one locale, who had so many before. */
interface Grown {
  readonly locale: string;
  readonly before: number;
  readonly turns: readonly Turn[];
  readonly row: number;
}

/** Seconds that an answer plays, in three kinds. */
const lengths: readonly (readonly [string, number, number])[] = [
  ['answers under 1 min', 0, 60],
  ['answers of 1 to 2 min', 60, 120],
  ['answers over 2 min', 120, Infinity],
];

/** Turns and rows as a record grows, by locale, and turns by how long their answer plays. */
export async function growth({ node }: Options): Promise<readonly Table[]> {
  const all = (await run(node, probeFile('growth'), [localeIds.join()])) as readonly Grown[]; // written by the probe
  const bySize = all.map(({ locale, before, turns, row }) => rowOf(`${locale}, after ${before} sessions`, turns, row));
  const turns = all.flatMap((grown) => grown.turns);
  const byLength = lengths.map(([name, from, to]) =>
    rowOf(
      name,
      turns.filter(({ lasts }) => lasts >= from && lasts < to),
      '–',
    ),
  );
  return [
    {
      name: 'growth',
      title: 'Growth: the skill itself over a table in memory, Gentle sessions',
      columns: ['what', 'turns', 'p50 us', 'p95 us', 'answer, bytes p50', 'largest', 'largest row, bytes'],
      rows: [...bySize, ...byLength],
      notes: ['an answer is the whole envelope, with the session in its attributes'],
    },
  ];
}

function rowOf(name: string, turns: readonly Turn[], row: number | string): readonly (string | number)[] {
  const times = turns.map(({ us }) => us);
  const bytes = turns.map((turn) => turn.bytes);
  const microseconds = [quantile(times, 0.5), quantile(times, 0.95)].map(Math.round);
  return [name, turns.length, ...microseconds, quantile(bytes, 0.5), Math.max(0, ...bytes), row];
}
