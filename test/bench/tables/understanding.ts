import { execFileSync } from 'node:child_process';
import type { Options } from '../options';
import type { Table } from '../table';

interface Result {
  readonly list: string;
  readonly matcher: string;
  readonly milliseconds: number;
  readonly right: number;
  readonly total: number;
}

/** How many utterances are taken for what they mean; the whole of it is what test/understanding/understanding-bench.ts prints. */
export function understanding({ node }: Options): readonly Table[] {
  const text = execFileSync(node, ['--import', 'tsx', 'test/understanding/understanding-bench.ts', '--json'], {
    encoding: 'utf8',
  });
  const { results } = JSON.parse(text) as { readonly results: readonly Result[] }; // printed by the bench named above
  return [
    {
      name: 'understanding',
      title: 'Utterances taken for what they mean',
      columns: ['list and matcher', 'right', 'of', '%', 'ms each'],
      rows: results.map(({ list, matcher, right, total, milliseconds }) => [
        `${list}, ${matcher}`,
        right,
        total,
        (100 * right) / total,
        milliseconds,
      ]),
      notes: ['each utterance that is mistaken: npx tsx test/understanding/understanding-bench.ts'],
    },
  ];
}
