import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import type { PageServer } from '../../../simulator/web/server';
import { openBrowser } from './browser';
import { intoBridges } from './drive';
import { during, hurryUntil, openTestServer, pass, say, turnsOn, visit } from './visit';

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

describe('anybody can use it', () => {
  const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
  const violations = `axe.run().then(({ violations }) => violations.map(({ id, nodes }) => id + ' ' + nodes[0].html))`;

  test.each([
    ['light', { colorScheme: 'light', viewport: { width: 1280, height: 800 } }],
    ['dark, upright on a phone', { colorScheme: 'dark', viewport: { width: 390, height: 844 } }],
    ['forced colours', { forcedColors: 'active', viewport: { width: 1280, height: 800 } }],
    ['light, lying on a phone', { colorScheme: 'light', viewport: { width: 844, height: 390 } }],
    ['dark and wide', { colorScheme: 'dark', viewport: { width: 1920, height: 1080 } }],
  ] as const)('with no violation that axe finds, in %s', async (_, options) => {
    // axe is put into the page by evaluation, which the page's own policy would refuse as a script.
    const { page } = await visit(browser, server, options);
    await page.evaluate(axe);
    expect(await during(page.evaluate(violations))).toEqual([]);
    await intoBridges(page);
    await hurryUntil(page, `text('large') === '3'`);
    await page.click('#engineer > summary');
    await during(page.locator('#trace pre').first().waitFor());
    expect(await during(page.evaluate(violations))).toEqual([]);
    await say(page, 'stop');
    await pass(500);
    expect(await during(page.evaluate(violations))).toEqual([]);
  });

  test('with the keyboard alone: the first thing that Tab reaches starts the session, and the next answers', async () => {
    const { page } = await visit(browser, server);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await during(page.locator('#log li.answered').waitFor());
    await during(page.locator('#playing:focus').waitFor());
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await during(page.locator('#log li.answered').nth(1).waitFor());
    expect(await page.locator('#log .you').last().innerText()).toBe('Yes');
  });

  test('by keys: Space pauses and goes on, arrows go to the next set and back, H says that it hurts', async () => {
    const { page } = await visit(browser, server);
    await intoBridges(page);
    await page.locator('#playing').focus();
    const heard: string[] = [];
    for (const key of ['Space', 'Space', 'ArrowRight', 'ArrowLeft', 'h']) {
      const turns = await turnsOn(page);
      await page.keyboard.press(key);
      await during(page.locator('#log li[data-number]').nth(turns).waitFor());
      await pass(200);
      heard.push(await page.locator('#log .you').last().innerText());
    }
    expect(heard).toEqual(['Pause', 'Resume', 'Next', 'Go back', 'That hurts']);
  });

  test('but whoever types means letters', async () => {
    const { page } = await visit(browser, server);
    await intoBridges(page);
    await page.focus('#words');
    await page.keyboard.type('oh how long');
    await pass(200);
    expect([await turnsOn(page), await page.inputValue('#words')]).toEqual([3, 'oh how long']);
  });

  test.each([
    ['upright', 390, 844],
    ['wide', 1280, 720],
    ['at 200 percent', 640, 360],
  ])('from two metres: the number fills an eighth of the height, %s', async (_, width, height) => {
    const { page } = await visit(browser, server, { viewport: { width, height } });
    await intoBridges(page);
    await hurryUntil(page, `text('large') === '3'`);
    await page.evaluate(`document.activeElement.blur(), scrollTo(0, 0)`);
    const size = Number(await page.evaluate(`parseFloat(getComputedStyle(document.getElementById('large')).fontSize)`));
    // A digit is seven tenths as high as its type.
    expect((0.7 * size) / height).toBeGreaterThanOrEqual(0.12);
    const bottom = Number(await page.evaluate(`document.getElementById('controls').getBoundingClientRect().bottom`));
    expect(bottom).toBeLessThanOrEqual(height);
  });

  test('on a phone, with nothing wider than the screen', async () => {
    const { page } = await visit(browser, server, { viewport: { width: 390, height: 844 } });
    await intoBridges(page);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(390);
  });
});
