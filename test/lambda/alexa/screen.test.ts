import { describe, expect, test } from '@jest/globals';
import type { RequestEnvelope, ResponseEnvelope } from 'ask-sdk-model';
import { envelopeOf } from '../../../simulator/cloud/envelope';
import type { Content } from '../../../simulator/cloud/request';
import { speakerOf } from '../../../simulator/cloud/speaker';
import { type Profile, profileNamed, profiles } from '../../../simulator/echo-show/profile';
import { readCarried } from '../../../lambda/turn/carried';
import { stand } from '../../cast/stand';

const touch = 'Alexa.Presentation.APL.UserEvent';
const secret = 'my-knee-canary';
const show8 = profileNamed('hubLandscapeMedium');

/** A device that goes on from answer to answer; what it sends can be changed before it is sent. */
function device(screen: Profile | null, change: (envelope: RequestEnvelope) => unknown = (same) => same) {
  const { skill, lines } = stand();
  let now = Date.parse('2026-11-23T07:00:00Z');
  let attributes: Readonly<Record<string, unknown>> = {};
  let token = '';
  let isNew = true;
  const send = async (
    content: Content,
    after: number,
    clock: unknown = null,
    as = token,
  ): Promise<ResponseEnvelope> => {
    now += after * 1000;
    const origin = {
      speaker: speakerOf('sam', null),
      screen,
      locale: 'en-US',
      apiEndpoint: 'http://127.0.0.1:9',
      consented: false,
    };
    const components = clock === null ? [] : [{ id: 'screen', entities: [{ clock, cue: 1 }] }];
    const document = token === '' ? null : { token: as, components };
    const envelope = envelopeOf(content, now, origin, { id: 'session', isNew, attributes, document });
    const answer = await skill(change(JSON.parse(JSON.stringify(envelope)) as RequestEnvelope), {}); // as it goes over the wire
    [isNew, attributes] = [false, answer.sessionAttributes ?? {}];
    const [directive] = answer.response.directives ?? [];
    if (directive?.type === 'Alexa.Presentation.APL.RenderDocument') token = directive.token ?? '';
    return answer;
  };
  const say = (intent: string, after: number, clock: unknown = null, as?: string) =>
    send({ type: 'IntentRequest', intent, slots: {} }, after, clock, as);
  /** Into the first set of bridges. */
  const playing = async () => {
    await send({ type: 'LaunchRequest' }, 0);
    await say('ReadyIntent', 10);
    await say('ReadyIntent', 300);
  };
  return { send, say, playing, carried: () => readCarried(attributes), token: () => token, lines };
}

const speech = ({ response }: ResponseEnvelope) =>
  JSON.stringify([response.outputSpeech, response.reprompt, response.shouldEndSession]);

describe('a device without APL', () => {
  test('gets no directive, and hears every word that one with a screen hears', async () => {
    const [echo, show] = [device(null), device(show8)];
    for (const [intent, after] of [
      ['ReadyIntent', 10],
      ['ReadyIntent', 300],
      ['AMAZON.PauseIntent', 40],
      ['AMAZON.ResumeIntent', 5],
      ['HurtsIntent', 30],
      ['SkipIntent', 9],
      ['AMAZON.StopIntent', 9],
    ] as const) {
      if (echo.carried() === null)
        expect(speech(await echo.send({ type: 'LaunchRequest' }, 0))).toBe(
          speech(await show.send({ type: 'LaunchRequest' }, 0)),
        );
      const [plain, shown] = [await echo.say(intent, after), await show.say(intent, after)];
      expect(speech(shown)).toBe(speech(plain));
      expect(plain.response).not.toHaveProperty('directives');
      expect(shown.response.directives?.length).toBe(1);
      expect(JSON.stringify(shown).length).toBeLessThan(40_000);
    }
  });

  test.each([
    [
      'names a viewport that was never heard of',
      (context: object) => ({ ...context, Viewport: { mode: 'WALL', shape: 'STAR', dpi: 'many' } }),
    ],
    ['names no viewport', (context: object) => ({ ...context, Viewport: undefined })],
  ])('one that %s is sent what picks for itself', async (_, changed) => {
    const wall = device(show8, (envelope) => ({ ...envelope, context: changed(envelope.context) }));
    const answer = await wall.send({ type: 'LaunchRequest' }, 0);
    expect(JSON.stringify(answer.response.directives)).toContain("viewport.shape=='round'");
  });

  test.each([[undefined], [''], ['1.9'], ['2023.1'], ['two'], [2024.3]])(
    'one whose version is %p is sent a picture that stands still',
    async (maxVersion) => {
      const old = device(show8, (envelope) =>
        JSON.parse(
          JSON.stringify(envelope).replace(
            '"maxVersion":"2024.3"',
            maxVersion === undefined ? '' : `"maxVersion":${JSON.stringify(maxVersion)}`,
          ),
        ),
      );
      const answer = await old.send({ type: 'LaunchRequest' }, 0);
      const text = JSON.stringify(answer.response.directives);
      expect(text).toContain('"version":"1.9"');
      expect(text).not.toContain('elapsedTime');
    },
  );
});

describe('a touch', () => {
  test('does what the word does', async () => {
    const [spoken, touched] = [device(show8), device(show8)];
    await spoken.playing();
    await touched.playing();
    const said = await spoken.say('AMAZON.PauseIntent', 40);
    const pressed = await touched.send({ type: touch, arguments: ['touch', 'pause', 39] }, 40);
    expect(speech(pressed)).toBe(speech(said));
    expect(touched.carried()?.here.at).toBe('paused');
  });

  const hostile: readonly (readonly [string, readonly unknown[]])[] = [
    ['nothing', []],
    ['a word that is no button', ['touch', 'explode', 3]],
    ['the name of what every object has', ['touch', 'constructor', 3]],
    ['a button without what is ours', ['pause']],
    ['an object', [{ touch: 'pause' }]],
    ['a list in a list', [['touch', 'pause']]],
    ['a text without end', ['touch', 'x'.repeat(100_000), 3]],
    ['what somebody typed', ['touch', secret, 3]],
    ['a hundred thousand things', Array(100_000).fill('pause')],
  ];
  test.each(hostile)('with %s is heard as unknown words, and keeps the place', async (_, given) => {
    const show = device(show8);
    await show.playing();
    const answer = await show.send({ type: touch, arguments: given }, 40);
    expect(show.carried()?.here).toMatchObject({ at: 'paused', held: { at: 'playing' } });
    expect(speech(answer)).toContain('?');
    expect(JSON.stringify(show.lines)).not.toContain(secret);
    expect(JSON.stringify(answer)).not.toContain(secret);
  });

  test('with an old token, or one of somebody else, is heard as unknown words', async () => {
    for (const token of ['passage-1', 'another', '', `${'t'.repeat(50_000)}`]) {
      const show = device(show8);
      await show.playing();
      await show.send({ type: touch, arguments: ['touch', 'finish', 3] }, 40, null, token);
      expect(show.carried()?.here.at).toBe('paused');
    }
  });

  test('ten times at once is one: the others are late fingers, and the place is kept', async () => {
    const show = device(show8);
    await show.playing();
    const token = show.token();
    await show.send({ type: touch, arguments: ['touch', 'pause', 39] }, 40);
    const held = show.carried()?.here;
    for (let n = 0; n < 9; n += 1) await show.send({ type: touch, arguments: ['touch', 'pause', 39] }, 0, null, token);
    expect(show.carried()?.here).toEqual(held);
  });

  test('is neither logged nor counted by what it says', async () => {
    const show = device(show8);
    await show.playing();
    await show.send({ type: touch, arguments: ['touch', 'hurts', 39] }, 40);
    expect(JSON.stringify(show.lines)).not.toMatch(/hurt/i);
  });
});

describe('the clock of the document', () => {
  const repetition = async (clock: unknown, token?: string): Promise<number | null> => {
    const show = device(show8);
    await show.playing();
    await show.say('AMAZON.PauseIntent', 60, clock, token);
    const here = show.carried()?.here;
    return here?.at === 'paused' && here.held.at === 'playing' ? here.held.from.repetition : null;
  };

  test('says where an answer was cut, however late the request comes', async () => {
    const [early, late] = [await repetition(20), await repetition(45)];
    expect(early).not.toBe(late);
    expect(early).toBeLessThan(late ?? 0);
    expect(await repetition(59)).toBe(await repetition(null));
  });

  test.each([
    ['minutes ahead', 600],
    ['no number', 'soon'],
    ['without end', 1e300],
    ['nothing', null],
    ['an object', {}],
  ])('where it is %s the time of the request stands', async (_, clock) => {
    expect(await repetition(clock)).toBe(await repetition(null));
  });

  test('of another document says nothing', async () => {
    expect(await repetition(20, 'passage-0')).toBe(await repetition(null));
  });
});

test('every kind of screen is declared that the layouts are tested on', () => {
  expect(profiles.length).toBe(8);
});
