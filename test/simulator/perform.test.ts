import { describe, expect, test } from '@jest/globals';
import type { Request } from 'ask-sdk-model';
import { momentAfter } from '../../simulator/speech/clock';
import { newDevice } from '../../simulator/device/device';
import { perform } from '../../simulator/device/perform';
import { parrotSetting, seenIn, seven, turnsIn } from './fixtures/parrot-setting';

const launchPlays = 11.585; // "I heard LaunchRequest.", ten seconds and "Ready?", to the millisecond

const request = <T extends Request['type']>(
  turn: { readonly request: { readonly request: Request } } | undefined,
  type: T,
) => {
  const found = turn?.request.request;
  if (found?.type !== type) throw new Error(`expected ${type}, found ${found?.type ?? 'nothing'}`);
  return found as Extract<Request, { type: T }>; // its type has just been looked at
};

describe('the clock of a device', () => {
  test('moves with the speech: the next words come when the answer has ended', async () => {
    const [launch, pause] = await turnsIn('open hip routine\npause');
    expect(launch?.at).toBe(seven);
    expect(pause?.at).toBe(momentAfter(seven, launchPlays));
  });

  test('puts words with a time of their own right there, into the answer', async () => {
    const [, pause] = await turnsIn('open hip routine\n+3.5s pause');
    expect(pause?.at).toBe(seven + 3500);
    expect(pause?.request.request.timestamp).toBe('2026-11-23T07:00:03Z');
  });

  test('ends a session that has run out before words that come too late', async () => {
    const seen = await seenIn('open hip routine\n+3600s pause');
    expect(seen.map((one) => one.seen)).toEqual(['exchange', 'exchange', 'unheard']);
    expect(request(seen[1]?.seen === 'exchange' ? seen[1] : undefined, 'SessionEndedRequest').reason).toBe(
      'EXCEEDED_MAX_REPROMPTS',
    );
    expect(seen[2]?.at).toBe(seven + 3_600_000);
  });

  test('stays away for a day once nobody has answered', async () => {
    const turns = await turnsIn('open hip routine\n(wait 1 day)\nopen hip routine');
    const [, ended, again] = turns;
    expect(again?.at).toBe((ended?.at ?? 0) + 86_400_000);
  });
});

describe('a session', () => {
  test('carries attributes as JSON from turn to turn, and not to the next session', async () => {
    const turns = await turnsIn('open hip routine\npause\nopen hip routine\n(exit)');
    expect(turns.map((turn) => turn.request.session?.attributes)).toEqual([{}, { turns: 1 }, {}, { turns: 1 }]);
    expect(turns.map((turn) => turn.request.session?.new)).toEqual([true, false, true, false]);
    const ids = turns.map((turn) => turn.request.session?.sessionId);
    expect(new Set(ids).size).toBe(2);
  });

  test('ends through both windows and the reprompt when nobody speaks', async () => {
    const [, ended] = await turnsIn('open hip routine\n(silence)');
    expect(request(ended, 'SessionEndedRequest').reason).toBe('EXCEEDED_MAX_REPROMPTS');
    const reprompt = 5 + 0.0466 * 'Still there?'.length + 0.74 - 0.6;
    expect(ended?.at).toBe(momentAfter(seven, 11.5848 + 8 + reprompt + 8));
  });

  test.each(['(exit)', 'Alexa, exit', 'quit'])('ends without an intent on %s', async (leaving) => {
    const [, ended] = await turnsIn(`open hip routine\n+2s ${leaving}`);
    expect(request(ended, 'SessionEndedRequest').reason).toBe('USER_INITIATED');
    expect(ended?.at).toBe(seven + 2000);
  });

  test('that the skill closes gets no SessionEndedRequest, and hears no more', async () => {
    const seen = await seenIn('open hip routine\nstop\npause');
    expect(seen.map((one) => (one.seen === 'exchange' ? one.intent : one.seen))).toEqual([
      'LaunchRequest',
      'AMAZON.StopIntent',
      'unheard',
    ]);
  });

  test.each(['help', 'repeat'])('survives neither a failing skill nor SSML that is not XML (%s)', async (words) => {
    const turns = await turnsIn(`open hip routine\n${words}\nopen hip routine`);
    expect(turns.map((turn) => turn.outcome.is)).toEqual(['answered', 'failed', 'answered', 'answered']);
    expect(request(turns[2], 'SessionEndedRequest').reason).toBe('ERROR');
    expect(request(turns[3], 'LaunchRequest').type).toBe('LaunchRequest');
  });

  test('begins with a request when one is in the opening words', async () => {
    const [turn] = await turnsIn('Alexa, ask hip routine to pause');
    expect(request(turn, 'IntentRequest').intent.name).toBe('AMAZON.PauseIntent');
    expect(turn?.request.session?.new).toBe(true);
  });
});

describe('a permission', () => {
  test.each([
    ['(consent accepted)', 'ACCEPTED'],
    ['yes please', 'ACCEPTED'],
    ['(consent denied)', 'DENIED'],
    ['no', 'DENIED'],
    ['(silence)', 'NOT_ANSWERED'],
  ])('that Alexa asks for is answered by %s', async (line, status) => {
    const turns = await turnsIn(`open hip routine\nyes\n${line}\n(exit)`);
    const answer = request(turns[2], 'Connections.Response');
    expect(answer).toMatchObject({ name: 'AskFor', token: 'reminder', status: { code: '200' }, payload: { status } });
    expect(turns[3]?.request.context.System.user.permissions !== undefined).toBe(status === 'ACCEPTED');
  });

  test('that nobody asked for is not answered', async () => {
    expect((await seenIn('open hip routine\n(consent accepted)'))[1]?.seen).toBe('unheard');
  });
});

describe('a screen', () => {
  test('sends what is touched while it shows something', async () => {
    const [, , touched] = await turnsIn('open hip routine\nnext\n(touch pause)', true);
    const sent = request(touched, 'Alexa.Presentation.APL.UserEvent');
    expect(sent).toMatchObject({ arguments: ['touch', 'pause', expect.any(Number)], token: 'set' });
  });

  test('is pressed where something is, and nowhere else', async () => {
    const seen = await seenIn('open hip routine\nnext\n(touch resume)', true);
    expect(seen[2]).toMatchObject({ seen: 'unheard', why: 'nothing on the screen is called "resume"' });
  });

  test('keeps a session open that does not listen, for 30 s', async () => {
    const [, , ended] = await turnsIn('open hip routine\nnext\n(silence)', true);
    expect(request(ended, 'SessionEndedRequest').reason).toBe('USER_INITIATED');
  });

  test('that a device does not have can be neither touched nor drawn on', async () => {
    const seen = await seenIn('open hip routine\n(touch pause)\nnext');
    expect(seen[1]).toMatchObject({ seen: 'unheard' });
    expect(seen[2]).toMatchObject({ outcome: { is: 'failed' } });
  });
});

test('disabling the skill is an event without a session, and takes permission and reminders back', async () => {
  const forgotten: string[] = [];
  const setting = { ...(await parrotSetting()), forget: (userId: string) => void forgotten.push(userId) };
  const { device, seen } = await perform(setting, { ...newDevice(seven), consented: true }, { does: 'disable' }, seven);
  const turn = seen[0]?.seen === 'exchange' ? seen[0] : undefined;
  expect(turn?.request.request.type).toBe('AlexaSkillEvent.SkillDisabled');
  expect(turn?.request).not.toHaveProperty('session');
  expect(device.consented).toBe(false);
  expect(forgotten).toEqual([setting.speaker.userId]);
});
