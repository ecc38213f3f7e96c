import { createHash } from 'node:crypto';
import { tableName } from './database';

type Item = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

/** Everything that the skill has stored of an account, row by row, JSON in it read; a line instead where it cannot be. */
export async function storedRows(endpoint: string, userId: string): Promise<readonly unknown[]> {
  try {
    const reply = await fetch(endpoint, { method: 'POST', headers, body: JSON.stringify(query(userId)) });
    if (!reply.ok) return [`the database answers ${reply.status}`];
    // The reply is DynamoDB's own; its items are maps of typed values.
    const { Items } = (await reply.json()) as { readonly Items: readonly Item[] };
    return Items.map(plain);
  } catch {
    return ['the database cannot be reached'];
  }
}

/** dynalite takes any signature, so none is computed. */
const headers = {
  'Content-Type': 'application/x-amz-json-1.0',
  'X-Amz-Target': 'DynamoDB_20120810.Query',
  'X-Amz-Date': '20260101T000000Z',
  Authorization:
    'AWS4-HMAC-SHA256 Credential=simulator/20260101/us-east-1/dynamodb/aws4_request, SignedHeaders=host, Signature=none',
};

/** The partition of an account: the hash that the skill makes of its id where no stage is set. */
function query(userId: string): object {
  const pk = createHash('sha256').update(`live${userId}`).digest('hex');
  return {
    TableName: tableName,
    KeyConditionExpression: 'pk = :pk',
    ExpressionAttributeValues: { ':pk': { S: pk } },
  };
}

function plain(item: Item): object {
  return Object.fromEntries(Object.entries(item).map(([name, value]) => [name, read(Object.values(value)[0])]));
}

function read(value: unknown): unknown {
  if (typeof value !== 'string' || !value.startsWith('{')) return value;
  try {
    return JSON.parse(value);
  } catch {
    return value;
  }
}
