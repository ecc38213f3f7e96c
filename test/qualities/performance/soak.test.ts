import { describe, expect, it } from '@jest/globals';
import { deployedNode } from '../../bench/deployed-node';
import { soaked } from '../../bench/soak';

describe('P4 soak', () => {
  it('thousands of turns leave the heap as it was and share a few sockets', async () => {
    const { done, grown, sockets } = await soaked(deployedNode(), 4000);
    expect(done).toBeGreaterThanOrEqual(4000);
    expect(grown).toBeLessThan(5);
    expect(sockets).toBeLessThanOrEqual(50);
  }, 600_000);
});
