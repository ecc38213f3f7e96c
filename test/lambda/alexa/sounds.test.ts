import { describe, expect, test } from '@jest/globals';
import type { RequestEnvelope, ResponseEnvelope } from 'ask-sdk-model';
import { stand, type Stand } from '../../cast/stand';
import { talker, type Talker } from '../../cast/talker';
import { doneIn, recordOf, whoIs } from '../../cast/rows';
import { newcomer } from '../../../lambda/session/saved/saved-fields';

const mediaUrl = 'https://d111111abcdef8.cloudfront.net';

/** What an answer says, as SSML. */
function saidIn({ response }: ResponseEnvelope): string {
  return response.outputSpeech?.type === 'SSML' ? response.outputSpeech.ssml : '';
}

function sounding(): Stand & { readonly sam: Talker } {
  const all = stand(undefined, { mediaUrl });
  return { ...all, sam: talker({ skill: all.skill }) };
}

/** The first sets, from the launch on. */
async function firstSets(sam: Talker): Promise<string> {
  await sam.launch(60);
  await sam.say('ReadyIntent', 40);
  return saidIn(await sam.say('ReadyIntent', 120));
}

/** A request that is told beside the conversation, in the session of the last one or in none. */
function told(last: RequestEnvelope, request: object, attributes: object | null): unknown {
  const { session, ...around } = JSON.parse(JSON.stringify(last)) as RequestEnvelope; // a copy of the same shape
  const timestamp = '2026-11-23T07:04:20Z';
  const own = { requestId: `told ${JSON.stringify(request).length}`, timestamp, locale: 'en-US', ...request };
  return {
    ...around,
    request: own,
    ...(attributes === null ? {} : { session: { ...session, new: false, attributes } }),
  };
}

const failure = {
  type: 'System.ExceptionEncountered',
  error: { type: 'INVALID_RESPONSE', message: 'the file could not be played' },
  cause: { requestId: 'the one before' },
};
const rejection = { type: 'SessionEndedRequest', reason: 'ERROR', error: { type: 'INVALID_RESPONSE', message: 'x' } };

describe('sounds', () => {
  test('tick in rests for whoever says nothing about them, and are words where there is no address for them', async () => {
    const { sam } = sounding();
    expect(await firstSets(sam)).toMatch(
      /<audio src="https:\/\/d111111abcdef8\.cloudfront\.net\/rest-\d+\.\w{10}\.mp3"\/>/,
    );
    const { skill } = stand(undefined, { mediaUrl: null });
    const without = await firstSets(talker({ skill }));
    expect(without).not.toContain('<audio');
    expect(without).toContain('Ten seconds.');
  });

  test.each([
    ['bells', 'Bells from here.', /lifts-2000-2000-3000/],
    ['none', 'No sounds from here.', /Ten seconds/],
    ['count', 'Just the count from here.', /rest-/],
    ['rests', 'Sounds on', /rest-/],
  ])('"%s" is remembered by the next session', async (wanted, answer, sign) => {
    const { sam, skill } = sounding();
    await sam.launch();
    expect(saidIn(await sam.say('SoundsIntent', 10, { sounds: wanted }))).toContain(answer);
    await sam.end('USER_INITIATED');
    const again = talker({ skill, at: '2026-11-24T07:00:00Z' });
    const sets = await firstSets(again);
    expect(again.session().listener.sounds).toBe(wanted);
    expect(sets).toMatch(sign);
    expect(sets.includes('<audio')).toBe(wanted !== 'none');
  });

  test('a word about sounds that nobody understood names them all', async () => {
    const { sam } = sounding();
    await sam.launch();
    expect(saidIn(await sam.say('SoundsIntent'))).toContain('bells only, just count, sounds on, or no sounds');
  });

  test('one that could not be played, told within a session, makes the next answers words, with no word about it', async () => {
    const { sam, skill } = sounding();
    await firstSets(sam);
    const { sessionAttributes = {} } = await sam.say('AMAZON.PauseIntent', 30);
    const answer = await skill(told(sam.last(), failure, sessionAttributes), {});
    expect(answer.response).toEqual({});
    const listener = (answer.sessionAttributes as { listener: { unplayed: string } }).listener; // as the skill carries it
    expect(listener.unplayed).toBe('2026-11-23T07:04:20.000Z');
    const next = talker({ skill, at: '2026-11-23T09:00:00Z' });
    await next.launch();
    expect(saidIn(await next.say('AMAZON.YesIntent', 10))).not.toMatch(/sound/i);
  });

  test.each([
    ['told outside of any session', failure, false],
    ['where Alexa rejects the answer that had it', rejection, true],
  ])('one that could not be played, %s, is known to the next session', async (_, request, isInside) => {
    const { sam, skill } = sounding();
    await firstSets(sam);
    // Of somebody new nothing is kept before anything was done.
    if (!isInside) await sam.say('AMAZON.PauseIntent', 30);
    const last = sam.last();
    const attributes: object = JSON.parse(JSON.stringify(sam.session()));
    const answer = await skill(told(last, request, isInside ? attributes : null), {});
    expect(answer.response).toEqual({});
    const next = talker({ skill, at: '2026-11-24T07:00:00Z' });
    const sets = await firstSets(next);
    expect(next.session().listener.unplayed).toBe('2026-11-23T07:04:20.000Z');
    expect(sets).not.toContain('<audio');
    expect(sets).toContain('Ten seconds.');
    // Whoever asks for them hears them again.
    await next.say('AMAZON.PauseIntent', 5);
    await next.say('SoundsIntent', 5, { sounds: 'rests' });
    expect(saidIn(await next.say('AMAZON.ResumeIntent', 10))).toContain('<audio');
  });

  test('one that could not be played, told over a record with a damaged birth, leaves all else of it as it was', async () => {
    const { sam, skill, table } = sounding();
    await firstSets(sam);
    await sam.say('AMAZON.PauseIntent', 30);
    const who = whoIs('sam');
    const key = { pk: who.account, sk: `${who.person}#STATE` };
    const row = await table.get(key);
    await table.put(key, { ...row, born: 'damaged' });
    await skill(told(sam.last(), failure, null), {});
    const { listener } = await recordOf(table, who);
    expect(listener?.unplayed).toBe('2026-11-23T07:04:20.000Z');
    expect(Object.keys(doneIn(listener ?? newcomer)).length).toBeGreaterThan(0);
  });

  test.each(['DEVICE_COMMUNICATION_ERROR', 'INTERNAL_SERVICE_ERROR'])('%s says nothing of sounds', async (type) => {
    const { sam, skill, table } = sounding();
    await firstSets(sam);
    await sam.say('AMAZON.PauseIntent', 30);
    await skill(told(sam.last(), { ...failure, error: { type, message: 'x' } }, null), {});
    expect((await recordOf(table, whoIs('sam'))).listener?.unplayed).toBeNull();
  });

  test('whoever is hurt in the middle of a sound is led out of the pose first of all', async () => {
    const { sam } = sounding();
    await sam.launch();
    await sam.say('SoundsIntent', 10, { sounds: 'bells' });
    await sam.say('ReadyIntent', 10);
    expect(saidIn(await sam.say('ReadyIntent', 120))).toContain('lifts-');
    expect(saidIn(await sam.say('HurtsIntent', 30))).toMatch(
      /^<speak>(<emphasis level="moderate">)?Stop, and ease out of it\..*Lower your hips/,
    );
  });
});
