import { createServer, type IncomingMessage } from 'node:http';
import { listen, stopListening } from '../../simulator/cloud/loopback';

/** What was asked of the stub so far. */
interface Asked {
  reads: number;
  writes: number;
  connections: number;
}

export interface Stub {
  readonly endpoint: string;
  readonly asked: Readonly<Asked>;
  close(): Promise<void>;
}

type Item = Readonly<Record<string, unknown>>;

interface Call {
  readonly Key: { readonly pk: { readonly S: string }; readonly sk: { readonly S: string } };
  readonly UpdateExpression: string;
  readonly ExpressionAttributeNames: Readonly<Record<string, string>>;
  readonly ExpressionAttributeValues: Item;
}

/**
 * DynamoDB on a loopback socket, as fast as it can answer: it keeps the rows that are updated, but for the history's, checks
 * no condition, finds nothing in a query and forgets what is put; a call fails where `fault` names an exception for it. It is also the Alexa API
 * of a device in New York.
 */
export async function openStub(fault: () => string | null = () => null): Promise<Stub> {
  const rows = new Map<string, Item>();
  const asked: Asked = { reads: 0, writes: 0, connections: 0 };
  const server = createServer((request, response) => {
    void bodyOf(request).then((body) => {
      const target = String(request.headers['x-amz-target'] ?? '').split('.')[1];
      const failure = target === undefined ? null : fault();
      const status = failure === null ? 200 : failure.startsWith('Internal') ? 500 : 400;
      response.writeHead(status, { 'Content-Type': 'application/x-amz-json-1.0', 'x-amzn-RequestId': 'stub' });
      if (failure !== null)
        response.end(JSON.stringify({ __type: `com.amazonaws.dynamodb#${failure}`, message: 'no' }));
      else response.end(target === undefined ? '"America/New_York"' : answerTo(target, body, rows, asked));
    });
  });
  server.on('connection', () => (asked.connections += 1));
  server.keepAliveTimeout = 60_000;
  return { endpoint: await listen(server), asked, close: () => stopListening(server) };
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer); // no encoding is set, so chunks are buffers
  return Buffer.concat(chunks).toString();
}

function answerTo(target: string, body: string, rows: Map<string, Item>, asked: Asked): string {
  if (target === 'GetItem' || target === 'Query') asked.reads += 1;
  else asked.writes += 1;
  if (target === 'Query') return '{"Items":[],"Count":0}';
  if (target !== 'GetItem' && target !== 'UpdateItem') return '{}';
  const call = JSON.parse(body) as Call; // written by the client, which knows the API
  const key = `${call.Key.pk.S} ${call.Key.sk.S}`;
  const row = rows.get(key);
  if (target === 'GetItem') return row === undefined ? '{}' : JSON.stringify({ Item: row });
  // The history grows by a row a session, which nobody reads here: a long run would measure that instead of the skill.
  if (!call.Key.sk.S.includes('#SESSION#')) rows.set(key, { ...call.Key, ...row, ...setIn(call) });
  return '{}';
}

/** The attributes of `SET #0 = :0, #1 = :1 …`. */
function setIn({ UpdateExpression, ExpressionAttributeNames, ExpressionAttributeValues }: Call): Item {
  const pairs = Array.from(UpdateExpression.matchAll(/(\S+) = (:\w+)/g));
  return Object.fromEntries(
    pairs.map(([, name = '', value = '']) => [
      ExpressionAttributeNames[name] ?? name,
      ExpressionAttributeValues[value],
    ]),
  );
}
