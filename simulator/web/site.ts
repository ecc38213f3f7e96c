import type { IncomingMessage, ServerResponse } from 'node:http';
import { lineOf } from '../cloud/fault';
import { bodyOf, refusalFor } from './guard';
import type { Listeners } from './listeners';
import { type PageFile, pictureFile } from './page-files';
import { readSpeed, readCaller, readActRequest, type Read } from './requests';

/** What the server gives: the page's files, and the devices of the listeners. */
export interface Site {
  readonly files: ReadonlyMap<string, PageFile>;
  readonly listeners: Listeners;
}

/** Answers one request. It never throws: what goes wrong is told to the page in a line. */
export async function serve(site: Site, request: IncomingMessage, response: ServerResponse): Promise<void> {
  try {
    const refusal = refusalFor(request);
    if (refusal !== null) return sendJson(response, refusal.status, { fault: refusal.fault });
    const url = new URL(request.url ?? '/', 'http://localhost');
    if (request.method === 'GET') return await get(site, url, response);
    if (request.method === 'POST') return await post(site, url, request, response);
    return sendJson(response, 405, { fault: 'Only GET and POST are understood.' });
  } catch (fault) {
    if (response.headersSent) return void response.destroy();
    sendJson(response, 500, { fault: `The simulator failed: ${lineOf(fault)}` });
  }
}

async function get({ files, listeners }: Site, url: URL, response: ServerResponse): Promise<void> {
  const file = files.get(url.pathname) ?? pictureFile(url.pathname.replace(/^\/media\//, ''));
  if (file !== null) return sendFile(response, file);
  const who = readCaller(Object.fromEntries(url.searchParams));
  if ('fault' in who) return sendJson(response, 400, who);
  const since = Number(url.searchParams.get('since') ?? 0) || 0;
  switch (url.pathname) {
    case '/device':
      return sendJson(response, 200, await listeners.look(who.asked, since));
    case '/turn': {
      const trace = await listeners.trace(who.asked, Number(url.searchParams.get('number')));
      return trace === null ? missing(response) : sendJson(response, 200, trace);
    }
    case '/script':
      return send(response, 200, 'text/plain; charset=utf-8', listeners.script(who.asked));
    case '/events':
      return watch(listeners, who.asked, url.searchParams.get('tab') ?? '', response);
    default:
      return missing(response);
  }
}

async function post({ listeners }: Site, url: URL, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const read = await bodyOf(request);
  if ('fault' in read) return sendJson(response, read.status, { fault: read.fault });
  // A body of JSON can be anything; the readers look at every field.
  const body = (read.body ?? {}) as Readonly<Record<string, unknown>>;
  if (url.pathname === '/act') {
    const since = typeof body['since'] === 'number' ? body['since'] : 0;
    return answer(response, readActRequest(body), (request) => listeners.act(request, since));
  }
  if (url.pathname !== '/speed') return missing(response);
  const who = readCaller((body['who'] ?? {}) as Readonly<Record<string, unknown>>); // looked at field by field, too
  if ('fault' in who) return sendJson(response, 400, who);
  return answer(response, readSpeed(body['speed']), (speed) => listeners.pace(who.asked, speed));
}

async function answer<T>(response: ServerResponse, read: Read<T>, work: (asked: T) => Promise<object>): Promise<void> {
  if ('fault' in read) return sendJson(response, 400, read);
  sendJson(response, 200, await work(read.asked));
}

/** A stream of what is done at a device (server-sent events), for as long as the page is open. */
function watch(
  listeners: Listeners,
  who: Parameters<Listeners['watch']>[0],
  tab: string,
  response: ServerResponse,
): void {
  const tell = (snapshot: object): void => void response.write(`data: ${JSON.stringify(snapshot)}\n\n`);
  response.writeHead(200, { ...safety, 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store' });
  const leave = listeners.watch(who, { tab, tell });
  if (leave === null) return void response.end();
  response.on('close', leave);
}

/** The page loads nothing from elsewhere, and stands in no other page. */
const safety = {
  'Content-Security-Policy':
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; " +
    "base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Cross-Origin-Opener-Policy': 'same-origin',
};

function sendFile(response: ServerResponse, { type, bytes }: PageFile): void {
  send(response, 200, type, bytes);
}

function sendJson(response: ServerResponse, status: number, value: object): void {
  send(response, status, 'application/json; charset=utf-8', JSON.stringify(value));
}

function missing(response: ServerResponse): void {
  sendJson(response, 404, { fault: 'There is nothing here.' });
}

function send(response: ServerResponse, status: number, type: string, content: string | Uint8Array): void {
  response.writeHead(status, { ...safety, 'Content-Type': type, 'Cache-Control': 'no-store' });
  response.end(content);
}
