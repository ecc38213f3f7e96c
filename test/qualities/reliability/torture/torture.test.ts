import { describe, expect, test } from '@jest/globals';
import { erased, type Erased } from './erased';
import { tortured } from './torture';
import { type StoreOver, wrongDeletions } from './wrong-deletions';

/** TORTURED=10000 tries as many seeds, FROM=20001 others than the first. */
const people = Number(process.env['TORTURED'] ?? 215);
const first = Number(process.env['FROM'] ?? 1);

describe('R15 torture', () => {
  test('2,000 sessions of two and three devices lose nothing that a card told, and count nothing twice', async () => {
    const wrongs: string[] = [];
    let sessions = 0;
    for (let seed = first; seed < first + people && wrongs.length < 5; seed += 1) {
      const tried = await tortured(seed);
      sessions += tried.sessions;
      wrongs.push(...tried.wrongs.map((wrong) => `seed ${seed}: ${wrong}`));
    }
    expect(wrongs).toEqual([]);
    if (people >= 215) expect(sessions).toBeGreaterThanOrEqual(2000);
    if (process.env['REPORT'] === '1') process.stdout.write(`${sessions} sessions\n`);
  }, 600_000);

  // An outage in the last turn, a launch that could not read, and a yes to a session in which all was done already.
  test.each([3953, 8848])('seed %d, which once counted a session that the history had not, is clean', async (seed) => {
    expect((await tortured(seed)).wrongs).toEqual([]);
  });
});

/** What is wrong in so many households, no more than is enough, and how many deletions succeeded. */
async function erasedIn(most: number, enough: number, storeOver?: StoreOver): Promise<Erased> {
  const wrongs: string[] = [];
  let deletions = 0;
  for (let seed = first; seed < first + most && wrongs.length < enough; seed += 1) {
    const tried = await erased(seed, storeOver);
    deletions += tried.deletions;
    wrongs.push(...tried.wrongs.map((wrong) => `seed ${seed}: ${wrong}`));
  }
  return { deletions, wrongs };
}

describe('R18 deleted-stays-deleted', () => {
  test('60 households that delete themselves again and again keep nothing of before, and all of after', async () => {
    const { deletions, wrongs } = await erasedIn(Math.min(people, 60), 5);
    expect(wrongs).toEqual([]);
    expect(deletions).toBeGreaterThan(120);
    if (process.env['REPORT'] === '1') process.stdout.write(`${deletions} deletions\n`);
  }, 600_000);

  test.each(Object.entries(wrongDeletions))(
    'would show that %s',
    async (_, storeOver) => {
      const { wrongs } = await erasedIn(300, 1, storeOver);
      if (process.env['REPORT'] === '1') process.stdout.write(`${_}: ${wrongs[0]}\n`);
      expect(wrongs).not.toEqual([]);
    },
    600_000,
  );
});
