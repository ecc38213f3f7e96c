import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import type { PageServer } from '../../../simulator/web/server';
import { openBrowser } from './browser';
import { intoBridges } from './drive';
import { earsScript, noEarsScript, voiceScript } from './stand-ins';
import { during, openTestServer, pass, press, say, turnsOn, visit } from './visit';

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

const note = (page: Page): Promise<string> => page.locator('#hearing-note').innerText();
const lastHeard = (page: Page): Promise<string> => page.locator('#log .you').last().innerText();

/** Lets the page hear something, and gives the number of turns after it. */
async function hear(page: Page, words: string): Promise<number> {
  await page.evaluate(`hear(${JSON.stringify(words)})`);
  await during(page.waitForTimeout(0));
  for (let tries = 0; tries < 20; tries += 1) await pass(50);
  return turnsOn(page);
}

describe('a voice', () => {
  test('that comes late is waited for, the best of its language is taken, and the first word is said within two seconds', async () => {
    const { page } = await visit(browser, server, {}, undefined, voiceScript(900, 1, 100));
    const started = Number(await page.evaluate('performance.now()'));
    await press(page, page.locator('#open'));
    for (let tries = 0; tries < 40; tries += 1) await pass(50);
    const spoken = await page.evaluate<[number, string][]>('spoken');
    const [at, words] = spoken[0] ?? [Infinity, await page.locator('#mood').innerText()];
    expect(at - started).toBeLessThan(2000);
    expect(await page.locator('#line').innerText()).toContain(words);
    expect(await page.locator('#voice').inputValue()).toBe('Ava (Premium)');
    expect(await page.locator('#voice option').allInnerTexts()).toEqual(['Ava (Premium)', 'Zarvox']);
  });

  test('that is slow keeps the score’s time, and is told to engineers', async () => {
    const { page } = await visit(browser, server, {}, undefined, voiceScript(0, 1.4, 200));
    await intoBridges(page);
    const began = Number(await page.evaluate('performance.now()'));
    for (let second = 0; second < 60; second += 1) await pass(1000);
    const [at, now] = await page.evaluate<[number, number]>(
      `[Number(document.getElementById('playing').dataset.at), performance.now()]`,
    );
    expect(Math.abs((now - began) / 1000 - at)).toBeLessThan(0.5);
    expect(await page.locator('#in-step').textContent()).toMatch(/^In step: \d\.\d\d s behind/);
  });
});

describe('ears', () => {
  test('open by themselves for an answer, and for the wake word while the coach speaks; its own words are none', async () => {
    const { page } = await visit(browser, server, {}, undefined, earsScript);
    await page.click('#listen');
    await press(page, page.locator('#open'));
    await say(page, 'yes');
    await say(page, 'ready');
    expect(await hear(page, 'what a day')).toBe(3);
    expect(await hear(page, 'Alexa pause')).toBe(4);
    expect(await lastHeard(page)).toBe('pause');
    expect(await page.locator('#listen').getAttribute('aria-pressed')).toBe('true');
  });

  test('of a browser that may not listen say in words what to do', async () => {
    const { page } = await visit(browser, server, {}, undefined, earsScript);
    await page.click('#listen');
    await page.evaluate(`deaf('not-allowed')`);
    await pass(300);
    expect(await note(page)).toContain('The microphone is not allowed. Allow it beside the address');
    expect(await page.locator('#listen').getAttribute('aria-pressed')).toBe('false');
    expect(await page.evaluate('starts')).toBe(1);
  });

  test('that cannot reach their service try again, later and later', async () => {
    const { page } = await visit(browser, server, {}, undefined, earsScript);
    await page.click('#listen');
    const waits: string[] = [];
    for (let tries = 0; tries < 3; tries += 1) {
      await page.evaluate(`deaf('network')`);
      await pass(200);
      waits.push(/again in (\d+) s/.exec(await note(page))?.[1] ?? '');
      await pass(Number(waits.at(-1)) * 1000);
    }
    expect(waits).toEqual(['1', '2', '4']);
    expect(await page.evaluate('starts')).toBe(4);
  });

  test('that are pushed show it, and the time stands still meanwhile', async () => {
    const { page } = await visit(browser, server, {}, undefined, earsScript);
    await press(page, page.locator('#open'));
    await page.click('#talk');
    await pass(200);
    const at = () => page.locator('#playing').getAttribute('data-at');
    const before = await at();
    await pass(3000);
    expect([await page.locator('#talk').getAttribute('aria-pressed'), await at()]).toEqual(['true', before]);
    expect(await hear(page, 'yes')).toBe(2);
    expect(await page.locator('#talk').getAttribute('aria-pressed')).toBe('false');
  });

  test('that a browser has not are told of, and the answers are large', async () => {
    const { page } = await visit(browser, server, {}, undefined, noEarsScript);
    expect(await note(page)).toContain('This browser cannot listen. Tap your answers');
    expect(await page.locator('#listen, #talk').filter({ visible: true }).count()).toBe(0);
    await press(page, page.locator('#open'));
    await pass(300);
    const box = await page.locator('#here button').first().boundingBox();
    expect(box?.height).toBeGreaterThanOrEqual(52);
  });
});
