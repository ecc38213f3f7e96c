/** Conversations checked by ask-sdk-test, over the skill with its table in memory. What it lets pass unseen is checked here. */
import { describe, expect, test } from '@jest/globals';
import { AlexaTest, IntentRequestBuilder, LaunchRequestBuilder, SessionEndedRequestBuilder } from 'ask-sdk-test';
import type { RequestEnvelope, ResponseEnvelope } from 'ask-sdk-model';
import { skillId } from '../../../simulator/cloud/speaker';
import { stand } from '../../cast/stand';

const settings = {
  appId: skillId,
  userId: 'amzn1.ask.account.SEQUENCE',
  deviceId: 'amzn1.ask.device.SEQUENCE',
  locale: 'en-US',
};
const launch = (): RequestEnvelope => new LaunchRequestBuilder(settings).build();
const intent = (name: string): RequestEnvelope => new IntentRequestBuilder(settings, name).build();
const ended = (): RequestEnvelope => new SessionEndedRequestBuilder(settings, 'USER_INITIATED').build();

/** ask-sdk-test takes a handler with a promise as well as one with a callback. */
function handler(): (event: unknown, context: object) => Promise<ResponseEnvelope> {
  const { skill } = stand();
  return (event, context) => skill(event, context);
}

/** Its `hasAttributes` and its card checks pass over what is absent: these do not. */
function at(place: string): (response: ResponseEnvelope) => void {
  return (response) => expect(response.sessionAttributes).toMatchObject({ here: { at: place } });
}

describe('a session, request by request', () => {
  new AlexaTest(handler(), settings).test(
    [
      {
        request: launch(),
        saysLike: 'Welcome to Hip Routine.',
        repromptsLike: 'Say ready',
        shouldEndSession: false,
        callback: at('welcome'),
      },
      {
        request: intent('ReadyIntent'),
        saysLike: 'Roll onto your back',
        repromptsLike: 'Ready?',
        shouldEndSession: false,
        callback: at('settingUp'),
      },
      {
        request: intent('ReadyIntent'),
        saysLike: 'Out and lift, one.',
        hasCardTitle: 'Bridge with a rolled towel',
        shouldEndSession: false,
        callback: (response) => {
          expect(response.response.card?.type).toBe('Standard');
          at('playing')(response);
        },
      },
      {
        request: intent('HurtsIntent'),
        saysLike: 'Stop, and ease out of it.',
        repromptsLike: 'Easier, skip, or finish?',
        shouldEndSession: false,
        callback: at('hurting'),
      },
      { request: intent('AMAZON.StopIntent'), saysLike: 'Rest now.', repromptsNothing: true, shouldEndSession: true },
    ],
    'it opens, coaches, releases and ends',
  );

  new AlexaTest(handler(), settings).test(
    [
      { request: launch(), saysLike: 'Welcome', shouldEndSession: false },
      {
        request: intent('AMAZON.HelpIntent'),
        saysLike: 'Say ready to begin',
        shouldEndSession: false,
        callback: at('welcome'),
      },
      {
        request: intent('NoSuchIntent'),
        saysLike: 'Ready for the mat?',
        shouldEndSession: false,
        callback: at('welcome'),
      },
      {
        request: intent('AMAZON.NavigateHomeIntent'),
        saysLike: 'See you',
        repromptsNothing: true,
        shouldEndSession: true,
      },
    ],
    'help and unknown words keep the place, and home ends',
  );
});

test('a session that ended is answered with nothing', async () => {
  const response = await handler()(ended(), {});
  expect(response.response).toEqual({});
});
