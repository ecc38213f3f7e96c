import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { endOfWaiting, microphoneAfter } from '../../simulator/device/microphone';
import { speechOf } from '../../simulator/speech/speech';

const reprompt = { outputSpeech: { type: 'SSML' as const, ssml: '<speak>Ready? <break time="10s"/> Ready?</speak>' } };
const seconds = fc.integer({ min: 0, max: 240_000 }).map((ms) => ms / 1000);

describe('an open microphone', () => {
  test('waits 8 s, plays the reprompt, and waits 8 s more', () => {
    const again = speechOf(reprompt.outputSpeech).plays;
    fc.assert(
      fc.property(seconds, (plays) => {
        const microphone = microphoneAfter({ shouldEndSession: false, reprompt }, false);
        expect(endOfWaiting(microphone, 0, plays)).toBe(Math.round((plays + 8 + again + 8) * 1000));
      }),
    );
  });

  test('waits once where there is no reprompt', () => {
    expect(endOfWaiting(microphoneAfter({ shouldEndSession: false }, false), 1000, 2)).toBe(11_000);
  });
});

describe('a session', () => {
  test('is over where the answer says so, or says nothing on a device that shows nothing', () => {
    expect(microphoneAfter({ shouldEndSession: true, reprompt }, true)).toEqual({ is: 'session over' });
    expect(microphoneAfter({ reprompt }, false)).toEqual({ is: 'session over' });
  });

  test('stays for 30 s while a screen shows something, also after both windows of the microphone', () => {
    const listening = microphoneAfter({ reprompt, shouldEndSession: false }, true);
    const without = microphoneAfter({ reprompt, shouldEndSession: false }, false);
    expect((endOfWaiting(listening, 0, 5) ?? 0) - (endOfWaiting(without, 0, 5) ?? 0)).toBe(30_000);
    expect(endOfWaiting(microphoneAfter({}, true), 0, 5)).toBe(35_000);
  });

  test('waits without end while Alexa asks for a permission', () => {
    const asks = { type: 'Connections.SendRequest', name: 'AskFor', token: 'reminder' } as const;
    const microphone = microphoneAfter({ directives: [asks] }, false);
    expect(microphone).toEqual({ is: 'asking permission', token: 'reminder' });
    expect(endOfWaiting(microphone, 0, 5)).toBeNull();
  });
});
