import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { randomUUID } from 'node:crypto';
import { dynamoTable, patience } from '../../../lambda/store/dynamo';
import { memoryTable } from '../../../lambda/store/memory';
import { type Expected, noRow, type Row, type Table } from '../../../lambda/store/table';
import { openDatabase, tableName } from '../../../simulator/cloud/database';

/** Another DynamoDB than the one that comes with the tests: AWS_ENDPOINT_URL_DYNAMODB and TABLE_NAME name it. */
const { AWS_ENDPOINT_URL_DYNAMODB: elsewhere, TABLE_NAME: theirs } = process.env;

let database: { readonly endpoint: string; readonly close: () => Promise<void> };
beforeAll(async () => {
  database =
    elsewhere === undefined ? await openDatabase(null) : { endpoint: elsewhere, close: () => Promise.resolve() };
});
afterAll(() => database.close());

const credentials = { accessKeyId: 'test', secretAccessKey: 'test' };

const at = (ver: number): Expected => ({ ver, born: null });

const tables: readonly (readonly [string, () => Table])[] = [
  ['the table in memory', memoryTable],
  [
    'the table over DynamoDB',
    () => {
      const client = new DynamoDBClient({ ...patience, region: 'us-east-1', endpoint: database.endpoint, credentials });
      return dynamoTable(client, theirs ?? tableName, () => AbortSignal.timeout(5000));
    },
  ],
];

describe.each(tables)('%s', (_, open) => {
  /** A table and a partition that nobody else uses. */
  const fresh = (): { readonly table: Table; readonly pk: string } => ({ table: open(), pk: randomUUID() });

  test('has nothing where nothing was written', async () => {
    const { table, pk } = fresh();
    expect(await table.get({ pk, sk: 'a' })).toBeNull();
    expect(await table.between(pk, '!', '~')).toEqual([]);
    expect(await table.update({ pk, sk: 'a' }, { ver: 2 }, at(1))).toEqual({ done: false, row: null });
    await table.remove({ pk, sk: 'a' });
  });

  test('gives back every kind of value as it was', async () => {
    const { table, pk } = fresh();
    const row: Row = { text: 'ü "quoted" {', empty: '', number: 1.5, no: false, yes: true, nothing: null, ver: 1 };
    expect(await table.update({ pk, sk: 'a' }, row, noRow)).toEqual({ done: true });
    expect(await table.get({ pk, sk: 'a' })).toEqual({ ...row, pk, sk: 'a' });
  });

  test('creates a row once only, and shows the one that stands in the way', async () => {
    const { table, pk } = fresh();
    expect(await table.update({ pk, sk: 'a' }, { ver: 1, by: 'first' }, noRow)).toEqual({ done: true });
    const refused = { done: false, row: { pk, sk: 'a', ver: 1, by: 'first' } };
    expect(await table.update({ pk, sk: 'a' }, { ver: 1, by: 'second' }, noRow)).toEqual(refused);
    expect(await table.update({ pk, sk: 'a' }, { ver: 9, by: 'third' }, at(8))).toEqual(refused);
  });

  test('sets the attributes that were named and leaves all others', async () => {
    const { table, pk } = fresh();
    await table.put({ pk, sk: 'a' }, { ver: 1, ours: 'old', newer: '{"of":"another release"}' });
    expect(await table.update({ pk, sk: 'a' }, { ver: 2, ours: 'new' }, at(1))).toEqual({ done: true });
    expect(await table.get({ pk, sk: 'a' })).toEqual({
      pk,
      sk: 'a',
      ver: 2,
      ours: 'new',
      newer: '{"of":"another release"}',
    });
  });

  test('of two that expect the same version lets one through', async () => {
    const { table, pk } = fresh();
    await table.put({ pk, sk: 'a' }, { ver: 1 });
    const both = await Promise.all([1, 2].map((by) => table.update({ pk, sk: 'a' }, { ver: 2, by }, at(1))));
    expect(both.filter(({ done }) => done)).toHaveLength(1);
  });

  test.each<readonly [string | null, Row]>([
    ['{"half', { summary: '{"half' }],
    ['', { summary: '' }],
    [null, { summary: 7 }],
    [null, { summary: null }],
    [null, { by: 'nobody' }],
  ])('replaces a summary that is damaged, %p, as long as it is that, and makes no row', async (summary, row) => {
    const { table, pk } = fresh();
    const mend = (by: string) => table.update({ pk, sk: 'a' }, { summary: `whole, ${by}`, ver: 1 }, { summary });
    expect(await mend('too early')).toEqual({ done: false, row: null });
    await table.put({ pk, sk: 'a' }, row);
    expect(await mend('one')).toEqual({ done: true });
    expect(await mend('other')).toMatchObject({ done: false, row: { summary: 'whole, one' } });
  });

  test('puts a whole row in the place of another', async () => {
    const { table, pk } = fresh();
    await table.put({ pk, sk: 'a' }, { one: 1 });
    await table.put({ pk, sk: 'a' }, { two: 2 });
    expect(await table.get({ pk, sk: 'a' })).toEqual({ pk, sk: 'a', two: 2 });
  });

  test('finds the rows of one partition between two names, both included, in order', async () => {
    const { table, pk } = fresh();
    for (const sk of ['c', 'a', 'd', 'b']) await table.put({ pk, sk }, { is: sk });
    await table.put({ pk: `${pk}2`, sk: 'b' }, { is: 'not ours' });
    expect((await table.between(pk, 'b', 'c')).map((row) => row['is'])).toEqual(['b', 'c']);
    expect((await table.between(pk, '!', '~')).map(({ sk }) => sk)).toEqual(['a', 'b', 'c', 'd']);
  });

  test('finds all of them where they are more than one answer holds', async () => {
    const { table, pk } = fresh();
    const rows = Array.from({ length: 8 }, (_, i) => ({ pk, sk: `row ${i}` }));
    for (const key of rows) await table.put(key, { long: 'x'.repeat(200_000) });
    expect((await table.between(pk, '!', '~')).map(({ sk }) => sk)).toEqual(rows.map(({ sk }) => sk));
  });

  test('removes a row, and a second time nothing', async () => {
    const { table, pk } = fresh();
    await table.put({ pk, sk: 'a' }, { ver: 1 });
    await table.remove({ pk, sk: 'a' });
    await table.remove({ pk, sk: 'a' });
    expect(await table.get({ pk, sk: 'a' })).toBeNull();
    expect(await table.update({ pk, sk: 'a' }, { ver: 2 }, at(1))).toEqual({ done: false, row: null });
  });
});
