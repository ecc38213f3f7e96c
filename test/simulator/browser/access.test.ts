import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import type { PageServer } from '../../../simulator/web/server';
import { openBrowser } from './browser';
import { intoBridges } from './drive';
import { during, hurryUntil, openTestServer, turnsOn, visit } from './visit';

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
    ['light', { width: 1280, height: 800 }],
    ['dark', { width: 390, height: 844 }],
  ] as const)('with no violation that axe finds, in %s', async (colorScheme, viewport) => {
    // axe is put into the page by evaluation, which the page's own policy would refuse as a script.
    const { page } = await visit(browser, server, { colorScheme, viewport });
    await page.evaluate(axe);
    expect(await during(page.evaluate(violations))).toEqual([]);
    await intoBridges(page);
    await hurryUntil(page, `text('large') === '3'`);
    await page.click('#engineer > summary');
    await during(page.locator('#trace pre').first().waitFor());
    expect(await during(page.evaluate(violations))).toEqual([]);
  });

  test('with the keyboard alone: the first thing that Tab reaches starts the session', async () => {
    const { page } = await visit(browser, server);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await during(page.locator('#log li.answered').waitFor());
    await during(page.locator('#words:focus').waitFor());
    await page.keyboard.type('yes');
    await page.keyboard.press('Enter');
    await during(page.locator('#log li.answered').nth(1).waitFor());
    expect(await turnsOn(page)).toBe(2);
  });

  test('on a phone, with nothing wider than the screen', async () => {
    const { page } = await visit(browser, server, { viewport: { width: 390, height: 844 } });
    await intoBridges(page);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(390);
  });
});
