import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright-core';
import { openServer, type PageServer } from '../../../simulator/web/server';

/** The time of the server's devices and of every page, in milliseconds. It stands still until a test lets it pass. */
let now = Date.parse('2026-11-23T12:00:00Z');
const pages = new Set<Page>();

/** The clock of the tests, for servers that they open themselves; skipping is what a machine does that sleeps. */
export const testClock = { now: () => now, skip: (milliseconds: number) => (now += milliseconds) };

/** As often as a page is drawn, nearly. */
const frame = 20;

/** Lets time pass, on the server and on every page. */
export async function pass(milliseconds: number): Promise<void> {
  now += milliseconds;
  await Promise.all([...pages].map((page) => page.clock.runFor(milliseconds)));
}

/** Lets time pass frame by frame while something that needs it is under way, however slow the machine is. */
export async function during<T>(work: Promise<T>): Promise<T> {
  let settled = false;
  const done = () => (settled = true);
  work.then(done, done);
  while (!settled) await pass(frame);
  return work;
}

/** The simulator on a free port, as `npm start` opens it, with data and time of its own. */
export function openTestServer(lan: string | null = null): Promise<PageServer> {
  const data = mkdtempSync(join(tmpdir(), 'hip-page-'));
  const skill = join(__dirname, '..', '..', '..', 'dist', 'lambda', 'index.js');
  return openServer({ port: 0, data, skill, zone: 'America/New_York', clock: () => now, log: () => {}, lan });
}

/** A page that somebody opened, and everything that went wrong on it. */
export interface Visit {
  readonly page: Page;
  readonly complaints: readonly string[];
}

let visitors = 0;

/** Somebody new opens the page, or the listener who is named, and waits until it is there. */
export async function visit(
  browser: Browser,
  { url }: Pick<PageServer, 'url'>,
  options: BrowserContextOptions = {},
  user = `visitor ${(visitors += 1)}`,
  before = '',
): Promise<Visit> {
  // Transitions go by the machine's clock: whoever asks for no motion gets none.
  const still = { viewport: { width: 1280, height: 800 }, reducedMotion: 'reduce' } as const;
  const context = await browser.newContext({ ...still, ...options });
  // No wait of a test ends by the clock of the machine.
  context.setDefaultTimeout(0);
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  page.on('pageerror', (fault) => complaints.push(fault.message));
  page.on('request', (request) => {
    if (!request.url().startsWith(`${url}/`)) complaints.push(`a request to ${request.url()}`);
  });
  // Until it is halted the page's clock runs: an hour is more than that takes.
  await page.clock.install({ time: now - 3_600_000 });
  await page.clock.pauseAt(now);
  // What stands in for a part of the browser is there before the page is, and goes by its clock.
  if (before !== '') await page.addInitScript(before);
  await page.goto(`${url}/?user=${encodeURIComponent(user)}`);
  pages.add(page);
  page.once('close', () => pages.delete(page));
  await during(page.locator('#open:enabled').waitFor());
  // What is folded away is a part of the page all the same.
  await page.evaluate(`document.getElementById('fold').open = true`);
  return { page, complaints };
}

/** The number of turns that the page shows. */
export function turnsOn(page: Page): Promise<number> {
  return page.locator('#log li[data-number]').count();
}

/** Says something by typing it, and waits until an answer to it is shown. */
export async function say(page: Page, words: string): Promise<void> {
  await page.fill('#words', words);
  await answered(page, () => page.press('#words', 'Enter'));
}

/** Presses something that is said by that, and waits until an answer to it is shown. */
export function press(page: Page, button: Locator): Promise<void> {
  return answered(page, () => button.click());
}

/** Time stands still until the server has answered: what is done has the moment at which it was done. */
async function answered(page: Page, act: () => Promise<void>): Promise<void> {
  const before = await turnsOn(page);
  await Promise.all([page.waitForResponse((response) => response.url().endsWith('/act')), act()]);
  await during(page.locator('#log li[data-number]').nth(before).waitFor({ state: 'attached' }));
}

/** Sets the speed, which may be one that the page does not offer. */
export async function setSpeed(page: Page, speed: string): Promise<void> {
  const set = `(() => {
    const speed = document.getElementById('speed');
    if (![...speed.options].some(({ value }) => value === '${speed}')) speed.append(new Option('${speed}'));
    speed.value = '${speed}';
    speed.dispatchEvent(new Event('change'));
  })()`;
  await Promise.all([page.waitForResponse((response) => response.url().endsWith('/speed')), page.evaluate(set)]);
}

/** How long the page is given for what `hurryUntil` waits for, by its own clock. */
const longest = 60_000;

/** Waits, at twenty times the speed, for something on the page, and is back at the usual speed when it is there. */
export async function hurryUntil(page: Page, expression: string): Promise<void> {
  const look = `(() => {
    const text = (id) => document.getElementById(id).textContent;
    return ${expression};
  })()`;
  await setSpeed(page, '20×');
  for (let passed = 0; !(await page.evaluate(look)); passed += frame) {
    if (passed > longest) throw new Error(await page.locator('#playing').innerText());
    await pass(frame);
  }
  await setSpeed(page, '1×');
}
