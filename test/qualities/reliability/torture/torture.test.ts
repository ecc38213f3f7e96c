import { describe, expect, test } from '@jest/globals';
import { erased } from './erased';
import { tortured } from './torture';

const people = Number(process.env['TORTURED'] ?? 215);

describe('R15 torture', () => {
  test('2,000 sessions of two and three devices lose nothing that a card told, and count nothing twice', async () => {
    const wrongs: string[] = [];
    let sessions = 0;
    for (let seed = 1; seed <= people && wrongs.length < 5; seed += 1) {
      const tried = await tortured(seed);
      sessions += tried.sessions;
      wrongs.push(...tried.wrongs.map((wrong) => `seed ${seed}: ${wrong}`));
    }
    expect(wrongs).toEqual([]);
    if (people >= 215) expect(sessions).toBeGreaterThanOrEqual(2000);
    if (process.env['REPORT'] === '1') process.stdout.write(`${sessions} sessions\n`);
  }, 600_000);
});

describe('R18 deleted-stays-deleted', () => {
  test('60 households that delete themselves again and again keep nothing of before, and all of after', async () => {
    const wrongs: string[] = [];
    let deletions = 0;
    for (let seed = 1; seed <= Math.min(people, 60) && wrongs.length < 5; seed += 1) {
      const tried = await erased(seed);
      deletions += tried.deletions;
      wrongs.push(...tried.wrongs.map((wrong) => `seed ${seed}: ${wrong}`));
    }
    expect(wrongs).toEqual([]);
    expect(deletions).toBeGreaterThan(120);
    if (process.env['REPORT'] === '1') process.stdout.write(`${deletions} deletions\n`);
  }, 600_000);
});
