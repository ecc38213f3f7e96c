import { describe, expect, test } from '@jest/globals';
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
