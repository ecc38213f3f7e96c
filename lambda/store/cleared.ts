import type { WriteRequest } from '@aws-sdk/client-dynamodb';
import type { Key } from './table';

/** DynamoDB takes this many in one batch; and so many batches are under way at once. */
const batchSize = 25;
const atOnce = 8;

/** Sends one batch; gives what the database did not get to. */
type Send = (requests: WriteRequest[]) => Promise<WriteRequest[]>;

/** Deletes rows in batches, several at once, again and again until all are gone or a batch throws. */
export async function cleared(keys: readonly Key[], send: Send): Promise<void> {
  const left: WriteRequest[] = keys.map(({ pk, sk }) => ({ DeleteRequest: { Key: { pk: { S: pk }, sk: { S: sk } } } }));
  const work = async (): Promise<void> => {
    while (left.length > 0) left.push(...(await send(left.splice(0, batchSize))));
  };
  await Promise.all(Array.from({ length: atOnce }, work));
}
