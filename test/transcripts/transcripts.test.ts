import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { newDevice } from '../../simulator/device/device';
import { play } from '../../simulator/terminal/play';
import { readScript } from '../../simulator/script/script';
import { show } from '../../simulator/terminal/show';
import { speakerOf } from '../../simulator/cloud/speaker';
import { openStage, type Stage } from '../../simulator/rig';

const folder = join('test', 'transcripts');
const scripts = readdirSync(folder).filter((file) => file.endsWith('.txt'));
/** A Monday morning in New York. */
const monday = Date.parse('2026-11-23T12:00:00Z');

let stage: Stage;
const settings = { skill: 'dist/lambda/index.js', zone: 'America/New_York', screen: false, person: null } as const;
beforeAll(async () => {
  stage = await openStage({ ...settings, data: null, user: 'home', log: () => undefined });
});
afterAll(() => stage.close());

/** Everything that is heard and shown when a script is played by an account of its own. */
async function heardIn(script: string): Promise<string> {
  const lines: string[] = [];
  const steps = readScript(readFileSync(join(folder, script), 'utf8'));
  const user = script.replace('.txt', '');
  const world = { ...stage.world, user, speaker: speakerOf(user, null) };
  const answered = await play(world, newDevice(monday), steps, (seen) => void lines.push(show(seen)));
  expect(answered).toBe(true);
  return `${lines.join('\n')}\n`;
}

test.each(scripts)('%s is heard as it was read aloud', async (script) => {
  const heard = await heardIn(script);
  const golden = join(folder, 'heard', script);
  if (process.env['UPDATE'] !== undefined) writeFileSync(golden, heard);
  expect(heard).toBe(readFileSync(golden, 'utf8'));
});
