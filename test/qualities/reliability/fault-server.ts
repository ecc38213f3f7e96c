import { once } from 'node:events';
import { createServer, request as ask, type IncomingMessage, type ServerResponse } from 'node:http';
import { listen, stopListening } from '../../../simulator/cloud/loopback';
import { signalAfter } from '../../cast/ticks';

/**
 * What can be wrong with a database that is reached at all. Unanswered: the call is done and its answer dropped; a lost
 * acknowledgement is that of a call that succeeded, and a refusal comes through.
 */
export type Fault =
  | 'none'
  | '500'
  | '503'
  | 'reset'
  | 'truncated'
  | 'throttled'
  | 'black hole'
  | 'stalled body'
  | 'slow'
  | 'access denied'
  | 'expired token'
  | 'garbage'
  | 'lost ack'
  | 'unanswered';

export type Calls = 'read' | 'write';

/** A database on loopback with something wrong in front of it, by kind of call, and how often it was asked. */
export interface FaultServer {
  readonly url: string;
  readonly asked: { readonly [C in Calls]: number };
  /** From now on, or for so many requests. */
  suffer(fault: Fault, calls: readonly Calls[], requests?: number): void;
  close(): Promise<void>;
}

/** Stands in front of a database. `slowness` is how many milliseconds a slow answer takes, in ticks. */
export async function openFaultServer(upstream: string, slowness = 700): Promise<FaultServer> {
  const asked = { read: 0, write: 0 };
  let suffered: { fault: Fault; calls: readonly Calls[]; left: number } = { fault: 'none', calls: [], left: 0 };
  const server = createServer((request, response) => {
    const calls = kindOf(request);
    asked[calls] += 1;
    const isSuffered = suffered.calls.includes(calls) && suffered.left > 0;
    if (isSuffered) suffered.left -= 1;
    const fault = isSuffered ? suffered.fault : 'none';
    // A caller that hangs up has no use for an answer.
    serve(request, response, fault, upstream, slowness).catch(() => response.destroy());
  });
  const url = await listen(server);
  return {
    url,
    asked,
    suffer: (fault, calls, left = Infinity) => {
      suffered = { fault, calls, left };
    },
    close: () => stopListening(server),
  };
}

function kindOf({ headers }: IncomingMessage): Calls {
  return /\.(GetItem|Query)$/.test(String(headers['x-amz-target'])) ? 'read' : 'write';
}

async function serve(
  request: IncomingMessage,
  response: ServerResponse,
  fault: Fault,
  upstream: string,
  slowness: number,
): Promise<void> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer); // a request without an encoding gives buffers
  const refuse = (status: number, type: string): void =>
    void response
      .writeHead(status, { 'Content-Type': 'application/x-amz-json-1.0' })
      .end(JSON.stringify({ __type: `com.amazonaws.dynamodb.v20120810#${type}`, message: 'injected' }));
  switch (fault) {
    case '500':
      return refuse(500, 'InternalServerError');
    case '503':
      return refuse(503, 'ServiceUnavailable');
    case 'throttled':
      return refuse(400, 'ThrottlingException');
    case 'access denied':
      return refuse(400, 'AccessDeniedException');
    case 'expired token':
      return refuse(400, 'ExpiredTokenException');
    case 'reset':
      return void request.socket.resetAndDestroy();
    case 'black hole':
      return;
    case 'garbage':
      return void response.writeHead(200, { 'Content-Type': 'application/x-amz-json-1.0' }).end('{"Item": <html>');
    case 'truncated':
    case 'stalled body':
      response.writeHead(200, { 'Content-Type': 'application/x-amz-json-1.0', 'Content-Length': 500 });
      response.write('{"Item":{"pk":{"S":"', () => (fault === 'truncated' ? response.destroy() : undefined));
      return;
    case 'slow':
      await once(signalAfter(slowness), 'abort');
      return forward(request, Buffer.concat(chunks), upstream, response);
    case 'lost ack':
      return forward(request, Buffer.concat(chunks), upstream, response, (status) => status === 200);
    case 'unanswered':
      return forward(request, Buffer.concat(chunks), upstream, response, () => true);
    case 'none':
      return forward(request, Buffer.concat(chunks), upstream, response);
  }
}

/** Passes a request on to the database, and its answer back unless it is to be dropped. */
function forward(
  { headers }: IncomingMessage,
  body: Buffer,
  upstream: string,
  to: ServerResponse,
  isDropped: (status: number) => boolean = () => false,
): void {
  // The database answers only those who ask for it by its own name.
  const asked = { ...headers, host: new URL(upstream).host };
  const passed = ask(upstream, { method: 'POST', headers: asked }, (answer) => {
    const status = answer.statusCode ?? 500;
    if (isDropped(status)) answer.resume().once('end', () => to.destroy());
    else answer.pipe(to.writeHead(status, answer.headers));
  });
  passed.once('error', () => to.destroy());
  passed.end(body);
}
