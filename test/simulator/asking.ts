import { request } from 'node:http';
import type { PageServer } from '../../simulator/web/server';
import type { Snapshot } from '../../simulator/web/wire';

interface Reply {
  readonly status: number;
  readonly body: string;
}

export const json = { 'Content-Type': 'application/json' };

/** A request as anybody could send it, with any headers. */
export function send(
  url: string,
  method: string,
  path: string,
  headers: Record<string, string> = {},
  body = '',
): Promise<Reply> {
  return new Promise((resolve, reject) => {
    const sent = request(`${url}${path}`, { method, headers }, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (part) => (text += part));
      response.on('end', () => resolve({ status: response.statusCode ?? 0, body: text }));
    });
    sent.on('error', reject);
    sent.end(body);
  });
}

/** The body of a request to say something; `more` replaces parts of it. */
export function actRequest(user: string, words: string, more: object = {}): string {
  return JSON.stringify({ who: { user }, act: { does: 'say', words }, version: 0, into: 0, tab: 't', ...more });
}

/** Says something, and reads what the page would be told. */
export async function say(server: PageServer, user: string, words: string, more: object = {}): Promise<Snapshot> {
  return snapshot(await send(server.url, 'POST', '/act', json, actRequest(user, words, more)));
}

export function snapshot({ body }: Reply): Snapshot {
  return JSON.parse(body) as Snapshot; // the server's own answer
}
