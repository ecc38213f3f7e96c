import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import type { Browser } from 'playwright-core';
import type { PageServer } from '../../../simulator/web/server';
import { json, send } from '../asking';
import { openBrowser } from './browser';
import { intoBridges } from './drive';
import { during, openTestServer, pass, say, turnsOn, visit } from './visit';

// Time is the test's own: only what hangs takes as long.
jest.setTimeout(600_000);

let browser: Browser;
let server: PageServer;

beforeAll(async () => {
  [browser, server] = await Promise.all([openBrowser(), openTestServer()]);
});

afterAll(async () => {
  await browser?.close();
  await server?.close();
});

describe('an engineer', () => {
  test('sees the line of the score that is heard, and takes a turn along as JSON', async () => {
    const { page, complaints } = await visit(browser, server);
    await intoBridges(page);
    await page.click('#engineer > summary');
    await during(page.locator('.cue.heard').waitFor());
    for (let tenth = 0; tenth < 30; tenth += 1) await pass(100);
    const heard = await page.locator('.cue.heard').innerText();
    const at = Number(await page.locator('#playing').getAttribute('data-at'));
    expect(parseFloat(heard)).toBeLessThanOrEqual(at);
    expect(await page.locator('#turn-file').getAttribute('download')).toBe('turn-3.json');
    const turn = await page.evaluate(`fetch(document.getElementById('turn-file').href).then((reply) => reply.json())`);
    expect(turn).toMatchObject({
      request: { version: '1.0' },
      response: { version: '1.0' },
      notation: expect.any(String),
    });
    expect(complaints).toEqual([]);
  });

  test('edits a request and sends it again: the answers stand side by side, and the device stays where it is', async () => {
    const { page, complaints } = await visit(browser, server);
    await intoBridges(page);
    await page.click('#engineer > summary');
    await during(page.getByText('Edit the request, and send it again').click());
    const field = page.locator('textarea.request');
    const request = (await field.inputValue()).replace(/"name": "\w+Intent"/, '"name": "AMAZON.HelpIntent"');
    await field.fill(request);
    await page.getByRole('button', { name: 'Send again' }).click();
    await during(page.locator('.beside ins').first().waitFor());
    expect(await page.locator('.beside del').count()).toBeGreaterThan(0);
    expect(await turnsOn(page)).toBe(3);
    await field.fill('{');
    await page.getByRole('button', { name: 'Send again' }).click();
    await during(page.getByText('That is not JSON.').waitFor());
    expect(complaints).toEqual([]);
  });

  test('puts two turns side by side', async () => {
    const { page } = await visit(browser, server);
    await intoBridges(page);
    await page.click('#engineer > summary');
    await say(page, 'pause');
    await page.selectOption('#beside', '1');
    await during(page.locator('.beside').first().waitFor());
    expect(await page.locator('.beside').first().locator('pre').count()).toBe(2);
  });
});

test.each([
  ['no JSON', '{', 400],
  ['no request', '{}', 400],
  ['more than a session carries', JSON.stringify({ request: { x: 'x'.repeat(60_000) } }), 413],
])('%s is not sent again', async (_, body, status) => {
  expect((await send(server.url, 'POST', '/again', json, body)).status).toBe(status);
});

test('a request that is none is answered by the skill itself', async () => {
  const { status, body } = await send(server.url, 'POST', '/again', json, JSON.stringify({ request: { nothing: 1 } }));
  expect([status, typeof JSON.parse(body)]).toEqual([200, 'object']);
});
