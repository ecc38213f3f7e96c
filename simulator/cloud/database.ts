import dynalite from 'dynalite';
import type { RequestListener, Server } from 'node:http';
import { claimFolder } from './folder';
import { listen, ownOnly, stopListening } from './loopback';

export const tableName = 'hip-routine';

/** A running database with the skill's table in it. */
export interface Database {
  readonly endpoint: string;
  close(): Promise<void>;
}

/**
 * DynamoDB on a free loopback port. With a folder its data is there again next time, even after a crash; without one
 * (null) it is gone at the end. The pages of other sites get 403. Throws in one line if the folder cannot be written or another simulator has it open.
 */
export async function openDatabase(folder: string | null): Promise<Database> {
  if (folder !== null) await claimFolder(folder);
  const server = dynalite({ createTableMs: 0, ...(folder === null ? {} : { path: folder }) });
  guard(server);
  const endpoint = await listen(server);
  await createTable(endpoint);
  return { endpoint, close: () => stopListening(server) };
}

/** dynalite answers whoever asks, and lets every page read the answer. */
function guard(server: Server): void {
  const [answer] = server.listeners('request');
  if (answer === undefined) throw new Error('the database listens to no requests');
  server.removeAllListeners('request');
  // What listens to requests takes a request and a response.
  server.on('request', ownOnly(answer as RequestListener));
}

const table = {
  TableName: tableName,
  BillingMode: 'PAY_PER_REQUEST',
  AttributeDefinitions: [
    { AttributeName: 'pk', AttributeType: 'S' },
    { AttributeName: 'sk', AttributeType: 'S' },
  ],
  KeySchema: [
    { AttributeName: 'pk', KeyType: 'HASH' },
    { AttributeName: 'sk', KeyType: 'RANGE' },
  ],
};

/** Creates the table unless it is there from an earlier run. dynalite takes any signature, so none is computed. */
async function createTable(endpoint: string): Promise<void> {
  const reply = await fetch(endpoint, {
    method: 'POST',
    headers: {
      'Content-Type': 'application/x-amz-json-1.0',
      'X-Amz-Target': 'DynamoDB_20120810.CreateTable',
      'X-Amz-Date': '20260101T000000Z',
      Authorization:
        'AWS4-HMAC-SHA256 Credential=simulator/20260101/us-east-1/dynamodb/aws4_request, SignedHeaders=host, Signature=none',
    },
    body: JSON.stringify(table),
  });
  const answer = await reply.text();
  if (!reply.ok && !answer.includes('ResourceInUseException')) throw new Error(`cannot create the table: ${answer}`);
}
