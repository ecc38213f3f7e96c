import { CreateTableCommand, DynamoDBClient, GetItemCommand, PutItemCommand } from '@aws-sdk/client-dynamodb';
import { describe, expect, test } from '@jest/globals';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDatabase, tableName } from '../../simulator/cloud/database';
import { send } from './asking';

const credentials = { accessKeyId: 'simulator', secretAccessKey: 'simulator' };
const key = { pk: { S: 'account' }, sk: { S: 'state' } };
const newFolder = () => mkdtempSync(join(tmpdir(), 'hip-'));

/** Does something with the table of a database that is open for just that long. */
async function withTable<T>(folder: string | null, work: (client: DynamoDBClient) => Promise<T>): Promise<T> {
  const { endpoint, close } = await openDatabase(folder);
  const client = new DynamoDBClient({ endpoint, credentials, region: 'us-east-1', maxAttempts: 1 });
  try {
    return await work(client);
  } finally {
    client.destroy();
    await close();
  }
}

const put = (client: DynamoDBClient) => client.send(new PutItemCommand({ TableName: tableName, Item: key }));
const get = async (client: DynamoDBClient) =>
  (await client.send(new GetItemCommand({ TableName: tableName, Key: key }))).Item;

describe('the database', () => {
  test('has what was put there before it was closed', async () => {
    const folder = join(newFolder(), 'not', 'there', 'yet');
    await withTable(folder, put);
    expect(await withTable(folder, get)).toEqual(key);
  });

  test('keeps nothing without a folder', async () => {
    await withTable(null, put);
    expect(await withTable(null, get)).toBeUndefined();
  });

  test.each([
    ['a name that points here', { Host: 'evil.example' }],
    ['a page of another site', { Origin: 'https://evil.example' }],
    ['a page that hides its origin', { Origin: 'null' }],
    ['what a page of another site loads', { 'Sec-Fetch-Site': 'cross-site' }],
  ])('does not answer %s', async (_, headers) => {
    const { endpoint, close } = await openDatabase(null);
    const target = { 'X-Amz-Target': 'DynamoDB_20120810.ListTables', 'Content-Type': 'application/x-amz-json-1.0' };
    const reply = await send(endpoint, 'POST', '/', { ...target, ...headers }, '{}');
    await close();
    expect(reply).toEqual({ status: 403, body: expect.stringContaining('fault') });
  });

  test('has its table from the start', async () => {
    const again = new CreateTableCommand({
      TableName: tableName,
      BillingMode: 'PAY_PER_REQUEST',
      AttributeDefinitions: [{ AttributeName: 'pk', AttributeType: 'S' }],
      KeySchema: [{ AttributeName: 'pk', KeyType: 'HASH' }],
    });
    await expect(withTable(null, (client) => client.send(again))).rejects.toMatchObject({
      name: 'ResourceInUseException',
    });
  });

  test('says in one line that its folder is a file', async () => {
    const file = join(newFolder(), 'file');
    writeFileSync(file, '');
    await expect(openDatabase(file)).rejects.toThrow(`cannot keep data in ${file}: it is a file`);
  });

  test('says in one line that its folder is in use', async () => {
    const folder = newFolder();
    await withTable(folder, async () => {
      await expect(openDatabase(folder)).rejects.toThrow(/^cannot keep data in .*: another simulator is using it/);
    });
  });
});
