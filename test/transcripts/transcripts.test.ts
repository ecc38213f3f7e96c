import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { newDevice } from '../../simulator/device/device';
import { play } from '../../simulator/terminal/play';
import { readScript } from '../../simulator/script/script';
import { show } from '../../simulator/terminal/show';
import { speakerOf } from '../../simulator/cloud/speaker';
import type { Skill } from '../../simulator/cloud/skill';
import { openStage, type Stage } from '../../simulator/rig';

const folder = join('test', 'transcripts');
const scripts = readdirSync(folder).filter((file) => file.endsWith('.txt'));
/** Those in which much is said differently in British English. */
const british = ['first-session.txt', 'bad-day.txt'];
/** A Monday morning in New York. */
const monday = Date.parse('2026-11-23T12:00:00Z');

let stage: Stage;
const settings = { skill: 'dist/lambda/index.js', zone: 'America/New_York', screen: false, person: null } as const;
beforeAll(async () => {
  stage = await openStage({ ...settings, data: null, user: 'home', log: () => undefined });
});
afterAll(() => stage.close());

/** Everything that is heard and shown when a script is played by an account of its own, on a device in a locale. */
async function heardIn(script: string, locale: string): Promise<string> {
  const lines: string[] = [];
  const steps = readScript(readFileSync(join(folder, script), 'utf8'));
  const user = `${script.replace('.txt', '')} ${locale}`;
  const skill: Skill = (envelope) => stage.world.skill({ ...envelope, request: { ...envelope.request, locale } });
  const world = { ...stage.world, skill, user, speaker: speakerOf(user, null) };
  const answered = await play(world, newDevice(monday), steps, (seen) => void lines.push(show(seen)));
  expect(answered).toBe(true);
  return `${lines.join('\n')}\n`;
}

function holds(golden: string, heard: string): void {
  if (process.env['UPDATE'] !== undefined) writeFileSync(golden, heard);
  expect(heard).toBe(readFileSync(golden, 'utf8'));
}

test.each(scripts)('%s is heard as it was read aloud', async (script) => {
  holds(join(folder, 'heard', script), await heardIn(script, 'en-US'));
});

test.each(british)('%s is heard in British English as it was read aloud', async (script) => {
  holds(join(folder, 'heard', 'en-GB', script), await heardIn(script, 'en-GB'));
});
