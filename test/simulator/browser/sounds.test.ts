import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import type { PageServer } from '../../../simulator/web/server';
import { openBrowser } from './browser';
import { soundScript, voiceScript } from './stand-ins';
import { during, hurryUntil, openTestServer, pass, press, say, visit } from './visit';

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

/** Into a set that is led by bells, and some seconds on. */
async function bells(
  plays: boolean,
  seconds: number,
): Promise<{ readonly page: Page; readonly began: number; readonly complaints: readonly string[] }> {
  const { page, complaints } = await visit(
    browser,
    server,
    {},
    undefined,
    `${voiceScript(0, 1, 100)};${soundScript(plays)}`,
  );
  await press(page, page.locator('#open'));
  await say(page, 'bells only');
  await say(page, 'yes');
  await say(page, 'ready');
  await hurryUntil(page, `document.getElementById('playing').dataset.phase === 'getting ready'`);
  const began = Number(await page.evaluate('performance.now()'));
  for (let passed = 0; passed < seconds; passed += 1) {
    await pass(1000);
    // A file comes from the server, by the clock of the machine.
    await during(page.waitForTimeout(0));
  }
  return { page, began, complaints };
}

describe('a sound', () => {
  test('is played by the page on its beat, and kept in step', async () => {
    const { page, began, complaints } = await bells(true, 16);
    const [[at, from, address] = [0, 0, ''], ...others] = await page.evaluate<[number, number, string][]>('heard');
    expect(others).toEqual([]);
    expect(address).toMatch(/^blob:/);
    // The lead and the first lift take eleven seconds; what it comes late it is further on. Time passes by the second here.
    expect(Math.abs((at - began) / 1000 - from - 11)).toBeLessThan(1.5);
    const spoken = await page.evaluate<[number, string][]>('spoken');
    expect(spoken.some(([, words]) => /^Two|^Three/.test(words))).toBe(false);
    expect(complaints).toEqual([]);
  });

  test('that cannot be played is said in words, on the same beats', async () => {
    const { page, began } = await bells(false, 20);
    const spoken = await page.evaluate<[number, string][]>('spoken');
    const three = spoken.find(([, words]) => words.startsWith('Three.'));
    expect(Math.abs(((three?.[0] ?? 0) - began) / 1000 - 18)).toBeLessThan(1.5);
  });
});
