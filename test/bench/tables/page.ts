import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CDPSession, Page } from 'playwright-core';
import { openServer } from '../../../simulator/web/server';
import { openBrowser } from '../../simulator/browser/browser';
import type { Table } from '../table';

/** How long each state of the page is watched, in seconds. */
const watched = 8;
/** What the browser tells of its main thread, in seconds since the page was opened. */
const parts = ['TaskDuration', 'ScriptDuration', 'LayoutDuration', 'RecalcStyleDuration'] as const;

/** What the page costs a core while it is looked at, in percent: at its welcome, in a lead, and in a hold and a rest. */
export async function page(): Promise<readonly Table[]> {
  const skill = join(__dirname, '..', '..', '..', 'dist', 'lambda', 'index.js');
  const data = mkdtempSync(join(tmpdir(), 'hip-bench-'));
  const server = await openServer({ port: 0, data, skill, zone: 'UTC', clock: Date.now, log: () => {} });
  const browser = await openBrowser();
  try {
    const visited = await browser.newPage({ viewport: { width: 1280, height: 720 }, bypassCSP: true });
    await visited.goto(server.url);
    const session = await visited.context().newCDPSession(visited);
    // Time of the thread itself: what else the machine does is not counted.
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    const rows: (readonly (string | number)[])[] = [];
    for (const [name, reach] of states) {
      await reach(visited);
      rows.push([name, ...(await costOf(session))]);
    }
    return [
      {
        name: 'page',
        title: 'What the page costs, percent of a core on its main thread (goal 5 while a hold or a rest plays)',
        columns: ['while', 'all', 'script', 'layout', 'style'],
        rows,
        notes: [`each watched for ${watched} s at real speed, 1280 × 720, without a voice`],
      },
    ];
  } finally {
    await browser.close();
    await server.close();
  }
}

type State = readonly [string, (page: Page) => Promise<void>];

const doing = (what: string): string => `document.getElementById('playing').dataset.phase === '${what}'`;

/** As fast as the page can until it shows something, and at the speed of life again. */
async function until(page: Page, what: string): Promise<void> {
  const speed = (value: string): Promise<void> =>
    page.evaluate(
      `(() => { const one = document.getElementById('speed'); one.value = '${value}'; one.dispatchEvent(new Event('change')); })()`,
    );
  await speed('20×');
  await page.waitForFunction(what);
  await speed('1×');
}

const states: readonly State[] = [
  ['welcome', async (page) => void (await page.waitForSelector('#open:enabled'))],
  [
    'lifting and lowering',
    async (page) => {
      await page.click('#open');
      for (const answer of ['Yes', 'Ready']) await page.click(`#here button:text-is("${answer}")`);
      await until(page, doing('lifting'));
    },
  ],
  ['a rest', (page) => until(page, doing('resting'))],
];

async function costOf(session: CDPSession): Promise<readonly number[]> {
  const before = await metricsOf(session);
  await new Promise((resolve) => setTimeout(resolve, watched * 1000));
  const after = await metricsOf(session);
  return parts.map((part) => ((after(part) - before(part)) / watched) * 100);
}

async function metricsOf(session: CDPSession): Promise<(name: string) => number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return (name) => metrics.find((one) => one.name === name)?.value ?? NaN;
}
