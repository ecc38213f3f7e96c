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
    expect(openingOf(words, 'en-US')).toEqual({ opens: 'launch' });
  });

  test.each(['ask hip routine to start on the left', 'Alexa, tell hip routine that start on the left'])(
    'opens on "%s" with a request',
    (words) => {
      expect(openingOf(words, 'en-US')).toEqual({ opens: 'request', words: 'start on the left' });
    },
  );

  test.each(['abre rutina de cadera', 'Alexa, abre mi rutina de cadera', 'inicia rutina de cadera por favor'])(
    'opens on "%s" where Spanish is spoken, and only there',
    (words) => {
      expect([openingOf(words, 'es-MX'), openingOf(words, 'en-US')]).toEqual([{ opens: 'launch' }, null]);
    },
  );

  test('opens on a request in Spanish', () => {
    expect(openingOf('Alexa, pide a rutina de cadera una sesión corta', 'es-ES')).toEqual({
      opens: 'request',
      words: 'una sesión corta',
    });
    expect(openingOf('open hip routine', 'es-ES')).toBeNull();
  });

  test.each(['pause', 'open', 'hip routine', 'open another routine', 'start over', 'how is my hip routine'])(
    'does not open on "%s"',
    (words) => {
      expect(openingOf(words, 'en-US')).toBeNull();
    },
  );
});
