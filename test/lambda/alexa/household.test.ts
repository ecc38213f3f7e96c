import { describe, expect, test } from '@jest/globals';
import { memoryTable } from '../../../lambda/store/memory';
import { recordOf, rowsOf, whoIs } from '../../cast/rows';
import { wholeSession } from '../../cast/session-script';
import { stand } from '../../cast/stand';
import { talker } from '../../cast/talker';

/** Rows of an account that hold data of somebody, by whose they are. */
async function owners(table: ReturnType<typeof memoryTable>): Promise<readonly string[]> {
  const rows = await rowsOf(table, 'home');
  const names = rows.map((row) => String(row['sk'])).filter((sk) => !sk.startsWith('GONE#'));
  return [...new Set(names.map((sk) => sk.split('#')[0] ?? ''))];
}

const [ann, ben, home] = [whoIs('home', 'ann'), whoIs('home', 'ben'), whoIs('home')];

/** A household in which Ann, Ben and a voice that is not recognised each had a session. */
async function household() {
  const table = memoryTable();
  const { skill } = stand(table);
  for (const person of ['ann', 'ben', null]) await wholeSession(talker({ skill, user: 'home', person }));
  return { table, skill };
}

describe('a household', () => {
  test('keeps a record for each recognised voice and one for the account', async () => {
    const { table } = await household();
    expect([...(await owners(table))].sort()).toEqual([ann.person, ben.person, 'ACCOUNT'].sort());
  });

  test('lets no voice that is not recognised see or touch the record of one that is', async () => {
    const { table, skill } = await household();
    const before = await recordOf(table, ann);
    const somebody = talker({ skill, user: 'home', at: '2026-11-24T07:00:00Z' });
    await somebody.launch();
    expect(somebody.session().person).toBe('ACCOUNT');
    await somebody.say('SetLevelIntent', 4, { level: 'full' });
    await wholeSession(somebody);
    expect(await recordOf(table, ann)).toEqual(before);
    expect((await recordOf(table, home)).listener?.level).toBe('full');
  });

  test('goes on with the record that a session began with, whoever speaks in it', async () => {
    const { table, skill } = await household();
    const atAnn = talker({ skill, user: 'home', person: 'ann', at: '2026-11-24T07:00:00Z' });
    await atAnn.launch();
    const { session, ...rest } = atAnn.last();
    const System = { ...rest.context.System, person: undefined };
    const request = { ...rest.request, type: 'IntentRequest', requestId: 'other', intent: { name: 'SlowerIntent' } };
    await skill(
      { ...rest, request, context: { System }, session: { ...session, new: false, attributes: atAnn.session() } },
      {},
    );
    expect((await recordOf(table, ann)).listener?.pace).toBe('slower');
    expect((await recordOf(table, home)).listener?.pace).toBe('usual');
  });

  test.each([
    ['mine', 'ForgetMeIntent', [ben.person, 'ACCOUNT']],
    ['everyone', 'ForgetEveryoneIntent', []],
  ])('forgets %s when it is asked and answered with yes, and not before', async (_, intent, left) => {
    const { table, skill } = await household();
    const speaker = talker({ skill, user: 'home', person: 'ann', at: '2026-11-24T07:00:00Z' });
    await speaker.launch();
    const before = await rowsOf(table, 'home');
    await speaker.say(intent);
    expect(await rowsOf(table, 'home')).toEqual(before);
    const answer = await speaker.say('AMAZON.YesIntent');
    expect(answer.response.shouldEndSession).toBe(true);
    expect([...(await owners(table))].sort()).toEqual([...left].sort());
  });

  test('forgets nobody after a no', async () => {
    const { table, skill } = await household();
    const speaker = talker({ skill, user: 'home', person: 'ann', at: '2026-11-24T07:00:00Z' });
    await speaker.launch();
    await speaker.say('ForgetEveryoneIntent');
    await speaker.say('AMAZON.NoIntent');
    expect(await owners(table)).toHaveLength(3);
  });

  test('hears that nothing is certain where the table cannot be reached to forget', async () => {
    const { table } = await household();
    const { skill } = stand({ ...table, update: () => Promise.reject(new Error('down')) });
    const speaker = talker({ skill, user: 'home', person: 'ann', at: '2026-11-24T07:00:00Z' });
    await speaker.launch();
    await speaker.say('ForgetMeIntent');
    const answer = await speaker.say('AMAZON.YesIntent');
    expect(JSON.stringify(answer.response.outputSpeech)).toMatch(/can&apos;t|cannot|could not|couldn/i);
    expect(await owners(table)).toHaveLength(3);
  });

  test('meets somebody who was forgotten as somebody new', async () => {
    const { skill } = await household();
    const speaker = talker({ skill, user: 'home', person: 'ann', at: '2026-11-24T07:00:00Z' });
    await speaker.launch();
    expect(speaker.session().here.at).not.toBe('welcome');
    await speaker.say('ForgetMeIntent');
    await speaker.say('AMAZON.YesIntent');
    await speaker.launch(60);
    expect(speaker.session().here.at).toBe('welcome');
  });
});
