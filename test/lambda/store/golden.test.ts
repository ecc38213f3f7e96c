import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fields, newcomer, readListener } from '../../../lambda/session/saved/saved-fields';
import { memoryTable } from '../../../lambda/store/memory';
import { rowStore } from '../../../lambda/store/row-store';
import type { Row, Scalar } from '../../../lambda/store/table';
import { instant } from '../../cast/days';
import { recordOf, rowsOf, whoIs } from '../../cast/rows';
import { metricsIn, stand } from '../../cast/stand';
import { talker } from '../../cast/talker';
import { changeOf, found, key, who } from './laws';

interface Golden {
  /** The place that a launch opens in. */
  readonly opens: string;
  /** The question that a launch must come to, and parts of the listener that must be read. */
  readonly reads: object | null;
  readonly because: string | null;
  readonly row: Row;
}

const folder = join(__dirname, 'saved');
const golden = readdirSync(folder).map(
  (name) => [name, JSON.parse(readFileSync(join(folder, name), 'utf8')) as Golden] as const, // files of this shape
);

const now = instant('2026-11-23T07:00:00.000Z');

describe('R7 schema-matrix', () => {
  test.each(golden)('%s still reads as it was meant, and a launch opens on a question', async (_, saved) => {
    const table = memoryTable();
    const me = whoIs('sam');
    await table.put({ pk: me.account, sk: `${me.person}#STATE` }, saved.row);
    const { listener, because } = await recordOf(table, me, now);
    expect(because).toBe(saved.because);
    if (saved.reads === null) expect(listener).toBeNull();
    else expect(listener).toMatchObject(saved.reads);
    const { skill } = stand(table);
    const sam = talker({ skill, at: now });
    const { response } = await sam.launch();
    expect(response.shouldEndSession).toBe(false);
    expect(sam.session().here.at).toBe(saved.opens);
  });

  test('a row that makes no sense is set aside, counted, and replaced with the next write', async () => {
    const table = memoryTable();
    const me = whoIs('sam');
    await table.put({ pk: me.account, sk: `${me.person}#STATE` }, { sv: 'one', ver: 'two', level: 'full' });
    const { skill, lines } = stand(table);
    const sam = talker({ skill });
    await sam.launch();
    expect(metricsIn(lines[0])).toContain('PoisonItem');
    await sam.say('TalkLessIntent');
    const names = (await rowsOf(table, 'sam')).map((row) => String(row['sk']).split('#').slice(0, 2).join('#'));
    expect(names).toEqual(['ACCOUNT#BAD', 'ACCOUNT#STATE']);
    expect((await recordOf(table, me, now)).listener?.talk).toBe('less');
  });

  test('a copy of a row of 400 KB is small enough to be kept', async () => {
    const table = memoryTable();
    await table.put(key, { sv: 1, ver: 'none', junk: 'x'.repeat(400_000) });
    expect((await found(rowStore(table), now)).because).toBe('not understood');
    const [copy] = await table.between(who.account, 'ACCOUNT#BAD#', 'ACCOUNT#BAD#~');
    expect(JSON.stringify(copy).length).toBeLessThan(300_000);
  });

  const scalar = fc.oneof(fc.string(), fc.double(), fc.boolean(), fc.constant(null), fc.json());
  const name = fc.oneof(fc.constantFrom<string>(...fields, 'sv', 'ver', 'ttl', 'r0', 'r7'), fc.string());

  test('no row whatever keeps a session from being opened or saved', async () => {
    const rows = fc.array(fc.tuple(name, scalar), { maxLength: 25 });
    const check = async (entries: readonly (readonly [string, Scalar])[], ver: number, sv: number): Promise<void> => {
      const table = memoryTable();
      await table.put(key, { ...Object.fromEntries(entries), ver, sv });
      const store = rowStore(table);
      const { lock } = await found(store, now);
      const written = await store.write(who, changeOf({ lock, fields: ['pace'], requestId: 'r' }));
      expect(written.saved).toBe(true);
    };
    await fc.assert(fc.asyncProperty(rows, fc.nat({ max: 9 }), fc.integer({ min: -1, max: 3 }), check), {
      numRuns: 2000,
    });
  });

  test('a listener is read from anything, and reads as itself again', () => {
    fc.assert(
      fc.property(fc.object({ key: name, maxDepth: 4 }), (record) => {
        const once = readListener(record);
        expect(readListener(JSON.parse(JSON.stringify(once)))).toEqual(once);
      }),
      { numRuns: 2000 },
    );
    expect(readListener(null)).toEqual(newcomer);
  });
});

describe('R8 ttl-zombie', () => {
  test.each([
    ['without a time', undefined, true],
    ['with a time in milliseconds', Date.parse(now) - 5000, true],
    ['whose time is to come', Date.parse(now) / 1000 + 5, true],
    ['whose time is over', Date.parse(now) / 1000 - 5, false],
  ])('a row %s is there or not, as it should be', async (_, ttl, isThere) => {
    const table = memoryTable();
    await table.put(key, { sv: 1, ver: 3, level: 'full', ...(ttl === undefined ? {} : { ttl }) });
    const { listener } = await found(rowStore(table), now);
    expect(listener?.level ?? null).toBe(isThere ? 'full' : null);
  });

  test('what is written goes in 30 to 400 days', async () => {
    const table = memoryTable();
    const store = rowStore(table);
    await store.write(who, changeOf({ now }));
    const summary = { started: now, level: 'gentle', minutes: 1, whole: true, effort: null, tallies: [] } as const;
    await store.record(who, { summary, now, isLast: false });
    const rows = await table.between(who.account, '!', '~');
    const days = rows.map((row) => (Number(row['ttl']) - Date.parse(now) / 1000) / 86_400);
    expect(days.every((d) => d >= 30 && d <= 400)).toBe(true);
    expect(days).toHaveLength(2);
  });
});
