import { bare, helloFloor, ours, reference } from '../floors';
import { inFreshProcesses } from '../fresh';
import type { Options } from '../options';
import { median, medianAndLeast } from '../quantile';
import type { Table } from '../table';

/** Load time and first answer over fresh processes, and the ratio to the hello floor, which is what is judged. */
export async function load({ node, peers, rounds }: Options): Promise<readonly Table[]> {
  const floor = helloFloor();
  const bundles = [bare(), floor, reference(), ours, ...peers];
  const results = await inFreshProcesses(node, bundles, rounds, 0);
  const loads = (name: string): readonly number[] => (results.get(name) ?? []).map(({ loadMs }) => loadMs);
  const ofFloor = median(loads(floor.name));
  const rows = bundles.map(({ name }) => [
    name,
    medianAndLeast(loads(name)),
    median(loads(name)) / ofFloor,
    medianAndLeast((results.get(name) ?? []).map(({ firstMs }) => firstMs)),
  ]);
  return [
    {
      name: 'load',
      title: `Load and first answer, ms: median (least) of ${rounds} fresh processes each, interleaved (goals 7 x hello; 30 ms)`,
      columns: ['bundle', 'load', 'x hello', 'first answer'],
      rows,
      notes: ['first answer: a launch, with its database calls to a stub over loopback in another process'],
    },
  ];
}
