import { createServer } from 'node:http';
import { openHousehold } from './listeners';
import type { Sink } from '../cloud/skill';
import { listen, stopListening } from '../cloud/loopback';
import { pageFiles } from './page-files';
import { serve } from './site';
import { openStage } from '../rig';
import { storedRows } from '../cloud/stored-rows';

/** Where the page is served and with what: a port (0 is any), a data folder (null keeps nothing), and the built skill. */
export interface HouseSetting {
  readonly port: number;
  readonly data: string | null;
  readonly skill: string;
  readonly zone: string;
  readonly log: Sink;
}

/** The whole of the simulator, running. */
export interface House {
  readonly url: string;
  /** Where its database listens. */
  readonly database: string;
  close(): Promise<void>;
}

/** Opens the port first, so that one that is taken is told at once, then the rest. What cannot be opened throws. */
export async function openHouse({ port, ...setting }: HouseSetting): Promise<House> {
  const server = createServer();
  const url = await listen(server, port);
  try {
    const stage = await openStage({ ...setting, media: `${url}/media`, screen: false, user: 'home', person: null });
    // The stage tells the skill where its database is, in the environment as Lambda does.
    const database = process.env['AWS_ENDPOINT_URL_DYNAMODB'] ?? '';
    const household = openHousehold(stage.world, Date.now, (userId) => storedRows(database, userId));
    const site = { files: await pageFiles(), household, port: Number(new URL(url).port) };
    server.on('request', (request, response) => void serve(site, request, response));
    const close = async (): Promise<void> => {
      await stopListening(server);
      await household.close();
      await stage.close();
    };
    return { url, database, close };
  } catch (fault) {
    await stopListening(server);
    throw fault;
  }
}
