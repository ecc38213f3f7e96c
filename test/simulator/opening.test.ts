import { describe, expect, test } from '@jest/globals';
import { openingOf } from '../../simulator/device/opening';

describe('the skill', () => {
  test.each([
    'open hip routine',
    'Alexa, open hip routine',
    'Alexa open hip routine.',
    'Start my hip routine, please',
    'launch hip routine',
  ])('opens on "%s"', (words) => {
    expect(openingOf(words)).toEqual({ opens: 'launch' });
  });

  test.each(['ask hip routine to start on the left', 'Alexa, tell hip routine that start on the left'])(
    'opens on "%s" with a request',
    (words) => {
      expect(openingOf(words)).toEqual({ opens: 'request', words: 'start on the left' });
    },
  );

  test.each(['pause', 'open', 'hip routine', 'open another routine', 'start over', 'how is my hip routine'])(
    'does not open on "%s"',
    (words) => {
      expect(openingOf(words)).toBeNull();
    },
  );
});
