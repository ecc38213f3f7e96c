import { describe, expect, test } from '@jest/globals';
import { type Conducting, conducting, silently } from '../../../simulator/conductor/conductor';
import { endOf, programmeOf, stepAt } from '../../../simulator/conductor/programme';
import { speechOf } from '../../../simulator/speech/speech';

const heard = (ssml: string) => speechOf({ type: 'SSML', ssml: `<speak>${ssml}</speak>` });
const speech = heard('Lift. <break time="4s"/> And lower. <break time="6s"/> Ready?');
const reprompt = heard('<break time="5s"/> Ready?');
const programme = programmeOf({ speech, reprompt, microphone: 'listening', phases: [] });
const { plays } = speech;

/** An answer that goes by the clock, after so many seconds, a fraction of a second at a time. */
function after(seconds: number, frame: number): Conducting {
  let state = conducting(programme, 0);
  for (let now = 0; now < seconds; now += frame) state = silently(state, Math.min(frame, seconds - now));
  return state;
}

describe('a device without a voice', () => {
  test('is where the speech clock is, however often it looks', () => {
    for (let into = 0; into < plays + 16 + reprompt.plays; into += 0.7) {
      for (const frame of [0.016, 0.37]) expect(after(into, frame).position).toBeCloseTo(into, 6);
    }
  });

  test('listens for 8 s, asks again, listens for 8 s more, and is then done', () => {
    const doing = (into: number) => programme[stepAt(programme, after(into, 0.1).position)]?.does;
    expect([plays + 0.1, plays + 7.9, plays + 8.1, plays + 8 + reprompt.plays + 0.1].map(doing)).toEqual([
      'listen',
      'listen',
      'rest',
      'listen',
    ]);
    expect(after(plays + 16 + reprompt.plays + 0.1, 0.1).position).toBe(endOf(programme));
  });
});

test('an answer that is joined in its middle does not say again what was said', () => {
  const said = (position: number) => conducting(programme, position).begun;
  expect([said(0), said(0.1), said(2), said(5)]).toEqual([-1, -1, 1, 3]);
});
