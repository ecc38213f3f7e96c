import { getRequestListener } from '@hono/node-server';
import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http';
import { type Handed, openListeners } from './listeners';
import type { Sink } from '../cloud/skill';
import { listen, ownOnly, stopListening } from '../cloud/loopback';
import { type Invitation, type Lan, openLan } from '../lan/lan';
import type { Moment } from '../speech/clock';
import { nameOfBuild, pageFiles } from './page-files';
import { askedAgain } from './again';
import type { Again } from './wire';
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
  /** What a server left that this one goes on for. */
  readonly handed?: Handed | null;
}

/** The whole of the simulator, running. */
export interface PageServer {
  readonly url: string;
  /** Where its database listens. */
  readonly database: string;
  /** The invitation of the next phone; null where the local network is not served. */
  readonly invitation: () => Invitation | null;
  /** Closes it, and gives the devices as they are: their sessions go on in another. */
  hand(): Promise<Handed>;
  close(): Promise<void>;
}

/** Opens the port first, so that one that is taken is told at once, then the rest. What cannot be opened throws. */
export async function openServer(given: ServerSetting): Promise<PageServer> {
  const { port, clock, lan: address = null, handed = null, ...setting } = given;
  // A guest neither invites others nor edits requests: that is for whoever sits at this machine.
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
    const listeners = openListeners(rig.setting, clock, (userId) => storedRows(rig.database, userId), handed);
    const invitation = (): Invitation | null => lan?.invitation() ?? null;
    const files = await pageFiles();
    const again = (request: object): Promise<Again> => askedAgain(rig.setting.skill, request);
    const parts = { files, build: nameOfBuild(files), listeners };
    const own = { ...parts, invitation, again };
    const guest = { ...parts, invitation: () => null, again: null };
    answer = { own: getRequestListener(siteOf(own).fetch), guest: getRequestListener(siteOf(guest).fetch) };
    const stop = async <T>(last: () => T | Promise<T>): Promise<T> => {
      await lan?.close();
      await stopListening(server);
      const left = await last();
      await rig.close();
      return left;
    };
    return {
      url,
      database: rig.database,
      invitation,
      hand: () => stop(() => listeners.hand()),
      close: () => stop(() => listeners.close()),
    };
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
