import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { dynamoTable } from '../../../lambda/store/dynamo';
import type { Row, Table } from '../../../lambda/store/table';
import { type Database, openDatabase, tableName } from '../../../simulator/cloud/database';
import { doneIn, historyOf, recordOf, whoIs } from '../../cast/rows';
import { wholeSession } from '../../cast/session-script';
import { metricsIn, stand } from '../../cast/stand';
import { talker } from '../../cast/talker';

/** Session attributes as release 0.1.0 wrote them in the second set of bridges, over a table that was well and one that was not. */
interface Former {
  readonly well: object;
  readonly blind: object;
  readonly row: Row;
}

const file = join(__dirname, 'carried', 'v0.1.0-in-a-set.json');
const former = JSON.parse(readFileSync(file, 'utf8')) as Former; // a file of this shape

let database: Database;
let table: Table;
beforeAll(async () => {
  database = await openDatabase(null);
  const credentials = { accessKeyId: 'test', secretAccessKey: 'test' };
  const client = new DynamoDBClient({ region: 'us-east-1', endpoint: database.endpoint, credentials });
  table = dynamoTable(client, tableName, () => AbortSignal.timeout(60_000));
});
afterAll(() => database.close());

/** A pause in the middle of the set, said to this release over DynamoDB; gives what it saved. */
async function pausedOver(user: string, attributes: object, row: Row | null) {
  const me = whoIs(user);
  if (row !== null) await table.put({ pk: me.account, sk: `${me.person}#STATE` }, row);
  const { skill, lines } = stand(table);
  const sam = talker({ skill: stand().skill, user });
  await sam.launch();
  await sam.say('AMAZON.PauseIntent');
  const { session, request, ...rest } = sam.last();
  const at = { requestId: 'in the set', timestamp: '2026-11-23T07:04:32Z' };
  const carried = { ...session, new: false, attributes };
  const answer = await skill({ ...rest, request: { ...request, ...at }, session: carried }, {});
  return { answer, line: lines.at(-1), listener: (await recordOf(table, me)).listener };
}

describe('a session that release 0.1.0 began', () => {
  test('goes on in the middle of its set, and is saved under the lock that it had', async () => {
    const { answer, line, listener } = await pausedOver('well', former.well, former.row);
    expect(answer.sessionAttributes).toMatchObject({
      here: { at: 'paused' },
      record: { is: 'read', lock: { ver: 2 } },
    });
    expect(metricsIn(line)).not.toContain('Conflict');
    expect(listener?.talk).toBe('less');
    expect(doneIn(listener ?? never())['bridge/1']).toBe(10);
    expect(doneIn(listener ?? never())['bridge/2']).toBeGreaterThan(0);
  });

  test('and another device of this release ended stays ended, in record, history and streak', async () => {
    const me = whoIs('both');
    await table.put({ pk: me.account, sk: `${me.person}#STATE` }, former.row);
    const other = talker({ skill: stand(table).skill, user: 'both', at: '2026-11-23T07:03:00Z' });
    await wholeSession(other);
    const { line, listener } = await pausedOver('both', former.well, null);
    const history = await historyOf(table, me);
    expect(metricsIn(line)).not.toContain('LostProgress');
    expect(listener).toMatchObject({ today: null, streak: { sessions: 1 }, talk: 'less' });
    expect(history.map(({ started, whole }) => [started, whole])).toEqual([[listener?.last, true]]);
  });

  test('and whose record could not be read saves what it still owes', async () => {
    const { line, listener } = await pausedOver('blind', former.blind, null);
    expect(metricsIn(line)).toContain('SavedLate');
    expect(listener?.talk).toBe('less');
    expect(doneIn(listener ?? never())['bridge/1']).toBe(10);
  });

  test('and whose record was deleted saves nothing', async () => {
    const { answer, listener } = await pausedOver('deleted', { ...former.well, keeps: false }, null);
    expect(answer.sessionAttributes).toMatchObject({ record: { is: 'deleted' } });
    expect(listener).toBeNull();
  });
});

function never(): never {
  throw new Error('there is no record');
}
