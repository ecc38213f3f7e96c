import { describe, expect, test } from '@jest/globals';
import type { ResponseEnvelope } from 'ask-sdk-model';
import { refusalOf } from '../../simulator/cloud/refusal';

const ssml = (words: string) => ({ outputSpeech: { type: 'SSML', ssml: `<speak>${words}</speak>` } });

/** A response as it may come over the wire, whatever is in it. */
const refusal = (response: object | null, screen = false) =>
  refusalOf({ version: '1.0', response } as ResponseEnvelope, screen);

describe('Alexa', () => {
  test('takes a speech just under 8,000 characters and no longer one', () => {
    expect(refusal(ssml('a'.repeat(7999 - '<speak></speak>'.length)))).toBeNull();
    expect(refusal(ssml('a'.repeat(8000 - '<speak></speak>'.length)))).toContain('too long');
    expect(refusal({ reprompt: ssml('a'.repeat(8000)) })).toContain('too long');
  });

  test('takes APL on a screen and nowhere else', () => {
    const response = { directives: [{ type: 'Alexa.Presentation.APL.RenderDocument' }] };
    expect(refusal(response, true)).toBeNull();
    expect(refusal(response, false)).toContain('without a screen');
  });

  test.each([
    ['nothing', null],
    ['a speech of nothing', { outputSpeech: null, reprompt: { outputSpeech: { type: 'SSML' } } }],
    ['a card that there is not', { card: { type: 'Poster' } }],
    ['directives that are no list', { directives: 3 }],
    ['a directive without a type', { directives: [{}] }],
    ['broken SSML', ssml('this & that')],
    ['far too much', { directives: [{ type: 'Hint', hint: 'a'.repeat(130_000) }] }],
  ])('refuses %s in words', (_, response) => {
    expect(refusal(response)).toMatch(/\w/);
  });
});
