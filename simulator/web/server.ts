import { getRequestListener } from '@hono/node-server';
import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http';
import { openListeners } from './listeners';
import type { Sink } from '../cloud/skill';
import { listen, ownOnly, stopListening } from '../cloud/loopback';
import { type Invitation, type Lan, openLan } from '../lan/lan';
import type { Moment } from '../speech/clock';
import { pageFiles } from './page-files';
import { siteOf } from './site';
import { openRig } from '../rig';
import { storedRows } from '../cloud/stored-rows';

/** Where the page is served and with what: a port (0 is any), a data folder (null keeps nothing), the built skill, a clock. */
export interface ServerSetting {
  readonly port: number;
  readonly data: string | null;
  readonly skill: string;
  readonly zone: string;
  /** Real milliseconds, by which devices play. */
  readonly clock: () => Moment;
  readonly log: Sink;
  /** This machine's address in the local network, where phones are invited; without it nothing listens beyond loopback. */
  readonly lan?: string | null;
}

/** The whole of the simulator, running. */
export interface PageServer {
  readonly url: string;
  /** Where its database listens. */
  readonly database: string;
  /** The invitation of the next phone; null where the local network is not served. */
  readonly invitation: () => Invitation | null;
  close(): Promise<void>;
}

/** Opens the port first, so that one that is taken is told at once, then the rest. What cannot be opened throws. */
export async function openServer({ port, clock, lan: address = null, ...setting }: ServerSetting): Promise<PageServer> {
  // A guest does not invite others: the code is shown on this machine alone.
  let answer: { readonly own: RequestListener; readonly guest: RequestListener } = { own: starting, guest: starting };
  const server = createServer(ownOnly((request, response) => answer.own(request, response)));
  const url = await listen(server, port);
  let lan: Lan | null = null;
  try {
    const now = clock();
    if (address !== null)
      lan = await openLan({ address, port, now }, (request, response) => answer.guest(request, response));
    const device = { screen: null, locale: 'en-US', user: 'home', person: null };
    const rig = await openRig({ ...setting, ...device, media: `${url}/media` });
    const listeners = openListeners(rig.setting, clock, (userId) => storedRows(rig.database, userId));
    const invitation = (): Invitation | null => lan?.invitation() ?? null;
    const parts = { files: await pageFiles(), listeners };
    const served = (invite: typeof invitation) => getRequestListener(siteOf({ ...parts, invitation: invite }).fetch);
    answer = { own: served(invitation), guest: served(() => null) };
    const close = async (): Promise<void> => {
      await lan?.close();
      await stopListening(server);
      await listeners.close();
      await rig.close();
    };
    return { url, database: rig.database, invitation, close };
  } catch (fault) {
    await lan?.close();
    await stopListening(server);
    throw fault;
  }
}

/** Whoever comes while the rest is still being opened is asked to come again; a browser does so by itself. */
function starting(_request: IncomingMessage, response: ServerResponse): void {
  const again = { 'Retry-After': '1', Refresh: '1', 'Cache-Control': 'no-store' };
  response.writeHead(503, { ...again, 'Content-Type': 'application/json; charset=utf-8' });
  response.end(JSON.stringify({ fault: 'The simulator is starting. Try again in a second.' }));
}
