import {
  ConditionalCheckFailedException,
  DeleteItemCommand,
  DescribeTableCommand,
  type DynamoDBClient,
  PutItemCommand,
  ScanCommand,
} from '@aws-sdk/client-dynamodb';
import { type Deletion, deletionIn, isForgotten, type Item } from './forgotten';

/** A restore: rows of `from`, which shows the table as it was at `since`, go into `to`. */
export interface Restore {
  readonly from: string;
  readonly to: string;
  /** ISO 8601 in UTC: the moment that was restored. Who asked to be forgotten after it is left out. */
  readonly since: string;
  /** What happens to a row that `to` has too. */
  readonly present: 'keep' | 'replace';
  /** False counts and writes nothing. */
  readonly writes: boolean;
}

/** What a restore did, or would do, in rows. */
export interface Restored {
  readonly copied: number;
  readonly kept: number;
  readonly forgotten: number;
}

/** Copies rows, and leaves out who asked to be forgotten, also while it runs. Throws where the two tables do not belong together. */
export async function restore(client: DynamoDBClient, asked: Restore): Promise<Restored> {
  await refuseStranger(client, asked);
  const before = await deletionsIn(client, asked.to);
  const counts = { copied: 0, kept: 0, forgotten: 0 };
  for await (const item of itemsIn(client, asked.from)) {
    if (deletionIn(item) === null && isForgotten(item, before, asked.since)) counts.forgotten += 1;
    else counts[await copied(client, asked, item)] += 1;
  }
  if (!asked.writes) return counts;
  const late = (await deletionsIn(client, asked.to)).filter((one) => !before.some((other) => isSame(one, other)));
  const removed = late.length === 0 ? 0 : await removeForgotten(client, asked, late);
  return { ...counts, copied: counts.copied - removed, forgotten: counts.forgotten + removed };
}

/** A restored table names the table that it was made from; one of another stage holds other people's codes. */
async function refuseStranger(client: DynamoDBClient, { from, to }: Restore): Promise<void> {
  const { Table } = await client.send(new DescribeTableCommand({ TableName: from }));
  const source = Table?.RestoreSummary?.SourceTableArn?.split('/').at(-1);
  if (source !== undefined && source !== to)
    throw new Error(`table ${from} was restored from ${source}, not from ${to}`);
}

async function copied(
  client: DynamoDBClient,
  { to, present, writes }: Restore,
  item: Item,
): Promise<'copied' | 'kept'> {
  if (!writes) return 'copied';
  // A deletion that the table knows of is never exchanged for an older one.
  const isGuarded = present === 'keep' || deletionIn(item) !== null;
  const guard = isGuarded ? { ConditionExpression: 'attribute_not_exists(pk)' } : {};
  try {
    await client.send(new PutItemCommand({ TableName: to, Item: { ...item }, ...guard }));
    return 'copied';
  } catch (error) {
    if (error instanceof ConditionalCheckFailedException) return 'kept';
    throw error;
  }
}

async function deletionsIn(client: DynamoDBClient, table: string): Promise<readonly Deletion[]> {
  const found: Deletion[] = [];
  for await (const item of itemsIn(client, table)) {
    const deletion = deletionIn(item);
    if (deletion !== null) found.push(deletion);
  }
  return found;
}

/** Takes out again what was copied of people who asked to be forgotten meanwhile. */
async function removeForgotten(
  client: DynamoDBClient,
  { from, to, since }: Restore,
  late: readonly Deletion[],
): Promise<number> {
  let removed = 0;
  for await (const item of itemsIn(client, from)) {
    const { pk, sk } = item;
    if (pk === undefined || sk === undefined || deletionIn(item) !== null || !isForgotten(item, late, since)) continue;
    await client.send(new DeleteItemCommand({ TableName: to, Key: { pk, sk } }));
    removed += 1;
  }
  return removed;
}

async function* itemsIn(client: DynamoDBClient, table: string): AsyncGenerator<Item> {
  let next: Record<string, NonNullable<Item[string]>> | undefined;
  do {
    const page = await client.send(
      new ScanCommand({
        TableName: table,
        ConsistentRead: true,
        ...(next !== undefined && { ExclusiveStartKey: next }),
      }),
    );
    yield* page.Items ?? [];
    next = page.LastEvaluatedKey;
  } while (next !== undefined);
}

function isSame(one: Deletion, other: Deletion): boolean {
  return one.account === other.account && one.person === other.person && one.at === other.at;
}
