import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { newDevice } from '../../simulator/device/device';
import { play } from '../../simulator/terminal/play';
import { localeOf, readScript } from '../../simulator/script/script';
import { show } from '../../simulator/terminal/show';
import { speakerOf } from '../../simulator/cloud/speaker';
import { openRig, type Rig } from '../../simulator/rig';

const folder = join('test', 'transcripts');
const heard = join(folder, 'heard');
const textsIn = (path: string) => readdirSync(path).filter((file) => file.endsWith('.txt'));
/** A folder beside those in American English holds the scripts that are also heard in another locale. */
const others = readdirSync(heard, { withFileTypes: true }).flatMap((entry) =>
  entry.isDirectory() ? textsIn(join(heard, entry.name)).map((script) => [script, entry.name] as const) : [],
);
/** A Monday morning in New York. */
const monday = Date.parse('2026-11-23T12:00:00Z');

let rig: Rig;
const given = { skill: 'dist/lambda/index.js', zone: 'America/New_York', screen: null, person: null } as const;
beforeAll(async () => {
  rig = await openRig({ ...given, locale: 'en-US', data: null, user: 'home', log: () => undefined });
});
afterAll(() => rig.close());

/** Everything that is heard and shown when a script is played by an account of its own, in the script's locale or another. */
async function heardIn(script: string, other: string | null): Promise<string> {
  const lines: string[] = [];
  const text = readFileSync(join(folder, script), 'utf8');
  const locale = other ?? localeOf(text) ?? 'en-US';
  const user = `${script.replace('.txt', '')} ${locale}`;
  const setting = { ...rig.setting, locale, user, speaker: speakerOf(user, null) };
  const answered = await play(setting, newDevice(monday), readScript(text), (seen) => void lines.push(show(seen)));
  expect(answered).toBe(true);
  return `${lines.join('\n')}\n`;
}

function holds(golden: string, lines: string): void {
  if (process.env['UPDATE'] !== undefined) writeFileSync(golden, lines);
  expect(lines).toBe(readFileSync(golden, 'utf8'));
}

test.each(textsIn(folder))('%s is heard as it was read aloud', async (script) => {
  holds(join(heard, script), await heardIn(script, null));
});

test.each(others)('%s is heard in %s as it was read aloud', async (script, locale) => {
  holds(join(heard, locale, script), await heardIn(script, locale));
});
