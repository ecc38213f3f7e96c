import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { foreign, type Origin } from '../cloud/loopback';
import type { Guests } from './guests';

const cookieName = 'hip-routine';

/**
 * Lets guests in: a token in the address is changed for a cookie, once; whoever has neither gets 403 and a page of words.
 * A page of another origin is refused like on loopback. `origin` is the server's own.
 */
export function guestsOnly(origin: () => Origin, guests: Guests, serve: RequestListener): RequestListener {
  return (request, response) => {
    const fault = foreign(request.headers, origin());
    if (fault !== null) return turnAway(response, fault);
    const token = tokenIn(request);
    if (token !== null) return admit(response, origin(), guests.admit(token));
    if (guests.knows(cookieIn(request))) return serve(request, response);
    return turnAway(response, 'Scan the code on the computer, or in its terminal, to come in.');
  };
}

function admit(response: ServerResponse, { scheme }: Origin, cookie: string | null): void {
  if (cookie === null) {
    turnAway(response, 'This code has been used, or is not ours. Scan the one that the computer shows now.');
    return;
  }
  const secure = scheme === 'https' ? '; Secure' : '';
  response.writeHead(303, {
    Location: '/',
    'Set-Cookie': `${cookieName}=${cookie}; HttpOnly; SameSite=Strict; Path=/${secure}`,
    'Cache-Control': 'no-store',
    'Referrer-Policy': 'no-referrer',
  });
  response.end();
}

/** The token that a request brings to the door itself; elsewhere there is none. */
function tokenIn({ url = '/' }: IncomingMessage): string | null {
  if (!URL.canParse(url, 'http://phone')) return null;
  const { pathname, searchParams } = new URL(url, 'http://phone');
  return pathname === '/' ? searchParams.get('token') : null;
}

function cookieIn({ headers }: IncomingMessage): string {
  const pairs = (headers.cookie ?? '').split(';').map((pair) => pair.trim().split('='));
  return pairs.find(([name]) => name === cookieName)?.[1] ?? '';
}

/** A page that says in words what is wrong; nothing that was sent is in it. */
function turnAway(response: ServerResponse, words: string): void {
  response.writeHead(403, {
    'Content-Type': 'text/html; charset=utf-8',
    'Content-Security-Policy': "default-src 'none'",
    'Cache-Control': 'no-store',
  });
  response.end(
    `<!doctype html><html lang="en"><meta name="viewport" content="width=device-width"><title>Hip Routine</title><h1>${words}</h1></html>`,
  );
}
