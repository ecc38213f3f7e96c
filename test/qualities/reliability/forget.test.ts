import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { openDatabase, type Database, tableName } from '../../../simulator/cloud/database';
import { dynamoTable } from '../../../lambda/store/dynamo';
import { memoryTable } from '../../../lambda/store/memory';
import type { Key, Row, Table } from '../../../lambda/store/table';
import type { Skill } from '../../../lambda/alexa/skill';
import { historyOf, recordOf, rowsOf, whoIs } from '../../cast/rows';
import { playing, wholeSession } from '../../cast/session-script';
import { instant } from '../../cast/days';
import { metricsIn, stand } from '../../cast/stand';
import { talker } from '../../cast/talker';
import { realSkill } from './real-skill';

let database: Database;
beforeAll(async () => {
  database = await openDatabase(null);
});
afterAll(() => database.close());

/** The table without the deadline of a turn. */
function patientTable(): Table {
  const credentials = { accessKeyId: 'test', secretAccessKey: 'test' };
  const client = new DynamoDBClient({ region: 'us-east-1', endpoint: database.endpoint, credentials });
  return dynamoTable(client, tableName, () => AbortSignal.timeout(30_000));
}

/** The names of an account's rows but for signs of deletions. */
async function left(table: Table, user: string): Promise<readonly string[]> {
  const rows = await rowsOf(table, user);
  return rows.map((row) => String(row['sk'])).filter((sk) => !sk.startsWith('GONE#'));
}

/** A history of so many sessions, put beside one that was really held. */
async function faithful(table: Table, user: string, sessions: number): Promise<void> {
  await wholeSession(talker({ skill: stand(table).skill, user, at: '2026-11-20T07:00:00Z' }));
  const me = whoIs(user);
  const [session] = (await rowsOf(table, user)).filter((row) => String(row['sk']).includes('#SESSION#')) as [Row]; // held above
  const keys: Key[] = Array.from({ length: sessions }, (_, n) => {
    const started = new Date(Date.parse('2022-01-01T07:00:00Z') + n * 86_400_000).toISOString();
    return { pk: me.account, sk: `${me.person}#SESSION#${started}` };
  });
  for (let n = 0; n < keys.length; n += 50)
    await Promise.all(keys.slice(n, n + 50).map((key) => table.put(key, session)));
}

async function forgetMe(skill: Skill, user: string, beforeYes = () => {}): Promise<string> {
  const sam = talker({ skill, user });
  await sam.launch();
  await sam.say('ForgetMeIntent');
  beforeYes();
  return JSON.stringify((await sam.say('AMAZON.YesIntent')).response.outputSpeech);
}

describe('R16 forget-at-size', () => {
  test.each([50, 400, 1700])(
    '%d rows go with one yes, over a DynamoDB of its own',
    async (rows) => {
      const real = realSkill({ reads: database.endpoint, writes: database.endpoint });
      const user = `faithful ${rows}`;
      const table = patientTable();
      await faithful(table, user, rows);
      // On a busy machine the launch writes what was late for the history: what counts is the yes.
      let before = 0;
      const note = (): void => void (before = real.called.write);
      expect(await forgetMe(real.skill, user, note)).not.toMatch(/can.{1,6}t reach/);
      expect(await left(table, user)).toEqual([]);
      // The sign twice, the record, and all the batches as one call of the table.
      expect(real.called.write - before).toBeLessThanOrEqual(5);
      real.close();
    },
    600_000,
  );

  test('a deletion that stops half-way finishes with the next launch, and is told and counted until then', async () => {
    const inner = memoryTable();
    await faithful(inner, 'sam', 40);
    let fails = true;
    const half: Table = {
      ...inner,
      clear: async (keys) => {
        await inner.clear(fails ? keys.slice(0, 20) : keys);
        if (fails) throw new Error('down');
      },
    };
    const { skill, lines } = stand(half);
    expect(await forgetMe(skill, 'sam')).toMatch(/can.{1,6}t reach/);
    expect(metricsIn(lines.at(-1))).toContain('DeletionFailed');
    expect(lines.at(-1)?.['account']).toBe(whoIs('sam').account);
    expect((await left(inner, 'sam')).length).toBeGreaterThan(10);
    fails = false;
    const again = talker({ skill, at: '2026-11-23T09:00:00Z' });
    await again.launch();
    expect(again.session().here.at).toBe('welcome');
    expect(await left(inner, 'sam')).toEqual([]);
  });

  test('a disabled skill whose rows cannot be deleted fails aloud, with the account for the operator', async () => {
    const inner = memoryTable();
    await faithful(inner, 'sam', 5);
    const { skill, lines } = stand({ ...inner, clear: () => Promise.reject(new Error('down')) });
    const event = talker({ skill, at: '2026-11-23T09:00:00Z' }).send({ type: 'AlexaSkillEvent.SkillDisabled' });
    await expect(event).rejects.toThrow();
    expect(metricsIn(lines.at(-1))).toContain('DeletionFailed');
    expect(lines.at(-1)?.['account']).toBe(whoIs('sam').account);
  });

  test('a sign keeps the later of two times, for 36 days', async () => {
    const table = memoryTable();
    const disabled = (at: string) =>
      talker({ skill: stand(table).skill, at }).send({ type: 'AlexaSkillEvent.SkillDisabled' });
    await disabled('2026-11-23T09:00:00Z');
    await disabled('2026-11-23T08:00:00Z');
    const [sign] = await rowsOf(table, 'sam');
    expect(sign).toMatchObject({ at: '2026-11-23T09:00:00.000Z', left: false });
    const days = (Number(sign?.['ttl']) - Date.parse('2026-11-23T09:00:00Z') / 1000) / 86_400;
    expect(days).toBe(36);
  });
});

describe('R18 deleted-stays-deleted', () => {
  /** A session in the bedroom; then "forget me" in the kitchen and, if wanted, a new session there. */
  async function forgotten(beginsAnew: boolean, table = memoryTable()) {
    const { skill, lines } = stand(table);
    const bedroom = await playing({ skill });
    await bedroom.say('AMAZON.PauseIntent', 60);
    const kitchen = talker({ skill, at: '2026-11-23T07:06:00Z' });
    await kitchen.launch();
    await kitchen.say('ForgetMeIntent');
    await kitchen.say('AMAZON.YesIntent');
    if (beginsAnew) {
      await kitchen.launch(60);
      for (const intent of ['TalkLessIntent', 'SlowerIntent', 'ReadyIntent']) await kitchen.say(intent, 20);
    }
    return { table, lines, bedroom, kitchen };
  }

  test.each([true, false])('what the other device still knows comes back in no way (begun anew: %s)', async (anew) => {
    const { table, bedroom } = await forgotten(anew);
    const before = await rowsOf(table, 'sam');
    await bedroom.say('AMAZON.ResumeIntent', 400);
    await bedroom.say('ReadyIntent', 40);
    const answer = await bedroom.say('AMAZON.StopIntent', 60);
    expect(await rowsOf(table, 'sam')).toEqual(before);
    expect(await historyOf(table, whoIs('sam'))).toEqual([]);
    expect(JSON.stringify(answer.response)).not.toMatch(/is saved/);
    expect(answer.response.card).toBeUndefined();
  });

  test('a session that never read the record brings nothing of before into the new one', async () => {
    const inner = memoryTable();
    let isBlind = true;
    const { skill } = stand({ ...inner, get: (key) => (isBlind ? Promise.reject(new Error('down')) : inner.get(key)) });
    const bedroom = await playing({ skill });
    await bedroom.say('TalkLessIntent', 60);
    await forgotten(true, inner);
    isBlind = false;
    await bedroom.say('ExplainMoreIntent', 400);
    expect((await recordOf(inner, whoIs('sam'), instant('2026-11-23T08:00:00.000Z'))).listener?.today).toBeNull();
    expect((await recordOf(inner, whoIs('sam'), instant('2026-11-23T08:00:00.000Z'))).listener?.talk).toBe('less');
  });

  test('a first write that is held until after a deletion leaves nothing, at once or by the next launch', async () => {
    for (const comesBack of [true, false]) {
      const inner = memoryTable();
      const { skill: other } = stand(inner);
      let isFirst = true;
      const held: Table = {
        ...inner,
        update: async (key, set, expected) => {
          if (!isFirst || !key.sk.endsWith('#STATE')) return inner.update(key, set, expected);
          isFirst = false;
          await talker({ skill: other, at: '2026-11-23T07:02:00Z' }).send({ type: 'AlexaSkillEvent.SkillDisabled' });
          const updated = await inner.update(key, set, expected);
          if (!comesBack) throw new Error('the answer never came');
          return updated;
        },
      };
      const sam = talker({ skill: stand(held).skill });
      await sam.launch();
      await sam.say('TalkLessIntent', 10);
      if (!comesBack) await talker({ skill: other, at: '2026-11-24T07:00:00Z' }).launch();
      expect(await left(inner, 'sam')).toEqual([]);
    }
  });
});
