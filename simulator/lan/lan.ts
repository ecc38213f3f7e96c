import { createServer as createPlainServer, type RequestListener, type Server } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import { renderSVG, renderUnicodeCompact } from 'uqr';
import { type Origin, listen, stopListening } from '../cloud/loopback';
import { certificateFor } from './certificate';
import { guestsOnly } from './door';
import { openGuests } from './guests';

/** How a phone comes in: links that hold for one phone, and the first of them as a code to scan. */
export interface Invitation {
  /** Over HTTPS: with a microphone, and a screen that stays on, once the phone has accepted the certificate. */
  readonly secure: string;
  /** Over HTTP, where the phone refuses that: by taps. */
  readonly plain: string;
  readonly picture: string;
}

/** The page on the local network. */
export interface Lan {
  readonly invitation: () => Invitation;
  close(): Promise<void>;
}

/** Where the local network is served: this machine's address in it, the port before the two that are taken (0: free ones), the time. */
export interface LanSetting {
  readonly address: string;
  readonly port: number;
  readonly now: number;
}

/** Serves the local network for guests alone. A port that is taken throws. */
export async function openLan({ address, port, now }: LanSetting, serve: RequestListener): Promise<Lan> {
  const guests = openGuests();
  const origins: { secure: Origin; plain: Origin } = {
    secure: { scheme: 'https', hosts: [] },
    plain: { scheme: 'http', hosts: [] },
  };
  const plain = createPlainServer(guestsOnly(() => origins.plain, guests, serve));
  const secure: Server = createSecureServer(
    await certificateFor(address, now),
    guestsOnly(() => origins.secure, guests, serve),
  );
  const open = async (server: Server, scheme: Origin['scheme'], at: number): Promise<Origin> => {
    const url = new URL(await listen(server, port === 0 ? 0 : at, address));
    return { scheme, hosts: [url.host] };
  };
  origins.secure = await open(secure, 'https', port + 1);
  try {
    origins.plain = await open(plain, 'http', port + 2);
  } catch (fault) {
    await stopListening(secure);
    throw fault;
  }
  const link = ({ scheme, hosts }: Origin): string => `${scheme}://${hosts[0] ?? address}/?token=${guests.token()}`;
  return {
    invitation: () => {
      const to = link(origins.secure);
      return { secure: to, plain: link(origins.plain), picture: renderSVG(to) };
    },
    close: async () => {
      await stopListening(secure);
      await stopListening(plain);
    },
  };
}

/** An invitation as a terminal shows it. */
export function printed({ secure, plain }: Invitation): string {
  return [
    renderUnicodeCompact(secure),
    `On a phone of this network: scan the code, or open ${secure}`,
    'The phone warns of the certificate, which this machine made itself: go on to the page.',
    `Where the phone refuses it, by taps alone: ${plain}`,
    'Each code is good for one phone; the page shows the next one.',
    '',
  ].join('\n');
}
