/**
 * `npm run film` takes the pictures of the docs: the page at the fourth lift of a set, and a strip of the bridge. It
 * (`-- sheets` writes whole sessions into `.screens/page/` instead). It
 * needs nothing but Node and npm, and gives the same pictures each time, up to the fonts of the machine.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { openBrowser } from './browser';
import { intoBridges } from './drive';
import { sheets } from './sheets';
import { hurryUntil, openTestServer, pass, visit } from './visit';

const docs = join(__dirname, '..', '..', '..', 'docs');
const size = { width: 1280, height: 720 } as const;
const phase = (name: string, count = ''): string =>
  `document.getElementById('playing').dataset.phase === '${name}' && text('large').startsWith('${count}')`;

/** The moments of the strip, as what the page shows, and how long after it becomes so, in milliseconds. */
const moments: readonly (readonly [string, number])[] = [
  [phase('getting ready'), 2000],
  [phase('lifting', '1'), 500],
  [phase('lifting', '1'), 800],
  [phase('holding', '1'), 900],
  [phase('lowering', '1'), 1400],
  [phase('resting'), 1500],
];

async function picture(page: Page): Promise<Buffer> {
  // Nothing is in focus where somebody lies on the mat.
  await page.evaluate('document.activeElement.blur(), scrollTo(0, 0)');
  return page.screenshot();
}

/** Pictures in rows, of three unless told. */
async function strip(browser: Browser, pictures: readonly Buffer[], columns = 3): Promise<Buffer> {
  const page = await browser.newPage({ viewport: { width: 1296, height: 500 } });
  const images = pictures.map((one) => `<img src="data:image/png;base64,${one.toString('base64')}">`).join('');
  const style = `body{margin:0;padding:6px;display:grid;grid-template-columns:repeat(${columns},1fr);gap:6px;background:#888}img{width:100%;display:block}`;
  await page.setContent(`<style>${style}</style>${images}`);
  return page.screenshot({ fullPage: true });
}

async function film(): Promise<void> {
  const [browser, server] = await Promise.all([openBrowser(), openTestServer()]);
  if (process.argv[2] === 'sheets') {
    await sheets(browser, server, (pictures, columns) => strip(browser, pictures, columns));
    await browser.close();
    return server.close();
  }
  const { page } = await visit(browser, server, {
    viewport: size,
    colorScheme: 'light',
    reducedMotion: 'no-preference',
  });
  await intoBridges(page);
  const pictures: Buffer[] = [];
  for (const [shown, after] of moments) {
    await hurryUntil(page, shown);
    await pass(after);
    pictures.push(await picture(page));
    if (pictures.length !== 5) continue;
    await hurryUntil(page, phase('lifting', '4'));
    await pass(900);
    writeFileSync(join(docs, 'simulator.png'), await picture(page));
  }
  writeFileSync(join(docs, 'bridge.png'), await strip(browser, pictures));
  await browser.close();
  await server.close();
}

void film();
