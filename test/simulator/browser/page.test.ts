import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import type { PageServer } from '../../../simulator/web/server';
import { openBrowser } from './browser';
import { answerAll, intoBridges } from './drive';
import { during, hurryUntil, openTestServer, press, say, turnsOn, visit } from './visit';

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

const text = (page: Page, id: string): Promise<string> => page.locator(`#${id}`).innerText();

describe('the page', () => {
  test('coaches a whole Gentle session, with a card for each exercise and one at the end', async () => {
    const { page, complaints } = await visit(browser, server);
    await press(page, page.locator('#open'));
    await answerAll(page);
    const cards = await page.locator('#cards h3').allInnerTexts();
    expect(cards.reverse()).toEqual([
      'Bridge with a rolled towel',
      'Side-lying leg circles',
      'Happy baby',
      'Pigeon pose',
      'Your hip routine',
    ]);
    // It is drawn with a later frame.
    await during(page.locator('#finished').getByText('Done for today').waitFor());
    expect(await page.locator('.did li').count()).toBe(4);
    expect(await page.locator('.did .dot:not(.done)').count()).toBe(0);
    expect([await page.locator('.week .day').count(), await page.locator('.week .day.done').count()]).toEqual([7, 1]);
    expect(await text(page, 'finished')).toContain('For the next session press start');
    expect(await page.locator('#open').isEnabled()).toBe(true);
    expect(await page.locator('#cards img').count()).toBe(4);
    expect(await page.locator('#cards article').first().innerText()).toContain('20 lifts');
    expect(complaints).toEqual([]);
  });

  test('counts in step with the speech, and a pause comes back at the next repetition', async () => {
    const { page, complaints } = await visit(browser, server);
    await intoBridges(page);
    await hurryUntil(page, `text('large') === '6' && text('above') === 'Hold'`);
    expect(await text(page, 'below')).toBe('of 10');
    expect(await text(page, 'set')).toBe('Set 1 of 2');
    expect(await text(page, 'coming')).toBe('Next: rest, 50 seconds');
    await say(page, 'pause');
    await say(page, 'resume');
    await hurryUntil(page, `text('above') === 'Lift'`);
    expect(await text(page, 'large')).toBe('6');
    expect(await page.locator('#log li').last().innerText()).toContain('repetition six');
    expect(complaints).toEqual([]);
  });

  test('comes back to its place when it is loaded again in the middle of a set', async () => {
    const { page } = await visit(browser, server);
    await intoBridges(page);
    await hurryUntil(page, `text('large') === '4'`);
    const before = Number(await page.locator('#playing').getAttribute('data-at'));
    await page.reload();
    await during(page.locator('#large', { hasText: /\d/ }).waitFor());
    const after = Number(await page.locator('#playing').getAttribute('data-at'));
    expect(after).toBeGreaterThanOrEqual(before);
    expect(['4', '5', '6']).toContain(await text(page, 'large'));
    expect(await turnsOn(page)).toBe(3);
  });

  test('is one device in two tabs: both see what is done, and one says that the other speaks', async () => {
    const one = await visit(browser, server, {}, 'twins');
    const other = await visit(browser, server, {}, 'twins');
    await press(one.page, one.page.locator('#open'));
    await during(other.page.locator('#log li.answered').waitFor());
    await during(other.page.locator('#mood', { hasText: 'another tab' }).waitFor());
    await say(other.page, 'yes');
    await during(one.page.locator('#mood', { hasText: 'another tab' }).waitFor());
    expect(await turnsOn(one.page)).toBe(2);
  });

  test('says that nobody listens, that nothing was said, and that it is silent without a voice', async () => {
    const { page } = await visit(browser, server);
    await say(page, 'pause');
    expect(await page.locator('#log li').last().innerText()).toContain('Nobody listens');
    await page.fill('#words', '   ');
    await page.press('#words', 'Enter');
    await during(page.locator('#notice', { hasText: 'Type what you would say' }).waitFor());
    await press(page, page.locator('#open'));
    await during(page.locator('#mood', { hasText: 'no voice' }).waitFor());
  });

  test('shows an engineer the score, the place, both envelopes and the stored row, and gives the script', async () => {
    const { page } = await visit(browser, server);
    await intoBridges(page);
    await page.click('#engineer > summary');
    const parts = page.locator('#trace');
    await during(parts.getByText('bridge/1 7').first().waitFor());
    for (const part of ['"at": "playing"', '"SSML"', '"IntentRequest"', '"level": "gentle"']) {
      expect(await parts.evaluate((element) => element.textContent)).toContain(part);
    }
    const script = await page.evaluate(`fetch(document.getElementById('script').href).then((reply) => reply.text())`);
    expect(
      String(script)
        .split('\n')
        .slice(1, 5)
        .map((line) => line.replace(/^\+\S+ /, '')),
    ).toEqual(['# locale en-US', 'open hip routine', 'yes', 'ready']);
  });
});
