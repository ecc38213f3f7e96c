import { ours, reference } from '../floors';
import type { Options } from '../options';
import { probeFile, run } from '../probe';
import { median, quantile } from '../quantile';
import { soaked, type Times } from '../soak';
import type { Table } from '../table';

/** A warm turn over the bundle, by its database calls, beside the reference; and the skill's own logic, by where it leads. */
export async function turn({ node, peers, turns, before }: Options): Promise<readonly Table[]> {
  const mine = await soaked(node, turns);
  const others = [];
  for (const peer of [reference(), ...peers])
    others.push(...rowsOf(peer.name, (await soaked(node, turns, peer)).turns));
  // Written by the probe.
  const logic = (await run(node, probeFile('logic'), [String(turns)])) as { readonly turns: Times };
  return [
    {
      name: 'turn',
      title: 'Warm turn over the bundle, microseconds (goal p50 1,200, and 1.25 x the reference)',
      columns: ['turn', 'turns', 'p50 us', 'p95 us'],
      rows: [...rowsOf(ours.name, mine.turns), ...others],
      notes: ['DynamoDB is a stub over loopback HTTP in the same process: its own work is in the figures'],
    },
    {
      name: 'turn',
      title: 'The skill itself, without a bundle or a socket, over a table in memory, microseconds (goal p50 60)',
      columns: ['turn', 'turns', 'p50 us', 'p95 us'],
      rows: rowsOf('a turn', logic.turns, 'that ends in '),
      notes: ['a Gentle session, of which every turn but the launch plays or sets up an exercise'],
    },
    await logicOnScreen(node, turns),
    ...(before === null ? [] : [await logicBeside(before, node, turns)]),
  ];
}

interface Logic {
  readonly turns: Times;
  /** Microseconds of a processor that a turn takes, with what the probe itself does. */
  readonly cpu: number;
}

/** The skill's own logic in this checkout and in another, turn about. */
function logicBeside(other: string, node: string, turns: number): Promise<Table> {
  const mine: readonly [string, string] = [probeFile('logic'), String(turns)];
  return interleaved(node, 'Own logic beside another checkout (goal 0.5)', [
    [other, [probeFile('logic', other), String(turns)]],
    ['this checkout', mine],
  ]);
}

/** The same without a screen, and on an Echo Show 10. */
function logicOnScreen(node: string, turns: number): Promise<Table> {
  const probe = probeFile('logic');
  return interleaved(node, 'Own logic with a screen beside that without one (goal 1.3)', [
    ['without a screen', [probe, String(turns)]],
    ['with one', [probe, String(turns), 'hubLandscapeLarge']],
  ]);
}

/** Two probes turn about, and the ratio of the second to the first. */
async function interleaved(
  node: string,
  title: string,
  probes: readonly (readonly [string, readonly [string, ...string[]]])[],
): Promise<Table> {
  const results: readonly Logic[][] = probes.map(() => []);
  for (let round = 0; round < 5; round += 1)
    for (const [at, [, [probe, ...argv]]] of probes.entries())
      results[at]?.push((await run(node, probe, argv)) as Logic); // written by the probe
  const rows = results.map((of, at) => {
    const p50 = median(of.map((one) => quantile(Object.values(one.turns).flat(), 0.5)));
    return [probes[at]?.[0] ?? '', p50, median(of.map(({ cpu }) => cpu))] as const;
  });
  const ratios = [1, 2].map((column) => Number(rows[1]?.[column]) / Number(rows[0]?.[column]));
  return {
    name: 'turn',
    title: `${title}, interleaved: medians of 5 processes each`,
    columns: ['what', 'p50 us', 'processor, a turn'],
    rows: [...rows, ['ratio', ...ratios]],
    notes: ['the processor time of a turn has the probe in it, which makes the envelopes'],
  };
}

/** All turns, and then each kind of them. */
function rowsOf(name: string, times: Times, of = ''): readonly (readonly (string | number)[])[] {
  const kinds = Object.entries(times).toSorted(([a], [b]) => (a < b ? -1 : 1));
  const rows = kinds.map(([kind, some]) => rowOf(`${name}: ${of}${kind}`, some));
  return [rowOf(`${name}, all`, Object.values(times).flat()), ...rows];
}

function rowOf(label: string, times: readonly number[]): readonly (string | number)[] {
  return [label, times.length, Math.round(quantile(times, 0.5)), Math.round(quantile(times, 0.95))];
}
