import { afterAll, afterEach, beforeAll, describe, expect, jest, test } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { openServer, type PageServer } from '../../../simulator/web/server';
import { parrotFile } from '../fixtures/parrot-setting';
import { say as ask } from '../asking';
import { openBrowser } from './browser';
import { intoBridges } from './drive';
import { type Gate, openGate } from './gate';
import { earsScript, hiding, noEarsScript, voiceScript } from './stand-ins';
import { during, hurryUntil, openTestServer, pass, press, say, testClock, turnsOn, visit } from './visit';

// Time is the test's own: only what hangs takes as long.
jest.setTimeout(600_000);

let browser: Browser;
let server: PageServer;
let gate: Gate;

beforeAll(async () => {
  [browser, server] = await Promise.all([openBrowser(), openTestServer()]);
  gate = await openGate(server.url, '127.0.0.1');
});

afterEach(async () => {
  gate.shut(false);
  for (const context of browser.contexts()) await context.close();
});

afterAll(async () => {
  await browser?.close();
  await gate?.close();
  await server?.close();
});

const text = (page: Page, id: string): Promise<string> => page.locator(`#${id}`).innerText();
const at = async (page: Page): Promise<number> => Number(await page.locator('#playing').getAttribute('data-at'));
const lastHeard = (page: Page): Promise<string> => page.locator('#log .you').last().innerText();

describe('a server that is gone', () => {
  test('is told of, keeps what was typed, and once it is back the notice is cleared and the words go through', async () => {
    const { page } = await visit(browser, gate);
    await intoBridges(page);
    gate.shut(true);
    gate.cut();
    await page.fill('#words', 'how many left');
    await page.press('#words', 'Enter');
    await during(page.locator('#notice', { hasText: 'The simulator does not answer. Is npm start' }).waitFor());
    expect(await text(page, 'mood')).toContain('Start it again with npm start');
    expect(await page.inputValue('#words')).toBe('how many left');
    gate.shut(false);
    await during(page.locator('#notice').waitFor({ state: 'hidden' }));
    expect(await text(page, 'mood')).not.toContain('npm start');
    const turns = await turnsOn(page);
    await page.press('#words', 'Enter');
    await during(page.locator('#log li[data-number]').nth(turns).waitFor());
    expect([await lastHeard(page), await page.inputValue('#words')]).toEqual(['how many left', '']);
  });

  test('and another in its place is a device anew: the page shows its turns alone, and starts again', async () => {
    const other = await openTestServer();
    const { page } = await visit(browser, gate, {}, 'moved');
    await intoBridges(page);
    gate.lead(other.url);
    gate.cut();
    await during(page.locator('#open:enabled').waitFor());
    await during(page.locator('#log .nothing').waitFor());
    await press(page, page.locator('#open'));
    expect(await turnsOn(page)).toBe(1);
    gate.lead(server.url);
    await other.close();
  });

  test('only as far as the stream goes: the answer plays on, no word is said twice, and others are heard again', async () => {
    const { page } = await visit(browser, gate, {}, 'streaming', voiceScript(0, 1, 100));
    await intoBridges(page);
    for (let second = 0; second < 12; second += 1) await pass(1000);
    const before = await at(page);
    gate.shut(true);
    gate.cut();
    await during(page.locator('#mood', { hasText: 'npm start' }).waitFor());
    gate.shut(false);
    await during(page.locator('#mood', { hasNotText: 'npm start' }).waitFor({ state: 'attached' }));
    expect(await at(page)).toBeGreaterThanOrEqual(before);
    for (let second = 0; second < 5; second += 1) await pass(1000);
    const spoken = await page.evaluate<[number, string][]>('spoken');
    const passage = spoken.map(([, words]) => words).slice(-8);
    expect(passage.filter((words, index) => words === passage[index - 1])).toEqual([]);
    await ask(server, 'streaming', 'pause', { tab: 'another' });
    await during(page.locator('#log .you', { hasText: 'pause' }).waitFor());
  });
});

describe('time', () => {
  test('of the page’s clock may jump a day forward and back: the count goes on', async () => {
    const { page } = await visit(browser, server);
    await intoBridges(page);
    for (let tenth = 0; tenth < 50; tenth += 1) await pass(100);
    const before = await at(page);
    for (const days of [1, -2]) {
      await page.evaluate(`(() => { const now = Date.now; Date.now = () => now() + ${days} * 86400000; })()`);
      await pass(1000);
    }
    expect((await at(page)) - before).toBeCloseTo(2, 0);
    await say(page, 'pause');
    expect(await page.locator('#log li').last().innerText()).toContain('Paused');
  });

  test('goes on in a hidden tab: it speaks at its cues, and is where it should be when it is seen again', async () => {
    const { page } = await visit(browser, server, {}, undefined, voiceScript(0, 1, 100));
    await intoBridges(page);
    await page.evaluate(hiding(true));
    await page.evaluate('window.requestAnimationFrame = () => 0');
    const before = await at(page);
    const said = Number(await page.evaluate('spoken.length'));
    for (let tenth = 0; tenth < 200; tenth += 1) await pass(100);
    expect((await at(page)) - before).toBeGreaterThan(19);
    expect(Number(await page.evaluate('spoken.length'))).toBeGreaterThan(said + 1);
  });

  test('is kept in a hidden tab by a worker, whose timers no browser slows down', async () => {
    const { page, complaints } = await visit(browser, server);
    const started = page.waitForEvent('worker');
    await page.evaluate(hiding(true));
    const worker = await started;
    expect(worker.url()).toContain('/ticker.js');
    const ended = worker.waitForEvent('close');
    await page.evaluate(hiding(false));
    await ended;
    expect(complaints).toEqual([]);
  });

  test('that a laptop slept is nobody’s exercise: it is paused where it was, and goes on from there', async () => {
    const { page } = await visit(browser, server);
    await intoBridges(page);
    await hurryUntil(page, `text('large') === '3'`);
    testClock.skip(3_600_000);
    await page.clock.fastForward(3_600_000);
    await during(page.locator('#log .you', { hasText: 'Pause' }).waitFor());
    expect(await page.locator('#log li').last().innerText()).toContain('Paused');
    await say(page, 'resume');
    expect(await page.locator('#log li').last().innerText()).toMatch(/repetition (three|four)/);
  });

  test('that a phone slept while its line broke is none, either', async () => {
    const { page } = await visit(browser, gate);
    await intoBridges(page);
    await hurryUntil(page, `text('large') === '3'`);
    testClock.skip(3_600_000);
    gate.cut();
    await page.clock.fastForward(3_600_000);
    await during(page.locator('#log .you', { hasText: 'Pause' }).waitFor());
    expect(await page.locator('#log li.ended').count()).toBe(0);
  });
});

describe('hands that are quick', () => {
  test('start once, answer once and pause once, however often they press', async () => {
    const { page } = await visit(browser, server);
    await page.locator('#open').dblclick();
    await during(page.locator('#log li.answered').first().waitFor());
    await pass(300);
    expect(await turnsOn(page)).toBe(1);
    await page.locator('#here button').first().dblclick();
    await during(page.locator('#log li.answered').nth(1).waitFor());
    await pass(300);
    expect(await turnsOn(page)).toBe(2);
    await page.fill('#words', 'ready');
    await page.evaluate(
      `(() => { const form = document.getElementById('say'); form.requestSubmit(); form.requestSubmit(); })()`,
    );
    await during(page.locator('#log li.answered').nth(2).waitFor());
    await pass(300);
    expect(await turnsOn(page)).toBe(3);
  });

  test('in two tabs at once are one after another, and both tabs show the same', async () => {
    const one = await visit(browser, server, {}, 'pair');
    const other = await visit(browser, server, {}, 'pair');
    await Promise.all([press(one.page, one.page.locator('#open')), press(other.page, other.page.locator('#open'))]);
    await pass(500);
    const logs = await Promise.all([one.page, other.page].map((page) => text(page, 'log')));
    expect(logs[0]).toBe(logs[1]);
    expect(await turnsOn(one.page)).toBe(2);
  });
});

describe('what a browser or a skill may lack', () => {
  test('a microphone that is denied leaves the taps', async () => {
    const { page } = await visit(browser, server, {}, undefined, earsScript);
    await page.click('#listen');
    await page.evaluate(`deaf('not-allowed')`);
    await press(page, page.locator('#open'));
    expect(await text(page, 'hearing-note')).toContain('Taps work.');
    await press(page, page.locator('#here button').first());
    expect(await turnsOn(page)).toBe(2);
  });

  test('no voice and no ears: it says so, counts by its clock, and is answered by taps', async () => {
    const without = `Object.defineProperty(window, 'speechSynthesis', { value: undefined });${noEarsScript}`;
    const { page, complaints } = await visit(browser, server, {}, undefined, without);
    await press(page, page.locator('#open'));
    await pass(300);
    expect(await text(page, 'mood')).toContain('no voice');
    await press(page, page.locator('#here button').first());
    expect(await text(page, 'hearing-note')).toContain('cannot listen');
    expect(complaints).toEqual([]);
  });

  test('a skill that throws: the page says what came of it, and starts again', async () => {
    const setting = { port: 0, data: null, skill: parrotFile, zone: 'UTC', clock: testClock.now, log: () => {} };
    const parrots = await openServer(setting);
    const { page } = await visit(browser, parrots);
    await press(page, page.locator('#open'));
    await say(page, 'help');
    await pass(200);
    expect(await text(page, 'line')).toContain('Something went wrong');
    expect(await page.locator('#log li.failed').innerText()).toContain('help is broken');
    await press(page, page.locator('#open'));
    expect(await page.locator('#log li.answered').count()).toBe(2);
    await page.context().close();
    await parrots.close();
  });

  test('ten thousand characters are heard as far as anybody would listen, and the page stays as wide as it was', async () => {
    const { page, complaints } = await visit(browser, server, { viewport: { width: 390, height: 844 } });
    await press(page, page.locator('#open'));
    await say(page, 'how long '.repeat(1112));
    expect((await lastHeard(page)).length).toBeLessThanOrEqual(300 + 30);
    await say(page, 'x'.repeat(10_000));
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(390);
    expect(complaints).toEqual([]);
  });
});
