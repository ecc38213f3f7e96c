import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { instantAt } from '../lambda/session/calendar';
import { dynamoTable } from '../lambda/store/dynamo';
import { rowStore } from '../lambda/store/row-store';
import { restore } from './records/restore';
import { type RecordsTask, recordsUsage, readWords } from './records/words';

/** Restores rows or finishes a deletion; prints what was done, or would be. Returns the exit code. */
async function records(words: readonly string[]): Promise<number> {
  const asked = readWords(words);
  if (asked.kind === 'help') return tell(recordsUsage, 0);
  if (asked.kind === 'unclear') return tell(`${asked.fault}\n\n${recordsUsage}`, 2);
  const client = new DynamoDBClient({});
  return tell(asked.kind === 'restore' ? await restored(client, asked) : await forgotten(client, asked), 0);
}

async function restored(client: DynamoDBClient, asked: Extract<RecordsTask, { kind: 'restore' }>): Promise<string> {
  const {
    copied,
    kept,
    forgotten: left,
  } = await restore(client, {
    ...asked,
    present: asked.replace ? 'replace' : 'keep',
    writes: asked.go,
  });
  const did = asked.go
    ? 'were copied'
    : 'would be copied, or kept where they are there; nothing was written (--go writes)';
  return `${copied} rows ${did}. ${kept} were there already and were kept. ${left} belong to people who asked to be forgotten and were left out.`;
}

async function forgotten(
  client: DynamoDBClient,
  { table, account, go }: Extract<RecordsTask, { kind: 'forget' }>,
): Promise<string> {
  const inside = dynamoTable(client, table, () => AbortSignal.timeout(30_000));
  const count = async (): Promise<number> =>
    (await inside.between(account, '!', '~')).filter(({ sk }) => !sk.startsWith('GONE#')).length;
  const rows = await count();
  if (!go) return `${rows} rows of this account would be deleted; nothing was written (--go writes).`;
  await rowStore(inside).forget({ account, person: 'ACCOUNT' }, 'everyone', instantAt(Date.now()));
  return `${rows} rows of this account were deleted; ${await count()} are left.`;
}

function tell(text: string, code: number): number {
  (code === 0 ? console.log : console.error)(text);
  return code;
}

records(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  },
);
