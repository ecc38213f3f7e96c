import { bare, helloFloor, ours, reference } from '../floors';
import { inFreshProcesses } from '../fresh';
import type { Options } from '../options';
import { median } from '../quantile';
import { soaked } from '../soak';
import type { Table } from '../table';

/** Resident memory of fresh processes, and what the heap gains over a long run. */
export async function memory({ node, peers, soak }: Options): Promise<readonly Table[]> {
  const bundles = [bare(), helloFloor(), reference(), ours, ...peers];
  const results = await inFreshProcesses(node, bundles, 3, 1000);
  const rows = bundles.map(({ name }) => {
    const taken = results.get(name) ?? [];
    const of = (key: 'rssLoaded' | 'rssFirst' | 'rss'): number => median(taken.map((fresh) => fresh[key]));
    return [name, of('rssLoaded'), of('rssFirst'), of('rss')];
  });
  const { done, grown, sockets } = await soaked(node, soak);
  return [
    {
      name: 'memory',
      title: 'Resident memory, MB: median of 3 fresh processes (goal 75)',
      columns: ['bundle', 'loaded', 'first answer', '1,000 launches'],
      rows,
      notes: [
        'the launches follow one another without a pause, so that much of the last column is garbage not yet swept',
      ],
    },
    {
      name: 'memory',
      title: 'Soak: whole sessions one after another, heap measured after collections (goals 5 MB, 50 sockets)',
      columns: ['turns', 'heap gained, MB', 'sockets opened'],
      rows: [[done, grown, sockets]],
      notes: [],
    },
  ];
}
