import { deviceOf, launch } from './practice';
import { envelopeOf } from '../../simulator/cloud/envelope';
import { environmentWith } from './environment';
import type { Bundle } from './floors';
import { probeFile, run } from './probe';
import { openStub } from './stub';

/**
 * What one fresh process took: milliseconds (also those of a processor, which a busy machine stretches less, to load, and to
 * load and give the first answer), and megabytes resident after loading, its first answer and all its turns.
 */
export interface Fresh {
  readonly loadMs: number;
  readonly loadCpuMs: number;
  readonly rssLoaded: number;
  readonly firstMs: number;
  readonly answeredCpuMs: number;
  readonly rssFirst: number;
  readonly rss: number;
  readonly undici: boolean;
}

/**
 * Loads each bundle in fresh processes, turn about so that a busy machine is busy for all, asks it to open a session, and
 * then so many times more. DynamoDB is the stub, in the process that measures.
 */
export async function inFreshProcesses(
  node: string,
  bundles: readonly Bundle[],
  rounds: number,
  turns: number,
): Promise<ReadonlyMap<string, readonly Fresh[]>> {
  const probe = probeFile('load');
  const stub = await openStub();
  const results = new Map<string, Fresh[]>(bundles.map(({ name }) => [name, []]));
  const session = { id: 'bench', isNew: true, attributes: {}, document: null };
  const event = JSON.stringify(envelopeOf(launch, Date.now(), deviceOf('fresh', stub.endpoint), session));
  for (let round = 0; round < rounds; round += 1) {
    for (const { name, file } of bundles) {
      const took = await run(node, probe, [file, event, String(turns)], environmentWith(stub.endpoint));
      results.get(name)?.push(took as Fresh); // written by the probe
    }
  }
  await stub.close();
  return results;
}
