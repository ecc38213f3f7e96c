/** Rows that are not as this release writes them, over a DynamoDB that comes with the tests. */
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Summary } from '../../../lambda/session/summary';
import { dynamoTable } from '../../../lambda/store/dynamo';
import { rowStore } from '../../../lambda/store/row-store';
import type { Row, Table } from '../../../lambda/store/table';
import { type Database, openDatabase, tableName } from '../../../simulator/cloud/database';
import { instant } from '../../cast/days';
import { historyOf, recordOf, whoIs } from '../../cast/rows';
import { wholeSession } from '../../cast/session-script';
import { metricsIn, stand } from '../../cast/stand';
import { talker } from '../../cast/talker';

let database: Database;
let table: Table;
beforeAll(async () => {
  database = await openDatabase(null);
  const credentials = { accessKeyId: 'test', secretAccessKey: 'test' };
  const client = new DynamoDBClient({ region: 'us-east-1', endpoint: database.endpoint, credentials });
  table = dynamoTable(client, tableName, () => AbortSignal.timeout(60_000));
});
afterAll(() => database.close());

const folder = join(__dirname, 'saved');
const rowIn = (name: string): Row =>
  (JSON.parse(readFileSync(join(folder, name), 'utf8')) as { readonly row: Row }).row; // files of this shape

/** A whole session over a row that was put there; gives the record and the history then. */
async function heldOver(user: string, row: Row) {
  const me = whoIs(user);
  await table.put({ pk: me.account, sk: `${me.person}#STATE` }, row);
  const { skill, lines } = stand(table);
  await wholeSession(talker({ skill, user }));
  const { listener } = await recordOf(table, me, instant('2026-11-23T12:00:00.000Z'));
  return { listener, history: await historyOf(table, me), metrics: lines.flatMap(metricsIn) };
}

describe('rows of the first release, and worse, over DynamoDB', () => {
  test.each(readdirSync(folder))('over %s a whole session is held, saved and counted', async (name) => {
    const { listener, history, metrics } = await heldOver(name, rowIn(name));
    expect(listener?.today).toBeNull();
    expect(history.length).toBeGreaterThan(0);
    expect(listener?.last).toBe(history.at(0)?.started);
    expect(metrics).not.toContain('Degraded');
  });

  test.each([
    ['with a birth, and no closings', { born: '2026-11-16T07:00:00.000Z' }],
    ['with closings and no birth', { closed: '["2026-11-20T07:00:00.000Z"]', sessions: '{"count":9}' }],
    [
      'with short works, and long names in the ring',
      { born: '2026-11-16T07:00:00.000Z', routine: 'hip', outbox: null },
    ],
    ['with new fields that are damaged', { born: 5, closed: '[[', sessions: 'x', own: '{"bridge":7}', outbox: '{' }],
  ])('a row of the first release %s goes on', async (name, half) => {
    const { listener, history, metrics } = await heldOver(name, { ...rowIn('v1-resting.json'), ...half });
    expect(listener).toMatchObject({ level: 'building', talk: 'less', zone: 'Europe/Paris', today: null });
    expect(history.map(({ whole }) => whole)).toEqual([true]);
    expect(metrics).not.toContain('Degraded');
  });

  test.each<readonly [string, Row]>([
    ['no session', { sv: 1, ver: 1, summary: 'not JSON' }],
    ['a number', { sv: 1, ver: 1, summary: 7 }],
    ['nothing at all', {}],
    ['a version that is none', { sv: 1, ver: 'two', summary: '{' }],
    ['nearly 400 KB', { sv: 1, ver: 3, summary: `{"junk":"${'x'.repeat(200_000)}`, junk: 'y'.repeat(190_000) }],
  ])('a row of the history with %s is replaced by the session, and hides no other', async (name, row) => {
    const user = `damaged ${name}`;
    const me = whoIs(user);
    const { skill, lines } = stand(table);
    await wholeSession(talker({ skill, user, at: '2026-11-21T07:00:00Z' }));
    const sam = talker({ skill, user });
    await sam.launch();
    const started = (await onTo('playing', sam)) ?? '';
    await table.put({ pk: me.account, sk: `${me.person}#SESSION#${started}` }, row);
    expect(await historyOf(table, me)).toHaveLength(1);
    await sam.say('ReadyIntent', sam.session().lasts + 8);
    await sam.say('HurtsIntent', 20);
    await sam.say('AMAZON.StopIntent', 20);
    const next = talker({ skill, user, at: '2026-11-25T07:00:00Z' });
    await next.launch();
    expect((await historyOf(table, me)).map((session) => session.started)[0]).toBe(started);
    expect(await historyOf(table, me)).toHaveLength(2);
    expect(lines.flatMap(metricsIn)).not.toContain('LostProgress');
  });

  test('a session that is held on its way to a damaged row overwrites nothing that came meanwhile', async () => {
    const me = whoIs('held');
    await wholeSession(talker({ skill: stand(table).skill, user: 'held' }));
    const [whole] = (await historyOf(table, me)) as [Summary]; // held above
    const little: Summary = { ...whole, whole: false, minutes: 1, tallies: [], done: {} };
    const key = { pk: me.account, sk: `${me.person}#SESSION#${whole.started}` };
    const entry = (summary: Summary) => ({ summary, now: whole.started, isLast: false });
    for (const damaged of ['{"half', 7]) {
      await table.put(key, { sv: 1, ver: 1, summary: damaged });
      let isFirst = true;
      const held: Table = {
        ...table,
        update: async (to, set, expected) => {
          if (isFirst && 'summary' in expected) await rowStore(table).record(me, entry(whole));
          isFirst = isFirst && !('summary' in expected);
          return table.update(to, set, expected);
        },
      };
      await rowStore(held).record(me, entry(little));
      expect(isFirst).toBe(false);
      expect(await historyOf(table, me)).toEqual([whole]);
    }
  });
});

/** Says "ready" until a place is reached; gives when the session began. */
async function onTo(place: string, sam: ReturnType<typeof talker>): Promise<string | undefined> {
  for (let turn = 0; sam.session().here.at !== place && turn < 30; turn += 1)
    await sam.say('ReadyIntent', sam.session().lasts + 8);
  return sam.session().listener.today?.started;
}
