import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { PageServer } from '../../../simulator/web/server';
import { json, say, send, snapshot, actRequest } from '../asking';
import { openTestServer } from './visit';

let server: PageServer;

beforeAll(async () => {
  server = await openTestServer();
});

afterAll(async () => {
  await server?.close();
});

describe('the server answers only its own page', () => {
  test.each([
    ['another host, as a name that points here would send it', { Host: 'evil.example' }],
    ['another origin', { Origin: 'https://evil.example' }],
    ['an origin that hides', { Origin: 'null' }],
    ['a request that a foreign page made', { 'Sec-Fetch-Site': 'cross-site' }],
  ])('and not %s', async (_, headers) => {
    for (const path of ['/', '/device?user=home', '/events?user=home']) {
      expect((await send(server.url, 'GET', path, headers)).status).toBe(403);
    }
    expect(
      (await send(server.url, 'POST', '/act', { ...json, ...headers }, actRequest('home', 'open hip routine'))).status,
    ).toBe(403);
  });

  test('and no form: a body must say that it is JSON', async () => {
    expect(
      (await send(server.url, 'POST', '/act', { 'Content-Type': 'text/plain' }, actRequest('home', 'hello'))).status,
    ).toBe(415);
  });

  test('with a page that may load nothing from elsewhere, under 150 KB in all', async () => {
    const parts = await Promise.all(['/', '/page.js', '/style.css'].map((path) => fetch(`${server.url}${path}`)));
    for (const part of parts) expect(part.headers.get('content-security-policy')).toContain("default-src 'none'");
    const sizes = await Promise.all(parts.map(async (part) => (await part.arrayBuffer()).byteLength));
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(150_000);
  });
});

describe('bad input gets one plain line', () => {
  test.each([
    ['an endless body', 'x'.repeat(20_000), 413],
    ['no JSON', '{', 400],
    ['null', 'null', 400],
    ['nobody', JSON.stringify({ act: { does: 'exit' } }), 400],
    ['a locale that is none', actRequest('home', 'hello', { who: { user: 'home', locale: '../en-GB' } }), 400],
    ['an answer that is none', actRequest('home', '', { act: { does: 'consent', status: 'PERHAPS' } }), 400],
    ['an endless wait', actRequest('home', '', { act: { does: 'wait', seconds: 1e12 } }), 400],
    ['an empty line', actRequest('home', '  \n '), 400],
    ['a name with a path in it', actRequest('../home', 'hello'), 400],
    ['something that cannot be done', actRequest('home', '(dance)'), 400],
    ['an unknown act', actRequest('home', '', { act: { does: 'explode' } }), 400],
  ])('%s', async (_, body, status) => {
    const reply = await send(server.url, 'POST', '/act', json, body);
    expect(reply.status).toBe(status);
    expect(JSON.parse(reply.body)).toEqual({ fault: expect.stringMatching(/^.+\.$/) });
  });

  test('an endless line is heard as far as anybody would listen', async () => {
    await say(server, 'endless', 'open hip routine');
    const { turns } = await say(server, 'endless', 'pause '.repeat(2000));
    expect(turns.at(-1)?.heard.length).toBeLessThanOrEqual(300);
  });

  test.each(['/nothing', '/media/../server.ts', '/media/%2e%2e%2fserver.png'])('%s is not there', async (path) => {
    expect((await send(server.url, 'GET', `${path}?user=home`)).status).toBe(404);
  });
});

test('ten requests at once are ten turns, one after another', async () => {
  await say(server, 'crowd', 'open hip routine');
  await Promise.all(Array.from({ length: 10 }, () => say(server, 'crowd', 'how long is left')));
  const { turns } = snapshot(await send(server.url, 'GET', '/device?user=crowd'));
  expect(turns.map(({ number }) => number)).toEqual(Array.from({ length: 11 }, (_, index) => index + 1));
  expect(turns.every(({ came }) => came.is === 'answered')).toBe(true);
});

test('a permission is answered as the page sends it', async () => {
  const { turns } = await say(server, 'asker', '', { act: { does: 'consent', status: 'ACCEPTED' } });
  expect(turns.at(-1)?.came).toEqual({ is: 'unheard', why: 'Alexa has not asked for a permission' });
});

test('a device speaks the locale that the page names, and another is another device', async () => {
  const british = { who: { user: 'traveller', locale: 'en-GB' } };
  const words = async (more: object): Promise<string> =>
    JSON.stringify((await say(server, 'traveller', 'open hip routine', more)).turns);
  expect(await words(british)).toContain('physiotherapist');
  expect(await words({})).toContain('physical therapist');
});

test('silence after an answer that another has followed is nothing', async () => {
  const { version } = await say(server, 'late', 'open hip routine');
  const next = await say(server, 'late', 'help', { version, into: 2 });
  const late = await say(server, 'late', '', { act: { does: 'silence' }, version, into: 90 });
  expect(late).toMatchObject({ version: next.version, open: true });
});

test('what the skill plays is in step with its score, within a quarter of a second', async () => {
  let last = await say(server, 'steps', 'open hip routine');
  for (const words of ['yes', 'ready', 'pause', 'resume']) {
    last = await say(server, 'steps', words, { version: last.version, into: words === 'pause' ? 45 : 1 });
    const came = last.turns.at(-1)?.came;
    if (came?.is !== 'answered') throw new Error(`no answer to ${words}`);
    for (const { from, doing } of came.phases.filter((phase) => phase.doing === 'lifting')) {
      const nearest = Math.min(...came.speech.pieces.map(({ at }) => Math.abs(at - from)));
      expect({ doing, nearest, in: nearest < 0.25 }).toMatchObject({ in: true });
    }
  }
});
