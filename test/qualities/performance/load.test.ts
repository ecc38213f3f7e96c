import { beforeAll, describe, expect, it } from '@jest/globals';
import { deployedNode } from '../../bench/deployed-node';
import { helloFloor, ours } from '../../bench/floors';
import { type Fresh, inFreshProcesses } from '../../bench/fresh';

/** The goal is 7 (docs/performance.md); twice that on a busy machine is a bundle that has grown something it should not have. */
const mostTimesHello = 14;
const rounds = 9;

describe('loading the bundle', () => {
  const floor = helloFloor();
  let results: ReadonlyMap<string, readonly Fresh[]>;

  beforeAll(async () => {
    results = await inFreshProcesses(deployedNode(), [floor, ours], rounds, 1);
  });

  it('P2 load-ratio: it loads in few times what the smallest skill on the same SDK takes', () => {
    // By the clock, a load that waits its turn on a busy machine is one that takes long.
    const loads = (name: string): number => Math.min(...(results.get(name) ?? []).map(({ loadCpuMs }) => loadCpuMs));
    expect(loads(ours.name) / loads(floor.name)).toBeLessThanOrEqual(mostTimesHello);
  });

  it('P5 no-undici: Node never loads its fetch for it, neither to start nor to answer', () => {
    expect(results.get(ours.name)?.map(({ undici }) => undici)).toEqual(Array(rounds).fill(false));
  });
});
