import { describe, expect, test } from '@jest/globals';
import type { RequestEnvelope } from 'ask-sdk-model';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openSkill, type Answered } from '../../simulator/cloud/skill';

const folder = mkdtempSync(join(tmpdir(), 'hip-skill-'));
let built = 0;

/** Builds a skill of one line and asks it something. */
async function ask(source: string, environment: Readonly<Record<string, string>> = {}): Promise<Answered> {
  built += 1;
  const file = join(folder, `${built}.cjs`);
  writeFileSync(file, source);
  const skill = await openSkill(file, environment, () => {});
  // Only the skill looks into the envelope, and these do not.
  return skill({ version: '1.0' } as RequestEnvelope);
}

describe('a built skill', () => {
  test('is called with a context as Lambda gives it, and its environment set before it loads', async () => {
    const source = `const table = process.env.HIP_TEST_TABLE;
      exports.handler = async (event, context) => ({ version: event.version, response: {
        table, name: context.functionName, id: context.awsRequestId.length, left: context.getRemainingTimeInMillis() > 0 } });`;
    expect(await ask(source, { HIP_TEST_TABLE: 'hip' })).toEqual({
      response: { version: '1.0', response: { table: 'hip', name: 'hip-routine', id: 36, left: true } },
    });
  });

  test.each([
    ['throws', 'exports.handler = async () => { throw new Error("broken") }', 'broken'],
    ['throws before it waits', 'exports.handler = () => { throw "broken" }', 'broken'],
    ['answers nothing', 'exports.handler = async () => undefined', 'nothing'],
    ['answers something else', 'exports.handler = async () => ({ response: null })', 'no response'],
  ])('that %s is a failure in words', async (_, source, words) => {
    const answered = await ask(source);
    expect('failed' in answered ? answered.failed : '').toContain(words);
  });

  test('without a handler is refused, and so is a build that is not there', async () => {
    await expect(ask('exports.other = 1')).rejects.toThrow('exports no handler');
    await expect(openSkill(join(folder, 'nowhere.js'), {}, () => {})).rejects.toThrow('run "npm run build" first');
  });
});
