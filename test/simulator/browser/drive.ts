import type { Page } from 'playwright-core';
import { pass, press, say, setSpeed } from './visit';

/** Into the first set of bridges, as somebody who answers at once. */
export async function intoBridges(page: Page): Promise<void> {
  await press(page, page.locator('#open'));
  await say(page, 'yes');
  await say(page, 'ready');
}

/** What the page does now, and the chip that answers it. */
interface Seen {
  readonly doing: string;
  readonly phase: string;
  readonly turn: string;
  readonly chip: string | null;
}

const look = `(() => {
  const { doing, phase } = document.getElementById('playing').dataset;
  const chips = [...document.querySelectorAll('#here button')].map(({ textContent }) => textContent);
  const chip = ['About right', 'Ready', 'Yes'].find((answer) => chips.includes(answer)) ?? null;
  return { doing, phase, chip, turn: document.querySelector('#log li:last-child').dataset.number };
})()`;

const calm = ['', 'listening', 'moving', 'getting ready', 'easing out'];

/** Answers every question as long as there is one, twenty times as fast as life; sets and rests go by faster still. */
export async function answerAll(page: Page): Promise<void> {
  let answeredTurn = '';
  let speed = '';
  for (;;) {
    const { doing, phase, turn, chip } = await page.evaluate<Seen>(look);
    if (doing === 'over' || doing === 'asleep') return;
    const wanted = calm.includes(phase) ? '20×' : '60×';
    if (wanted !== speed) await setSpeed(page, wanted);
    speed = wanted;
    if (doing === 'listening' && turn !== answeredTurn && chip !== null) {
      answeredTurn = turn;
      await press(page, page.locator('#here').getByRole('button', { name: chip, exact: true }));
    } else await pass(60);
  }
}
