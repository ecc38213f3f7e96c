import { CreateTableCommand, type DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBClient as Client } from '@aws-sdk/client-dynamodb';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type Restore, restore } from '../../cdk/records/restore';
import { readWords } from '../../cdk/records/words';
import { dynamoTable } from '../../lambda/store/dynamo';
import { openDatabase, type Database } from '../../simulator/cloud/database';

const since = '2026-11-20T00:00:00.000Z';
const [sam, kim, ann] = ['a', 'b', 'c'].map((letter) => letter.repeat(64)) as [string, string, string]; // three of them
let database: Database;
let client: DynamoDBClient;
let tables = 0;

beforeAll(async () => {
  database = await openDatabase(null);
  const credentials = { accessKeyId: 'test', secretAccessKey: 'test' };
  client = new Client({ endpoint: database.endpoint, credentials, region: 'us-east-1', maxAttempts: 1 });
});
afterAll(async () => {
  client.destroy();
  await database.close();
});

const rowsOf = (name: string) => dynamoTable(client, name, () => AbortSignal.timeout(5000));

async function newTable(rows: readonly (readonly [pk: string, sk: string, at?: string])[]): Promise<string> {
  const TableName = `restore-${(tables += 1).toString()}`;
  const key = (AttributeName: string, KeyType: 'HASH' | 'RANGE') => ({ AttributeName, KeyType });
  const ofText = (AttributeName: string) => ({ AttributeName, AttributeType: 'S' as const });
  await client.send(
    new CreateTableCommand({
      TableName,
      BillingMode: 'PAY_PER_REQUEST',
      AttributeDefinitions: [ofText('pk'), ofText('sk')],
      KeySchema: [key('pk', 'HASH'), key('sk', 'RANGE')],
    }),
  );
  for (const [pk, sk, at = TableName] of rows) await rowsOf(TableName).put({ pk, sk }, { at });
  return TableName;
}

const of = (from: string, to: string, parts: Partial<Restore> = {}): Restore => ({
  from,
  to,
  since,
  present: 'keep',
  writes: true,
  ...parts,
});

async function held(name: string): Promise<readonly string[]> {
  const each = await Promise.all([sam, kim, ann].map((pk) => rowsOf(name).between(pk, '!', '~')));
  return each.flat().map(({ pk, sk, at }) => `${pk[0] ?? ''} ${sk}${at === name ? '' : ' restored'}`);
}

const wasThere = [
  [sam, 'ACCOUNT#STATE'],
  [kim, 'ACCOUNT#STATE'],
  [kim, 'p1#STATE'],
  [kim, 'p1#SESSION#2026-11-19T07:00:00.000Z'],
  [ann, 'ACCOUNT#STATE'],
] as const;

test('rows come back, and who asked to be forgotten since then does not, one person or the whole account', async () => {
  const from = await newTable(wasThere);
  const to = await newTable([
    [sam, 'GONE#ALL', '2026-11-21T00:00:00.000Z'],
    [kim, 'GONE#p1', '2026-11-20T00:00:00.000Z'],
    [ann, 'GONE#ALL', '2026-11-19T23:59:59.000Z'], // before the moment restored: what is there is newer
  ]);
  expect(await restore(client, of(from, to, { writes: false }))).toEqual({ copied: 2, kept: 0, forgotten: 3 });
  expect(await restore(client, of(from, to))).toEqual({ copied: 2, kept: 0, forgotten: 3 });
  expect((await held(to)).filter((row) => !row.includes('GONE#'))).toEqual([
    'b ACCOUNT#STATE restored',
    'c ACCOUNT#STATE restored',
  ]);
});

test('rows that are there are kept, or replaced where that is asked for', async () => {
  const from = await newTable(wasThere);
  const to = await newTable([[sam, 'ACCOUNT#STATE']]);
  expect(await restore(client, of(from, to))).toEqual({ copied: 4, kept: 1, forgotten: 0 });
  expect(await held(to)).toContain('a ACCOUNT#STATE');
  expect(await restore(client, of(from, to, { present: 'replace' }))).toMatchObject({ copied: 5 });
  expect(await held(to)).toContain('a ACCOUNT#STATE restored');
});

test('a deletion that is restored never takes the place of a later one', async () => {
  const from = await newTable([[sam, 'GONE#ALL', '2026-11-01T00:00:00.000Z']]);
  const to = await newTable([[sam, 'GONE#ALL', '2026-11-21T00:00:00.000Z']]);
  expect(await restore(client, of(from, to, { present: 'replace' }))).toEqual({ copied: 0, kept: 1, forgotten: 0 });
});

test('arguments are read whole, and what is wrong is said in one sentence', () => {
  expect(readWords(['restore', '--from', 'a', '--to', 'b', '--since', '2026-11-23T06:00:00Z'])).toMatchObject({
    kind: 'restore',
    go: false,
    replace: false,
  });
  expect(readWords(['forget', '--table', 't', '--account', sam, '--go'])).toMatchObject({ kind: 'forget', go: true });
  expect(readWords([])).toEqual({ kind: 'help' });
  for (const words of [
    ['restore'],
    ['restore', '--from', 'a', '--to', 'b', '--since', 'monday'],
    ['forget', '--table', 't'],
    ['x'],
    ['--y'],
  ])
    expect(readWords(words)).toMatchObject({ kind: 'unclear' });
});
