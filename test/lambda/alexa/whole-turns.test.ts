import { describe, expect, test } from '@jest/globals';
import type { ResponseEnvelope } from 'ask-sdk-model';
import { memoryTable } from '../../../lambda/store/memory';
import { unreachableTable } from '../../../lambda/store/table';
import { metricsIn, stand } from '../../cast/stand';
import { rowsOf, whoIs } from '../../cast/rows';
import { talker } from '../../cast/talker';
import { enUS } from '../../cast/locales';

function speechOf({ response }: ResponseEnvelope): string {
  const speech = response.outputSpeech;
  return speech?.type === 'SSML' ? speech.ssml : '';
}

/** A request of a session that is open, with parts of it replaced. */
async function changed(request: object, also: object = {}): Promise<ResponseEnvelope> {
  const { skill } = stand();
  const sam = talker({ skill });
  await sam.launch();
  const last = sam.last();
  const session = { ...last.session, new: false, attributes: sam.session() };
  return skill({ ...last, session, request: { ...last.request, ...request }, ...also }, {});
}

const intent = (name: string, more: object = {}): object => ({ type: 'IntentRequest', intent: { name, ...more } });

describe('a turn', () => {
  test.each([
    ['an intent that we do not know', intent('TomorrowIntent')],
    ['an intent without its slot', intent('GoToExerciseIntent')],
    [
      'an intent whose slot was not understood',
      intent('SetLevelIntent', { slots: { level: { name: 'level', value: 'zzz' } } }),
    ],
    ['slots that are a list', intent('SetLevelIntent', { slots: [] })],
    ['a button that we do not have', { type: 'Alexa.Presentation.APL.UserEvent', arguments: ['explode'] }],
    ['a touch without a button', { type: 'Alexa.Presentation.APL.UserEvent' }],
  ])('with %s keeps the place, and asks again', async (_, request) => {
    const answer = await changed(request);
    expect(speechOf(answer)).toContain('?');
    expect(answer.response.shouldEndSession).toBe(false);
    expect(answer.sessionAttributes?.['here']).toEqual({ at: 'welcome' });
  });

  test('of a type that we do not know leaves the session as it was', async () => {
    const answer = await changed({ type: 'Some.Future.Request' });
    expect(answer.response.shouldEndSession).not.toBe(true);
    expect(answer.sessionAttributes?.['here']).toEqual({ at: 'welcome' });
  });

  test.each([
    ['no request', { request: undefined }],
    ['a request without a time', { request: { type: 'LaunchRequest', requestId: 'r' } }],
    ['a time that is none', { request: { type: 'LaunchRequest', timestamp: '2026-13-41T07:00:00Z' } }],
    ['no user', { session: { new: true }, context: { System: { application: talker({ skill: stand().skill }) } } }],
  ])('with %s is answered with nothing, and nothing fails', async (_, parts) => {
    const answer = await changed({}, parts);
    expect(answer.version).toBe('1.0');
    expect(answer.response.outputSpeech).toBeUndefined();
  });

  test.each(['de-DE', 'xx', '', null])(
    'in the locale %s, that we have no words for, is answered in ours',
    async (locale) => {
      expect(speechOf(await changed({ type: 'LaunchRequest', locale }))).toMatch(/^<speak>.+/);
    },
  );

  test.each([
    ['en-US', 'physical therapist', undefined],
    ['en-GB', 'physiotherapist', undefined],
    ['en-NZ', 'physiotherapist', 'en-NZ'],
    ['fr-FR', 'physical therapist', 'fr-FR'],
    ['<script>', 'physical therapist', undefined],
  ])('in the locale %s says %s, and the log names a locale that has no words', async (locale, word, told) => {
    const { skill, lines } = stand();
    const sam = talker({ skill });
    await sam.launch();
    const last = sam.last();
    const answer = await skill({ ...last, request: { ...last.request, locale } }, {});
    expect(speechOf(answer)).toContain(word);
    expect(lines.at(-1)?.['locale']).toBe(told);
  });

  test('that ends a session is answered without a word', async () => {
    const sam = talker({ skill: stand().skill });
    await sam.launch();
    expect((await sam.end('USER_INITIATED')).response).toEqual({});
  });

  test('that begins with an intent instead of a launch is heard where a launch would open', async () => {
    const sam = talker({ skill: stand().skill });
    const answer = await sam.say('ReadyIntent');
    expect(sam.session().here.at).toBe('settingUp');
    expect(answer.response.shouldEndSession).toBe(false);
  });

  test('over a row that makes no sense begins afresh, and counts it', async () => {
    const table = memoryTable();
    const me = whoIs('sam');
    await table.put({ pk: me.account, sk: 'ACCOUNT#STATE' }, { sv: 1, ver: 'x' });
    const { skill, lines } = stand(table);
    const sam = talker({ skill });
    await sam.launch();
    expect(sam.session().here.at).toBe('welcome');
    expect(metricsIn(lines.at(-1))).toContain('PoisonItem');
    expect(await rowsOf(table, 'sam')).toHaveLength(1);
  });

  test('without any table is coached, and counted as degraded', async () => {
    const { skill, lines } = stand(unreachableTable());
    const sam = talker({ skill });
    await sam.launch();
    await sam.say('ReadyIntent', 40);
    const answer = await sam.say('ReadyIntent', 60);
    expect(sam.session().here.at).toBe('playing');
    expect(speechOf(answer)).not.toContain(enUS.words('trouble.sorry', {}));
    expect(metricsIn(lines.at(-1))).toContain('Degraded');
  });

  test('in which our own code fails is an apology that keeps the session, and is counted', async () => {
    const { skill, lines } = stand(undefined, {
      store: () => {
        throw new Error('a fault of ours');
      },
    });
    const answer = await talker({ skill }).launch();
    expect(speechOf(answer)).toContain(enUS.words('trouble.sorry', {}));
    expect(answer.response.shouldEndSession).toBe(false);
    expect(metricsIn(lines.at(-1))).toContain('Failed');
  });
});
