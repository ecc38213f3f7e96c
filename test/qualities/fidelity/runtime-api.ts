import { createServer, type IncomingMessage, type Server } from 'node:http';
import { text } from 'node:stream/consumers';

/** What the runtime said about one event: an answer, a failure of the handler, or that it could not start at all. */
export interface Told {
  readonly outcome: 'response' | 'error' | 'init error';
  readonly milliseconds: number;
  readonly body: string;
}

/**
 * A stand-in for the side of Lambda that hands out events (AWS, "Lambda runtime API", version 2018-06-01). It gives each
 * event once, collects what comes back, and calls `finished` when the last has been answered or the runtime gave up.
 */
export async function runtimeApi(
  events: readonly unknown[],
  finished: (told: readonly Told[]) => void,
): Promise<Server> {
  const told: Told[] = [];
  let given = 0;
  let since = performance.now();
  const keep = async (request: IncomingMessage): Promise<void> => {
    const outcome = outcomeOf(request.url ?? '');
    told.push({ outcome, milliseconds: performance.now() - since, body: await text(request) });
    if (outcome === 'init error' || told.length === events.length) finished(told);
  };
  const server = createServer((request, response) => {
    if (request.method === 'POST') {
      void keep(request).then(() => response.writeHead(202).end('{}'));
    } else if (given < events.length) {
      response.writeHead(200, headersOf(given)).end(JSON.stringify(events[given]));
      given += 1;
      since = performance.now();
    }
  });
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      resolve(server);
    });
  });
}

function outcomeOf(path: string): Told['outcome'] {
  if (path.endsWith('/init/error')) return 'init error';
  return path.endsWith('/response') ? 'response' : 'error';
}

function headersOf(turn: number): Record<string, string> {
  return {
    'Content-Type': 'application/json',
    'Lambda-Runtime-Aws-Request-Id': `00000000-0000-4000-8000-${String(turn).padStart(12, '0')}`,
    'Lambda-Runtime-Deadline-Ms': String(Date.now() + 7000),
    'Lambda-Runtime-Invoked-Function-Arn': 'arn:aws:lambda:us-east-1:000000000000:function:hip-routine-live',
  };
}
