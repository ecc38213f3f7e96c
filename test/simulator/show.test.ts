import { describe, expect, test } from '@jest/globals';
import { show } from '../../simulator/terminal/show';
import type { Exchange } from '../../simulator/device/exchanged';
import { seenIn, turnsIn } from './fixtures/parrot-setting';

const shown = async (script: string) => (await seenIn(script)).map(show).join('\n');

describe('what is seen on a terminal', () => {
  test('is a conversation: who speaks, the pauses, the reprompt, and how the session ends', async () => {
    expect(await shown('open hip routine\n+3s stop')).toBe(
      [
        'you    open hip routine   (LaunchRequest, 2026-11-23 07:00:00)',
        'alexa  I heard LaunchRequest. [10] Ready?   (11.6 s)',
        'again  [5] Still there?',
        'you    stop   (AMAZON.StopIntent, 2026-11-23 07:00:03)',
        'alexa  Goodbye.   (0.5 s)',
        'end    the skill closes the session',
      ].join('\n'),
    );
  });

  test.each([
    ['(silence)', 'EXCEEDED_MAX_REPROMPTS'],
    ['(exit)', 'USER_INITIATED'],
    ['help', 'ERROR'],
  ])('names why the session ends after %s', async (line, reason) => {
    expect(await shown(`open hip routine\n${line}`)).toContain(reason);
  });

  test('says that nothing is listening, and that Alexa asks for a permission', async () => {
    expect(await shown('open hip routine\nstop\npause')).toContain('nothing is listening to "pause"');
    expect(await shown('open hip routine\nyes')).toContain('(consent accepted)');
  });

  test('marks a meaning that was guessed', async () => {
    const [, turn] = await turnsIn('open hip routine\npause');
    const guessed = (how: Exchange['how']) => (turn === undefined ? '' : show({ ...turn, how }));
    expect(guessed('close')).toContain('(≈ AMAZON.PauseIntent');
    expect(guessed('none')).toContain('(? AMAZON.PauseIntent');
    expect(guessed('exact')).toContain('(AMAZON.PauseIntent');
  });
});
