/** `npm run screens`: a film strip of every kind of screen, drawn from what the built skill answers, for looking at. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import { newDevice } from './device/device';
import type { Act } from './device/act';
import { perform } from './device/perform';
import { lineOf } from './cloud/fault';
import { drawingIn } from './echo-show/drawing';
import { fieldsOf, inflate } from './echo-show/inflate';
import { type Profile, profileNamed, profiles } from './echo-show/profile';
import { svgOf } from './echo-show/svg';
import { stripOf } from './echo-show/strip';
import { openRig } from './rig';
import { momentAfter } from './speech/clock';

/** What is said, how long after the answer before began (null: after its end), and when pictures are taken of what comes. */
type Take = readonly [words: string, after: number | null, pictures: readonly number[]];

const end = 10_000;
const takes: readonly Take[] = [
  ['open hip routine', null, [end]],
  ['ready', null, [6, 30]],
  ['ready', null, [5, 11, 13, 90]],
  ['pause', 50, [end]],
  ['that hurts', null, [end]],
  ['skip', null, [end]],
  ['ready', null, [30]],
  ['skip', 60, [end]],
  ['ready', null, [20]],
  ['ready', null, [30, end]],
];

async function main(): Promise<void> {
  const [locale = 'en-US', folder = '.screens'] = process.argv.slice(2);
  mkdirSync(folder, { recursive: true });
  for (const profile of profiles) {
    for (const theme of ['light', 'dark'] as const) {
      const strip = stripOf(await picturesOn(profile, theme, locale), profile);
      const file = join(folder, `${profile.name}-${theme}.png`);
      writeFileSync(file, new Resvg(strip, { fitTo: { mode: 'width', value: 1800 } }).render().asPng());
      process.stdout.write(`${file}\n`);
    }
  }
}

async function picturesOn(profile: Profile, theme: 'light' | 'dark', locale: string): Promise<readonly string[]> {
  const skill = join(__dirname, '..', 'dist', 'lambda', 'index.js');
  const screen = profileNamed(profile.name);
  const who = { user: `${profile.name} ${theme}`, person: null, zone: 'America/New_York', locale, screen };
  const rig = await openRig({ ...who, skill, data: null, log: () => {} });
  const pictures: string[] = [];
  let device = newDevice(Date.parse('2026-11-23T07:00:00Z'));
  for (const [words, after, times] of takes) {
    const { began, plays } = device.answer;
    const act: Act = words === 'open hip routine' ? { does: 'launch', words } : { does: 'say', words };
    const happened = await perform(rig.setting, device, act, momentAfter(began, after ?? plays));
    device = happened.device;
    const answer = happened.seen.findLast((one) => one.seen === 'exchange');
    const drawing = drawingIn(answer?.outcome.response?.response.directives ?? []);
    if (drawing === null) throw new Error(`"${words}" is answered without a picture`);
    for (const time of times) {
      const elapsed = (time === end ? device.answer.plays : time) * 1000;
      const moment = { profile, theme, fontScale: 1, animation: 'normal', elapsed, frozen: null } as const;
      const inflated = inflate(drawing.document, { ...drawing.datasources }, moment);
      pictures.push(svgOf(inflated, fieldsOf(drawing.document['graphics']), moment));
    }
  }
  await rig.close();
  return pictures;
}

main().then(
  () => process.exit(0),
  (fault: unknown) => {
    process.stderr.write(`${lineOf(fault)}\n`);
    process.exit(1);
  },
);
