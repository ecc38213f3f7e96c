import type { Key } from './table';

/** DynamoDB takes this many in one batch; and so many batches are under way at once. */
const batchSize = 25;
const atOnce = 8;

/** Sends one batch of deletions; gives the keys that the database did not get to. */
type Send = (keys: readonly Key[]) => Promise<readonly Key[]>;

/** Deletes rows in batches, several at once, again and again until all are gone or a batch throws. */
export async function cleared(keys: readonly Key[], send: Send): Promise<void> {
  const left = [...keys];
  const work = async (): Promise<void> => {
    while (left.length > 0) left.push(...(await send(left.splice(0, batchSize))));
  };
  await Promise.all(Array.from({ length: atOnce }, work));
}
