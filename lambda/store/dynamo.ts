import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import {
  type AttributeValue,
  BatchWriteItemCommand,
  ConditionalCheckFailedException,
  DeleteItemCommand,
  type DynamoDBClientConfig,
  GetItemCommand,
  PutItemCommand,
  QueryCommand,
  type QueryCommandInput,
  UpdateItemCommand,
} from '@aws-sdk/client-dynamodb';
import { cleared } from './cleared';
import type { Damage, Expected, Key, Row, Scalar, Table } from './table';

/**
 * How patient the client is. The SDK's own settings would wait 12 s at a silent server and sleep up to 7 s when
 * throttled; the figures behind these are in docs/reliability.md.
 */
export const patience = {
  maxAttempts: 2,
  retryMode: 'standard',
  requestHandler: { connectionTimeout: 300, requestTimeout: 500, socketTimeout: 500, throwOnRequestTimeout: true },
} satisfies DynamoDBClientConfig;

/** Gives each call the signal that ends it: what is left of the turn's time for the database. */
export type Deadline = () => AbortSignal;

/** A table over DynamoDB. */
export function dynamoTable(client: DynamoDBClient, TableName: string, deadline: Deadline): Table {
  const until = (): { abortSignal: AbortSignal } => ({ abortSignal: deadline() });
  return {
    async get(key) {
      const { Item } = await client.send(
        new GetItemCommand({ TableName, Key: item(key), ConsistentRead: true }),
        until(),
      );
      return Item === undefined ? null : row(Item);
    },
    async between(pk, first, last) {
      const query: QueryCommandInput = {
        TableName,
        ConsistentRead: true,
        KeyConditionExpression: 'pk = :pk AND sk BETWEEN :first AND :last',
        ExpressionAttributeValues: item({ ':pk': pk, ':first': first, ':last': last }),
      };
      const found: Record<string, AttributeValue>[] = [];
      let next: Record<string, AttributeValue> | undefined;
      // One answer holds 1 MB at most, and says where the next begins.
      do {
        const page = await client.send(new QueryCommand({ ...query, ExclusiveStartKey: next }), until());
        found.push(...(page.Items ?? []));
        next = page.LastEvaluatedKey;
      } while (next !== undefined);
      return found.map((one) => ({ ...row(one), pk, sk: String(row(one)['sk']) }));
    },
    async update(key, set, expected) {
      try {
        await client.send(updateOf(TableName, key, set, expected), until());
        return { done: true };
      } catch (error) {
        if (!(error instanceof ConditionalCheckFailedException)) throw error;
        // Not every endpoint returns the row that stood in the way.
        return { done: false, row: error.Item === undefined ? await this.get(key) : row(error.Item) };
      }
    },
    async put(key, values) {
      await client.send(new PutItemCommand({ TableName, Item: { ...item(values), ...item(key) } }), until());
    },
    async remove(key, born) {
      const guard =
        born === undefined
          ? {}
          : { ConditionExpression: 'born = :born', ExpressionAttributeValues: item({ ':born': born }) };
      try {
        await client.send(new DeleteItemCommand({ TableName, Key: item(key), ...guard }), until());
      } catch (error) {
        if (!(error instanceof ConditionalCheckFailedException)) throw error;
      }
    },
    clear: (keys) =>
      cleared(keys, async (batch) => {
        const requests = batch.map((key) => ({ DeleteRequest: { Key: item(key) } }));
        const { UnprocessedItems } = await client.send(
          new BatchWriteItemCommand({ RequestItems: { [TableName]: requests } }),
          until(),
        );
        const missed = (UnprocessedItems?.[TableName] ?? []).map(({ DeleteRequest }) => row(DeleteRequest?.Key ?? {}));
        return missed.map(({ pk, sk }) => ({ pk: String(pk), sk: String(sk) }));
      }),
  };
}

/** SET of just these attributes, so that those of a newer release survive. */
function updateOf(TableName: string, key: Key, set: Row, expected: Expected): UpdateItemCommand {
  const names = Object.keys(set);
  const { condition, values } = conditionOf(expected);
  return new UpdateItemCommand({
    TableName,
    Key: item(key),
    UpdateExpression: `SET ${names.map((_, i) => `#${i} = :${i}`).join(', ')}`,
    ConditionExpression: condition,
    ExpressionAttributeNames: Object.fromEntries(names.map((name, i) => [`#${i}`, name])),
    ExpressionAttributeValues: {
      ...Object.fromEntries(names.map((name, i) => [`:${i}`, value(set[name] ?? null)])),
      ...values,
    },
    ReturnValuesOnConditionCheckFailure: 'ALL_OLD',
  });
}

interface Condition {
  readonly condition: string;
  readonly values: Record<string, AttributeValue>;
}

function conditionOf(expected: Expected): Condition {
  if ('summary' in expected) return damageOf(expected);
  const { ver, born } = expected;
  if (ver === 0) return { condition: 'attribute_not_exists(pk)', values: {} };
  const known = Object.entries({ ver, born });
  const terms = known.map(([name, is]) => (is === null ? `attribute_not_exists(${name})` : `${name} = :${name}`));
  const values = known.flatMap(([name, is]) => (is === null ? [] : [[`:${name}`, value(is)] as const]));
  return { condition: ['attribute_exists(pk)', ...terms].join(' AND '), values: Object.fromEntries(values) };
}

function damageOf({ summary }: Damage): Condition {
  const condition = summary === null ? 'NOT attribute_type(summary, :was)' : 'summary = :was';
  return { condition: `attribute_exists(pk) AND ${condition}`, values: { ':was': value(summary ?? 'S') } };
}

function item(values: { readonly [name: string]: Scalar }): Record<string, AttributeValue> {
  return Object.fromEntries(Object.entries(values).map(([name, scalar]) => [name, value(scalar)]));
}

function value(scalar: Scalar): AttributeValue {
  if (scalar === null) return { NULL: true };
  if (typeof scalar === 'string') return { S: scalar };
  return typeof scalar === 'number' ? { N: String(scalar) } : { BOOL: scalar };
}

/** The scalars of an item; what an attribute of another type holds is not ours to read. */
function row(found: Record<string, AttributeValue>): Row {
  const scalars = Object.entries(found).map(([name, { S, N, BOOL }]) => [
    name,
    S ?? (N === undefined ? (BOOL ?? null) : Number(N)),
  ]);
  return Object.fromEntries(scalars) as Row; // each entry is a string, a number, a boolean or null
}
