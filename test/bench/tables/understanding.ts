import { execFileSync } from 'node:child_process';
import type { Options } from '../options';
import type { Table } from '../table';

/** What test/understanding/understanding-bench.ts measures, in a process of its own. */
export function understanding({ node }: Options): readonly Table[] {
  const bench = ['--import', 'tsx', 'test/understanding/understanding-bench.ts', '--json'];
  return JSON.parse(execFileSync(node, bench, { encoding: 'utf8' })) as readonly Table[]; // printed by the bench
}
