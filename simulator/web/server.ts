import { createServer } from 'node:http';
import { openListeners } from './listeners';
import type { Sink } from '../cloud/skill';
import { listen, stopListening } from '../cloud/loopback';
import { pageFiles } from './page-files';
import { serve } from './site';
import { openRig } from '../rig';
import { storedRows } from '../cloud/stored-rows';

/** Where the page is served and with what: a port (0 is any), a data folder (null keeps nothing), and the built skill. */
export interface ServerSetting {
  readonly port: number;
  readonly data: string | null;
  readonly skill: string;
  readonly zone: string;
  readonly log: Sink;
}

/** The whole of the simulator, running. */
export interface PageServer {
  readonly url: string;
  /** Where its database listens. */
  readonly database: string;
  close(): Promise<void>;
}

/** Opens the port first, so that one that is taken is told at once, then the rest. What cannot be opened throws. */
export async function openServer({ port, ...setting }: ServerSetting): Promise<PageServer> {
  const server = createServer();
  const url = await listen(server, port);
  try {
    const rig = await openRig({
      ...setting,
      media: `${url}/media`,
      screen: false,
      locale: 'en-US',
      user: 'home',
      person: null,
    });
    // The rig tells the skill where its database is, in the environment as Lambda does.
    const database = process.env['AWS_ENDPOINT_URL_DYNAMODB'] ?? '';
    const listeners = openListeners(rig.setting, Date.now, (userId) => storedRows(database, userId));
    const site = { files: await pageFiles(), listeners, port: Number(new URL(url).port) };
    server.on('request', (request, response) => void serve(site, request, response));
    const close = async (): Promise<void> => {
      await stopListening(server);
      await listeners.close();
      await rig.close();
    };
    return { url, database, close };
  } catch (fault) {
    await stopListening(server);
    throw fault;
  }
}
