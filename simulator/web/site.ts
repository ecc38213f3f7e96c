import { type Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { HTTPException } from 'hono/http-exception';
import { secureHeaders } from 'hono/secure-headers';
import { streamSSE } from 'hono/streaming';
import * as v from 'valibot';
import { lineOf } from '../cloud/fault';
import type { Invitation } from '../lan/lan';
import type { Listeners, Played } from './listeners';
import { type PageFile, mediaFile } from './page-files';
import type { Again } from './wire';
import { actRequest, againRequest, caller, intoRequest, speedRequest } from './requests';

/** The page loads nothing from elsewhere, and stands in no other page. */
const safety = secureHeaders({
  contentSecurityPolicy: {
    defaultSrc: ["'none'"],
    scriptSrc: ["'self'"],
    styleSrc: ["'self'"],
    imgSrc: ["'self'"],
    mediaSrc: ['blob:'],
    connectSrc: ["'self'"],
    manifestSrc: ["'self'"],
    baseUri: ["'none'"],
    formAction: ["'none'"],
    frameAncestors: ["'none'"],
  },
  // It is served over http, to this machine alone.
  strictTransportSecurity: false,
});

/** Milliseconds until a page whose stream was cut asks for it again. */
const again = 1000;

const largestBody = 16 * 1024;
/** As much as a session may carry, twice. */
const largestRequest = 48 * 1024;

/** What a site gives: the page's files, the devices of the listeners, and to whom it may an invitation for phones. */
export interface SiteParts {
  readonly files: ReadonlyMap<string, PageFile>;
  /** Names what the page is made of: a page that is made of something else loads itself again. */
  readonly build: string;
  readonly listeners: Listeners;
  readonly invitation: () => Invitation | null;
  /** Sends the skill a request that an engineer edited; null where none may. */
  readonly again: ((request: object) => Promise<Again>) | null;
}

/** The site of a server. What goes wrong is told in a line. */
export function siteOf({ files, build, listeners, invitation, again }: SiteParts): Hono {
  const site = new Hono();
  site.use(safety, async (c, next) => {
    await next();
    c.header('Cache-Control', 'no-store');
  });
  site.get('/device', async (c) => c.json(await listeners.look(whoIn(c), numberIn(c, 'since'), playedIn(c))));
  site.get('/turn', async (c) => c.json((await listeners.trace(whoIn(c), numberIn(c, 'number'))) ?? missing()));
  site.get('/script', (c) => c.text(listeners.script(whoIn(c))));
  site.get('/invitation', (c) => c.json(invitation()));
  site.get('/events', (c) => watch(c, listeners, build));
  site.post('/again', bodyLimit({ maxSize: largestRequest, onError: tooMuch }), async (c) => {
    if (again === null) return missing();
    const { request } = read(againRequest, await bodyOf(c));
    return c.json(await again(request));
  });
  site.use(bodyLimit({ maxSize: largestBody, onError: tooMuch }));
  site.post('/act', async (c) => {
    const { since, ...request } = read(actRequest, await bodyOf(c));
    return c.json(await listeners.act(request, since));
  });
  site.post('/into', async (c) => {
    const { who, version, into } = read(intoRequest, await bodyOf(c));
    return c.json(await listeners.place(who, version, into));
  });
  site.post('/speed', async (c) => {
    const { who, speed } = read(speedRequest, await bodyOf(c));
    return c.json(await listeners.pace(who, speed));
  });
  site.get('/media/:name', (c) => fileOf(c, mediaFile(c.req.param('name'))));
  site.get('*', (c) => fileOf(c, files.get(c.req.path) ?? null));
  site.notFound(() => missing());
  site.onError((fault, c) => {
    if (fault instanceof HTTPException) return c.json({ fault: fault.message }, fault.status);
    return c.json({ fault: `The simulator failed: ${lineOf(fault)}` }, 500);
  });
  return site;
}

function refuse(status: 400 | 404 | 413 | 415, message: string): never {
  throw new HTTPException(status, { message });
}

function tooMuch(): never {
  return refuse(413, 'That is more than anybody can say at once.');
}

function missing(): never {
  return refuse(404, 'There is nothing here.');
}

function read<T>(schema: v.GenericSchema<unknown, T>, sent: unknown): T {
  const found = v.safeParse(schema, sent, { abortEarly: true });
  return found.success ? found.output : refuse(400, found.issues[0].message);
}

async function bodyOf(c: Context): Promise<unknown> {
  if (c.req.header('content-type') !== 'application/json') refuse(415, 'Only JSON is understood.');
  return c.req.json().catch(() => refuse(400, 'That is not JSON.'));
}

function whoIn(c: Context): v.InferOutput<typeof caller> {
  return read(caller, c.req.query());
}

function numberIn(c: Context, name: string): number {
  return Number(c.req.query(name) ?? 0) || 0;
}

/** How far the page has come that asks, if it plays anything. */
function playedIn(c: Context): Played | null {
  const sent = { who: c.req.query(), version: numberIn(c, 'version'), into: numberIn(c, 'into') };
  return c.req.query('into') === undefined ? null : read(intoRequest, sent);
}

function fileOf(c: Context, file: PageFile | null): Response {
  return file === null ? missing() : c.body(file.bytes, 200, { 'Content-Type': file.type });
}

/** A stream of what is done at a device (server-sent events), for as long as the page is open. */
function watch(c: Context, listeners: Listeners, build: string): Response {
  const who = whoIn(c);
  return streamSSE(c, async (stream) => {
    const tell = (snapshot: object): void => void stream.writeSSE({ data: JSON.stringify(snapshot) });
    const leave = listeners.watch(who, { tab: c.req.query('tab') ?? '', tell });
    // The page comes back soon after its line was cut, and learns whether it is still the same.
    await stream.writeSSE({ data: build, event: 'begun', retry: again });
    if (leave === null) return;
    await new Promise<void>((gone) => stream.onAbort(gone));
    leave();
  });
}
