import { describe, expect, test } from '@jest/globals';
import { memoryTable } from '../../../lambda/store/memory';
import type { Key, Row, Scalar, Table } from '../../../lambda/store/table';
import { rowsOf } from '../../cast/rows';
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

/** What DynamoDB counts of an item: names and values, a number by its digits. */
function sizeOf(item: Row): number {
  const size = (value: Scalar): number => {
    if (typeof value === 'string') return Buffer.byteLength(value);
    return typeof value === 'number' ? Math.ceil(String(value).length / 2) + 1 : 1;
  };
  return Object.entries(item).reduce((sum, [name, value]) => sum + name.length + size(value), 0);
}

interface Units {
  read: number;
  write: number;
  /** The largest record that was written, in bytes. */
  record: number;
}

/** A table that counts the units that DynamoDB would. An update costs the larger of the item before it and after it. */
function metered(inner: Table): { readonly table: Table; readonly units: Units } {
  const units: Units = { read: 0, write: 0, record: 0 };
  const found = async (key: Key): Promise<number> => sizeOf((await inner.get(key)) ?? {});
  const wrote = (size: number): void => void (units.write += Math.max(1, Math.ceil(size / 1024)));
  const table: Table = {
    get: async (key) => {
      const size = await found(key); // read before it is added: two calls are under way at once
      units.read += Math.max(1, Math.ceil(size / 4096));
      return inner.get(key);
    },
    between: async (pk, first, last) => {
      const rows = await inner.between(pk, first, last);
      units.read += Math.max(1, Math.ceil(rows.reduce((sum, row) => sum + sizeOf(row), 0) / 4096));
      return rows;
    },
    update: async (key, set, expected) => {
      const before = await found(key);
      const updated = await inner.update(key, set, expected);
      const after = await found(key);
      if (key.sk.endsWith('#STATE')) units.record = Math.max(units.record, after);
      wrote(Math.max(before, after));
      return updated;
    },
    put: async (key, row) => {
      await inner.put(key, row);
      wrote(sizeOf({ ...row, ...key }));
    },
    clear: (keys) => inner.clear(keys),
    remove: async (key, born) => {
      wrote(await found(key));
      await inner.remove(key, born);
    },
  };
  return { table, units };
}

const person = 'sam, by voice';

/** A session at a level of somebody who has practised for three weeks, and whose record then tells of a year and of wishes. */
async function whole(level: string, waits = false) {
  const { table, units } = metered(memoryTable());
  const { skill, lines } = stand(table);
  const first = talker({ skill, person, at: '2026-10-31T07:00:00Z' });
  await first.launch();
  await first.say('SetLevelIntent', 4, { level });
  if (waits) await first.say('WaitForMeIntent');
  await first.say('AMAZON.StopIntent');
  for (let day = 1; day <= 21; day += 1)
    await wholeSession(talker({ skill, person, at: `2026-11-${String(day).padStart(2, '0')}T07:00:00Z` }));
  await aYearOn(table);
  Object.assign(units, { read: 0, write: 0, record: 0 });
  const from = lines.length;
  const turns = await wholeSession(talker({ skill, person, at: '2026-11-22T07:00:00Z' }));
  return { units, turns, lines: lines.slice(from) };
}

async function aYearOn(table: Table): Promise<void> {
  const rows = await rowsOf(table, 'sam');
  const record = rows.find((row) => String(row['sk']).endsWith('#STATE')) ?? {};
  const count = 365;
  await table.put(
    { pk: String(record['pk']), sk: String(record['sk']) },
    {
      ...record,
      rotation: 9000,
      ver: 8000,
      zone: 'America/Indiana/Indianapolis',
      pace: 'slower',
      easing: JSON.stringify({ pigeon: 1 }),
      own: JSON.stringify({ happy_baby: { hold: 40 } }),
      learned: JSON.stringify({ bridge: count, leg_circles: count, happy_baby: count, pigeon: count }),
      sessions: JSON.stringify({ count, since: '2025-11-22', felt: 'about_right', paused: true }),
    },
  );
}

/** Dollars for one session, by the prices of us-east-1 (November 2026): requests, 15 ms of 512 MB, units, logs. */
function dollars(turns: number, { read, write }: { read: number; write: number }, logged: number): number {
  const invoked = (turns + 1) * (2e-7 + 0.015 * 0.5 * 1.33334e-5);
  return invoked + write * 6.25e-7 + read * 1.25e-7 + logged * 5e-10;
}

describe('C2 cost-guard', () => {
  test.each([
    ['gentle', false, 8],
    ['building', false, 14],
    ['full', false, 14],
    ['full', true, 18],
  ])(
    'after a year a session at level %s (waiting: %s) costs at most 3 read and %d write units, and 0.00003 dollars',
    async (level, waits, most) => {
      const { units, turns, lines } = await whole(level, waits);
      const logged = lines.reduce((sum, line) => sum + bytes(line), 0);
      if (process.env['REPORT'] === '1')
        process.stdout.write(`${level} ${waits}: ${turns} turns, ${JSON.stringify(units)}, ${logged} bytes logged\n`);
      expect(units.record).toBeLessThanOrEqual(1024);
      expect(units.write).toBeLessThanOrEqual(most);
      expect(units.read).toBeLessThanOrEqual(3);
      expect(dollars(turns, units, logged)).toBeLessThanOrEqual(0.00003);
    },
  );
});
