import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { request as secureRequest } from 'node:https';
import { request as plainRequest, type IncomingHttpHeaders } from 'node:http';
import { connect } from 'node:net';
import { networkInterfaces } from 'node:os';
import { localAddress } from '../../simulator/lan/address';
import { type Lan, openLan, printed } from '../../simulator/lan/lan';
import { openServer } from '../../simulator/web/server';
import { join } from 'node:path';

let lan: Lan;

beforeAll(async () => {
  const setting = { address: '127.0.0.1', port: 0, now: Date.now() };
  lan = await openLan(setting, (_, response) => response.end('the page'));
});

afterAll(() => lan.close());

interface Reply {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** A phone asks; it has gone on past the warning of the certificate. */
function get(url: string, headers: Record<string, string> = {}): Promise<Reply> {
  const ask = url.startsWith('https') ? secureRequest : plainRequest;
  return new Promise((resolve, reject) => {
    const sent = ask(url, { headers, rejectUnauthorized: false }, (response) => {
      let body = '';
      response.setEncoding('utf8').on('data', (part) => (body += part));
      response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body }));
    });
    sent.on('error', reject);
    sent.end();
  });
}

function cookieOf({ headers }: Reply): string {
  return headers['set-cookie']?.[0]?.split(';')[0] ?? '';
}

const rootOf = (link: string): string => new URL('/', link).href;

describe.each(['secure', 'plain'] as const)('a phone that comes in over the %s link', (which) => {
  test('is known by a cookie from then on, that no script reads and no other site sends', async () => {
    const link = lan.invitation()[which];
    const door = await get(link);
    expect(door).toMatchObject({ status: 303, headers: { location: '/', 'referrer-policy': 'no-referrer' } });
    expect(door.headers['set-cookie']?.[0]).toMatch(/; HttpOnly; SameSite=Strict; Path=\//);
    expect(/; Secure$/.test(door.headers['set-cookie']?.[0] ?? '')).toBe(which === 'secure');
    expect(await get(rootOf(link), { Cookie: cookieOf(door) })).toMatchObject({ status: 200, body: 'the page' });
  });

  test('finds the link used when it comes again, and is told what to do', async () => {
    const link = lan.invitation()[which];
    await get(link);
    const again = await get(link);
    expect(again.status).toBe(403);
    expect(again.body).toContain('This code has been used');
    expect(again.headers['set-cookie']).toBeUndefined();
    expect(lan.invitation()[which]).not.toBe(link);
  });

  test.each([
    ['no token', '/', {}],
    ['a wrong token', '/?token=wrong', {}],
    ['an empty token', '/?token=', {}],
    ['a token at another door', '/device?user=home', {}],
    ['a cookie of its own making', '/', { Cookie: 'hip-routine=x' }],
    ['the host of another', '/', { Host: 'evil.example' }],
    ['the origin of another', '/', { Origin: 'https://evil.example' }],
    ['the page of another behind it', '/', { 'Sec-Fetch-Site': 'cross-site' }],
    ['markup for a token', '/?token=<script>', {}],
  ] as const)('does not with %s, and the place where it would be is not told', async (_, path, headers) => {
    const reply = await get(new URL(path, lan.invitation()[which]).href, headers);
    expect(reply.status).toBe(403);
    expect(reply.body).not.toContain('the page');
    expect(reply.body).not.toMatch(/<script|token/);
  });
});

test('a cookie from one door opens no door to a page of another origin', async () => {
  const link = lan.invitation().plain;
  const cookie = cookieOf(await get(link));
  expect((await get(rootOf(link), { Cookie: cookie, Origin: 'http://evil.example' })).status).toBe(403);
});

test('an address that is none is turned away, and answered', async () => {
  const { hostname, port, host } = new URL(lan.invitation().plain);
  const answered = new Promise<string>((resolve, reject) => {
    const socket = connect(Number(port), hostname, () =>
      socket.end(`GET //[ HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`),
    );
    socket.setEncoding('utf8').once('data', (answer: Buffer | string) => resolve(String(answer)));
    socket.once('error', reject);
  });
  expect(await answered).toContain('403');
});

test('the terminal shows a code, both links and what the phone will warn of', () => {
  const { secure, plain, picture } = lan.invitation();
  const shown = printed({ secure, plain, picture });
  for (const part of [secure, plain, '█', 'certificate']) expect(shown).toContain(part);
  expect(picture).toMatch(/^<svg /);
});

describe('the address of this machine', () => {
  const card = (address: string, internal = false) => ({ address, family: 'IPv4' as const, internal, netmask: '', mac: '', cidr: null }); // prettier-ignore

  test('is a private one before others', () => {
    expect(localAddress({ lo: [card('127.0.0.1', true)], a: [card('8.8.4.4')], b: [card('192.168.1.7')] })).toBe('192.168.1.7'); // prettier-ignore
  });

  test('is missed in one line where there is no network', () => {
    expect(() => localAddress({ lo: [card('127.0.0.1', true)] })).toThrow('--lan needs a network');
  });
});

function answers(host: string, port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ host, port }, () => resolve(true));
    socket.on('error', () => resolve(false));
    socket.on('connect', () => socket.destroy());
  });
}

test('without --lan nothing listens beyond loopback', async () => {
  const skill = join(__dirname, '..', '..', 'dist', 'lambda', 'index.js');
  const server = await openServer({ port: 0, data: null, skill, zone: 'UTC', clock: Date.now, log: () => {} });
  try {
    const port = Number(new URL(server.url).port);
    expect(await answers('127.0.0.1', port)).toBe(true);
    const cards = Object.values(networkInterfaces()).flatMap((addresses) => addresses ?? []);
    const others = cards.filter(({ internal }) => !internal).map(({ address, scopeid }) => (scopeid ? null : address));
    for (const host of ['127.0.0.2', ...others])
      if (host !== null) expect([host, await answers(host, port)]).toEqual([host, false]);
    expect(server.invitation()).toBeNull();
  } finally {
    await server.close();
  }
});
