import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { type PageServer, openServer } from '../../../simulator/web/server';

/** The simulator on a free port, as `npm start` opens it, with data of its own. */
export function openTestServer(
  skill = join(__dirname, '..', '..', '..', 'dist', 'lambda', 'index.js'),
): Promise<PageServer> {
  const data = mkdtempSync(join(tmpdir(), 'hip-page-'));
  return openServer({ port: 0, data, skill, zone: 'America/New_York', clock: Date.now, log: () => {} });
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
  { url }: PageServer,
  options: BrowserContextOptions = {},
  user = `visitor ${(visitors += 1)}`,
): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, ...options });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  page.on('pageerror', (fault) => complaints.push(fault.message));
  page.on('request', (request) => {
    if (!request.url().startsWith(`${url}/`)) complaints.push(`a request to ${request.url()}`);
  });
  await page.goto(`${url}/?user=${encodeURIComponent(user)}`);
  await page.locator('#who').filter({ hasText: user }).waitFor();
  return { page, complaints };
}

/** The number of turns that the page shows. */
export function turnsOn(page: Page): Promise<number> {
  return page.locator('#log li[data-number]').count();
}

/** Types words, and waits until an answer to them is shown. */
export async function say(page: Page, words: string): Promise<void> {
  const before = await turnsOn(page);
  await page.fill('#words', words);
  await page.press('#words', 'Enter');
  await page.locator('#log li[data-number]').nth(before).waitFor();
}

/** Waits, at twenty times the speed, for something on the page, and is back at the usual speed when it is there. */
export async function hurryUntil(page: Page, expression: string): Promise<void> {
  await page.evaluate(`new Promise((resolve, reject) => {
    const given = performance.now() + 20000;
    const speed = document.getElementById('speed');
    const set = (value) => { speed.value = value; speed.dispatchEvent(new Event('change')); };
    const text = (id) => document.getElementById(id).textContent;
    const stage = document.getElementById('playing').dataset;
    const look = () => {
      if (performance.now() > given) return reject(new Error(document.getElementById('playing').innerText));
      if (!(${expression})) return requestAnimationFrame(look);
      set('1×');
      resolve();
    };
    set('20×');
    requestAnimationFrame(look);
  })`);
}
