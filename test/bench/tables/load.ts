import { bare, helloFloor, ours, reference } from '../floors';
import { type Fresh, inFreshProcesses } from '../fresh';
import type { Options } from '../options';
import { median, medianAndLeast } from '../quantile';
import type { Table } from '../table';

/** Load time and first answer over fresh processes; what is judged is both together, in processor time, to the reference. */
export async function load({ node, peers, rounds }: Options): Promise<readonly Table[]> {
  const floor = helloFloor();
  const remembering = reference();
  const bundles = [bare(), floor, remembering, ours, ...peers];
  const results = await inFreshProcesses(node, bundles, rounds, 0);
  const of = (name: string, key: keyof Fresh): readonly number[] =>
    (results.get(name) ?? []).map((fresh) => Number(fresh[key]));
  const both = (name: string): number => median(of(name, 'answeredCpuMs'));
  const rows = bundles.map(({ name }) => [
    name,
    medianAndLeast(of(name, 'loadMs')),
    medianAndLeast(of(name, 'firstMs')),
    medianAndLeast(of(name, 'answeredCpuMs')),
    both(name) / both(remembering.name),
    median(of(name, 'loadCpuMs')) / median(of(floor.name, 'loadCpuMs')),
  ]);
  return [
    {
      name: 'load',
      title: `Load and first answer: median (least) of ${rounds} fresh processes each, interleaved (goal: both 0.7 x the reference)`,
      columns: ['bundle', 'load ms', 'first answer ms', 'both, processor ms', 'x reference', 'load x hello'],
      rows,
      notes: ['first answer: a launch, with its database calls to a stub over loopback in another process'],
    },
  ];
}
