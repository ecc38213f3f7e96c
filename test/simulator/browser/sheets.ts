/**
 * `npm run film -- sheets` writes sheets of the page into `.screens/page/`, to be looked at: each exercise in each of its
 * phases, and each question, on a phone and wide, by day and by night.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import type { PageServer } from '../../../simulator/web/server';
import { pass, press, setSpeed, visit } from './visit';

const folder = join(__dirname, '..', '..', '..', '.screens', 'page');
const sizes = { phone: { width: 390, height: 844 }, wide: { width: 1280, height: 720 } } as const;
const schemes = ['light', 'dark'] as const;

/** What is seen: a sheet has one picture of each. */
interface Seen {
  readonly key: string;
  readonly isOver: boolean;
  readonly isAsked: boolean;
  readonly chip: string | null;
}

const look = `(() => {
  const { scene, phase, doing, side } = document.getElementById('playing').dataset;
  const chips = [...document.querySelectorAll('#here button')].map(({ textContent }) => textContent);
  return {
    key: [document.getElementById('exercise').textContent, side, scene, phase].join(' '),
    isOver: doing === 'over' || doing === 'asleep',
    isAsked: doing === 'listening',
    chip: ['About right', 'Ready', 'Yes'].find((answer) => chips.includes(answer)) ?? null,
  };
})()`;

/** A whole session, a picture of each thing that is seen for the first time. */
async function pictured(page: Page): Promise<readonly Buffer[]> {
  const pictures = new Map<string, Buffer>();
  await press(page, page.locator('#open'));
  await setSpeed(page, '20×');
  for (;;) {
    const { key, isOver, isAsked, chip } = await page.evaluate<Seen>(look);
    if (!pictures.has(key)) {
      if (isOver) await pass(500);
      await page.evaluate('document.activeElement.blur(), scrollTo(0, 0)');
      pictures.set(key, await page.screenshot());
    }
    if (isOver) return [...pictures.values()];
    if (isAsked && chip !== null)
      await press(page, page.locator('#here').getByRole('button', { name: chip, exact: true }));
    else await pass(60);
  }
}

/** Writes the sheets, and tells where. */
export async function sheets(
  browser: Browser,
  server: PageServer,
  strip: (pictures: readonly Buffer[], columns: number) => Promise<Buffer>,
): Promise<void> {
  mkdirSync(folder, { recursive: true });
  for (const [name, viewport] of Object.entries(sizes)) {
    for (const colorScheme of schemes) {
      const { page } = await visit(browser, server, { viewport, colorScheme });
      const file = join(folder, `${name}-${colorScheme}.png`);
      writeFileSync(file, await strip(await pictured(page), name === 'phone' ? 8 : 3));
      process.stdout.write(`${file}\n`);
      await page.close();
    }
  }
}
