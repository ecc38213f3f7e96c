import { describe, expect, test } from '@jest/globals';
import { memoryTable } from '../../../lambda/store/memory';
import type { Table } from '../../../lambda/store/table';
import { wholeSession } from '../../cast/session-script';
import { stand } from '../../cast/stand';
import { talker } from '../../cast/talker';

function bytes(value: unknown): number {
  return Buffer.byteLength(JSON.stringify(value));
}

describe('O4 log-size', () => {
  test.each(['gentle', 'building', 'full'])('a whole session at level %s logs at most 20 KB', async (level) => {
    const { lines } = await whole(level);
    expect(lines.reduce((sum, line) => sum + bytes(line) + 1, 0)).toBeLessThanOrEqual(20_000);
  });
});

/** The session after one in which a level was chosen, with the units that DynamoDB would count for it. */
async function whole(level: string) {
  const inner = memoryTable();
  const units = { read: 0, write: 0 };
  const written = async (size: number): Promise<void> => void (units.write += Math.max(1, Math.ceil(size / 1024)));
  const sizeAt = async (key: { pk: string; sk: string }): Promise<number> => bytes(await inner.get(key));
  const table: Table = {
    get: async (key) => {
      units.read += Math.max(1, Math.ceil((await sizeAt(key)) / 4096));
      return inner.get(key);
    },
    between: async (pk, first, last) => {
      const rows = await inner.between(pk, first, last);
      units.read += Math.max(1, Math.ceil(bytes(rows) / 4096));
      return rows;
    },
    update: async (key, set, expected) => {
      const updated = await inner.update(key, set, expected);
      await written(await sizeAt(key));
      return updated;
    },
    put: async (key, row) => {
      await inner.put(key, row);
      await written(bytes(row));
    },
    clear: (keys) => inner.clear(keys),
    remove: async (key) => {
      await inner.remove(key);
      await written(1);
    },
  };
  const { skill, lines } = stand(table);
  const before = talker({ skill, at: '2026-11-20T07:00:00Z' });
  await before.launch();
  await before.say('SetLevelIntent', 4, { level });
  await before.say('AMAZON.StopIntent');
  Object.assign(units, { read: 0, write: 0 });
  const from = lines.length;
  const turns = await wholeSession(talker({ skill }));
  return { units, turns, lines: lines.slice(from) };
}

/** Dollars for one session, by the prices of us-east-1 (November 2026): requests, 15 ms of 512 MB, units, logs. */
function dollars(turns: number, { read, write }: { read: number; write: number }, logged: number): number {
  const invoked = (turns + 1) * (2e-7 + 0.015 * 0.5 * 1.33334e-5);
  return invoked + write * 6.25e-7 + read * 1.25e-7 + logged * 5e-10;
}

describe('C2 cost-guard', () => {
  test.each([
    ['gentle', 10],
    ['building', 20],
    ['full', 20],
  ])('a session at level %s costs at most 2 read and %d write units, and 0.00003 dollars', async (level, most) => {
    const { units, turns, lines } = await whole(level);
    const logged = lines.reduce((sum, line) => sum + bytes(line), 0);
    if (process.env['REPORT'] === '1')
      process.stdout.write(
        `${level}: ${turns} turns, ${units.read} read, ${units.write} write, ${logged} bytes logged\n`,
      );
    expect(units.write).toBeLessThanOrEqual(most);
    expect(units.read).toBeLessThanOrEqual(2);
    expect(dollars(turns, units, logged)).toBeLessThanOrEqual(0.00003);
  });
});
