import { describe, expect, test } from '@jest/globals';
import { interleaved, real, type Trial } from './interleaving';
import { mutants } from './mutants';

/** FULL=1 runs a million of them, which takes about 50 minutes of one free core. */
const runs = process.env['FULL'] === '1' ? 1_000_000 : 8_000;

/** The first seeds at which something is wrong, with what it is; looks no further than some runs. */
async function wrongs(trial: Trial, most: number, enough: number): Promise<readonly string[]> {
  const wrong: string[] = [];
  for (let seed = 1; seed <= most && wrong.length < enough; seed += 1) {
    const found = await interleaved(seed, trial);
    if (found.length > 0) wrong.push(`seed ${seed}: ${found.join(', ')}`);
  }
  return wrong;
}

describe('R4 interleavings', () => {
  test(
    `${runs} of two devices, replays and faults lose nothing, count nothing twice and pass over no version`,
    async () => {
      expect(await wrongs(real, runs, 3)).toEqual([]);
    },
    6 * 3_600_000,
  );

  test('a request that comes again and works in another session is written there too', async () => {
    expect(await interleaved(107_118, real)).toEqual([]);
  });

  test.each(Object.entries(mutants))(
    'would show a store in which %s',
    async (_, trial) => {
      const [first] = await wrongs(trial, runs, 1);
      if (process.env['REPORT'] === '1') process.stdout.write(`${_}: ${first}\n`);
      expect(first).toBeDefined();
    },
    600_000,
  );
});
