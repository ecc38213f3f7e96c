import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { createHash } from 'node:crypto';
import { tableName } from '../../../simulator/cloud/database';
import { type PageServer, openServer } from '../../../simulator/web/server';
import { speakerOf } from '../../../simulator/cloud/speaker';
import { storedRows } from '../../../simulator/cloud/stored-rows';
import { parrotFile } from '../fixtures/parrot-setting';
import { say } from '../asking';
import { openTestServer } from './visit';

let server: PageServer;

beforeAll(async () => {
  server = await openTestServer();
});

afterAll(async () => {
  await server?.close();
});

/** Puts a row in the place of a listener's own that no release ever wrote. */
async function damage(userId: string): Promise<void> {
  const pk = createHash('sha256').update(`live${userId}`).digest('hex');
  const Item = {
    pk: { S: pk },
    sk: { S: 'ACCOUNT#STATE' },
    ver: { S: 'x' },
    level: { S: '{{{' },
    today: { B: 'AAAA' },
  };
  const headers = {
    'Content-Type': 'application/x-amz-json-1.0',
    'X-Amz-Target': 'DynamoDB_20120810.PutItem',
    'X-Amz-Date': '20260101T000000Z',
    Authorization:
      'AWS4-HMAC-SHA256 Credential=a/20260101/us-east-1/dynamodb/aws4_request, SignedHeaders=host, Signature=n',
  };
  const body = JSON.stringify({ TableName: tableName, Item });
  expect((await fetch(server.database, { method: 'POST', headers, body })).status).toBe(200);
}

test('a damaged row is kept aside: the skill greets as at first, and the page has its answer', async () => {
  const { userId } = speakerOf('damaged', null);
  await damage(userId);
  const { turns } = await say(server, 'damaged', 'open hip routine');
  expect(turns.at(-1)?.came).toMatchObject({ is: 'answered', place: 'welcome' });
  expect(await storedRows(server.database, userId)).toMatchObject([{ level: '{{{' }]);
});

test('rows of a database that is gone are one line', async () => {
  expect(await storedRows('http://127.0.0.1:1', 'anybody')).toEqual(['the database cannot be reached']);
});

test('a skill that throws ends its session with a line, and opens again', async () => {
  const parrots = await openServer({
    port: 0,
    data: null,
    skill: parrotFile,
    zone: 'UTC',
    clock: Date.now,
    log: () => {},
  });
  await say(parrots, 'home', 'open hip routine');
  const failed = await say(parrots, 'home', 'help');
  expect(failed.turns.map(({ came }) => came)).toContainEqual({ is: 'failed', why: 'help is broken' });
  expect(failed.open).toBe(false);
  expect((await say(parrots, 'home', 'open hip routine')).turns.at(-1)?.came.is).toBe('answered');
  await parrots.close();
});
