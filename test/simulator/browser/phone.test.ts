import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import type { Browser } from 'playwright-core';
import type { PageServer } from '../../../simulator/web/server';
import { openBrowser } from './browser';
import { intoBridges } from './drive';
import { openGate } from './gate';
import { hiding, noWakeScript, wakeScript } from './stand-ins';
import { during, openTestServer, pass, press, say, visit } from './visit';

// Time is the test's own: only what hangs takes as long.
jest.setTimeout(600_000);

let browser: Browser;
let server: PageServer;

beforeAll(async () => {
  [browser, server] = await Promise.all([openBrowser(), openTestServer('127.0.0.1')]);
});

afterAll(async () => {
  await browser?.close();
  await server?.close();
});

describe('a phone by the mat', () => {
  test('scans a code on the page, and the page shows the next one as soon as it has been used', async () => {
    const { page, complaints } = await visit(browser, server);
    await page.click('#phone-title');
    const address = page.locator('.address').first();
    await during(address.waitFor());
    const link = await address.innerText();
    expect(link).toBe(server.invitation()?.secure);
    const box = await page.locator('#invitation svg').boundingBox();
    expect(box?.width).toBeGreaterThan(150);
    const phone = await browser.newContext({ ignoreHTTPSErrors: true, viewport: { width: 390, height: 844 } });
    const guest = await phone.newPage();
    const faults: string[] = [];
    guest.on('pageerror', ({ message }) => faults.push(message));
    await guest.goto(link);
    await guest.click('#open:enabled');
    await guest.locator('#log li.answered').waitFor({ state: 'attached' });
    await guest.evaluate(`document.getElementById('fold').open = true`);
    expect(await guest.locator('#phone').isVisible()).toBe(false);
    expect(await guest.evaluate('isSecureContext')).toBe(true);
    for (let tries = 0; tries < 12; tries += 1) await pass(500);
    expect(await address.innerText()).toBe(server.invitation()?.secure);
    expect(await address.innerText()).not.toBe(link);
    expect([...faults, ...complaints]).toEqual([]);
    await phone.close();
  });

  test('keeps its screen on while a session is open, lets go when it is hidden or over, and takes it again', async () => {
    const { page } = await visit(browser, server, {}, undefined, wakeScript);
    const lit = () => page.evaluate<[boolean, number]>('[window.lit, window.wakes]');
    expect(await lit()).toEqual([false, 0]);
    await intoBridges(page);
    expect(await lit()).toEqual([true, 1]);
    await page.evaluate(hiding(true));
    expect(await lit()).toEqual([false, 1]);
    await page.evaluate(hiding(false));
    await pass(200);
    expect(await lit()).toEqual([true, 2]);
    await say(page, 'stop');
    await pass(200);
    expect(await lit()).toEqual([false, 2]);
  });

  test('that cannot keep its screen on says so', async () => {
    const { page } = await visit(browser, server, {}, undefined, noWakeScript);
    await press(page, page.locator('#open'));
    await pass(300);
    expect(await page.locator('#awake-note').innerText()).toContain('The screen may go dark');
  });

  test('over plain HTTP works by taps, and says what is missing', async () => {
    const gate = await openGate(server.url);
    const { page, complaints } = await visit(browser, gate, { viewport: { width: 390, height: 844 } });
    expect(await page.evaluate('isSecureContext')).toBe(false);
    const note = await page.locator('#hearing-note').innerText();
    expect(note).toContain('plain HTTP, so there is no microphone. The screen may go dark');
    expect(await page.locator('#listen, #talk').filter({ visible: true }).count()).toBe(0);
    await press(page, page.locator('#open'));
    await press(page, page.locator('#here button').first());
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(390);
    // Headers that only a secure page can keep are none here, and the browser says so.
    expect(complaints.filter((one) => !/Opener-Policy|origin-keyed/.test(one))).toEqual([]);
    await page.close();
    await gate.close();
  });

  test('can keep the page among its apps: the manifest has a name, a start and an icon as large as it says', async () => {
    const { page, complaints } = await visit(browser, server);
    const session = await page.context().newCDPSession(page);
    const { errors, data } = await session.send('Page.getAppManifest');
    expect(errors).toEqual([]);
    const manifest = JSON.parse(data ?? '') as { icons: { src: string; sizes: string }[]; start_url: string }; // ours
    expect(manifest.start_url).toBe('/');
    for (const { src, sizes } of manifest.icons) {
      const wide = `new Promise((know) => { const one = new Image(); one.onload = () => know(one.width + 'x' + one.height); one.src = '${src}'; })`;
      expect(await page.evaluate(wide)).toBe(sizes);
    }
    expect((await session.send('Page.getInstallabilityErrors')).installabilityErrors).toEqual([]);
    expect(complaints).toEqual([]);
  });
});

test('who is not invited is told so: without the local network the page has no code', async () => {
  const alone = await openTestServer();
  const { page } = await visit(browser, alone);
  await pass(3000);
  expect(await page.locator('#phone').isVisible()).toBe(false);
  await page.close();
  await alone.close();
});
