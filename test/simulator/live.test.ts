import { describe, expect, test } from '@jest/globals';
import { newDevice } from '../../simulator/device/device';
import { readScript } from '../../simulator/script/script';
import { playLive } from '../../simulator/terminal/live';
import { statusLine, inColumns } from '../../simulator/terminal/live-lines';
import { shownBeside } from '../../simulator/terminal/show';
import { conducting } from '../../simulator/conductor/conductor';
import { programmeOf } from '../../simulator/conductor/programme';
import { speechOf } from '../../simulator/speech/speech';
import { parrotSetting, seven } from './fixtures/parrot-setting';

/** A script played in real time, where a second takes none: each line with the second at which it was written. */
async function written(script: string): Promise<readonly string[]> {
  let now = 0;
  const lines: string[] = [];
  const paper = { line: (text: string) => void lines.push(`${(now / 1000).toFixed(0)} ${text}`), status: () => {} };
  const setting = await parrotSetting();
  const around = { now: () => now, wait: async (ms: number) => void (now += ms), paper };
  const see = (seen: Parameters<typeof shownBeside>[0]) => paper.line(shownBeside(seen));
  await playLive({ ...around, setting, steps: readScript(script), lines: 'written', see }, newDevice(seven));
  return lines.map((line) => line.replace(/ {3}\(.*?\)/, ''));
}

describe('a conversation in real time', () => {
  test('writes each line when it is said, and waits for its pauses', async () => {
    expect(await written('open hip routine')).toEqual([
      '0 you    open hip routine',
      '0   0:00 I heard LaunchRequest.',
      '11   0:11 Ready?',
    ]);
  });

  test('is cut where a line cuts in', async () => {
    const lines = await written('open hip routine\n+3s stop');
    expect(lines.slice(2)).toEqual(['3 you    stop\nend    the skill closes the session', '3   0:00 Goodbye.']);
  });

  test('ends an open session where nobody says anything', async () => {
    const lines = await written('open hip routine\n(silence)');
    expect(lines.some((line) => line.includes('EXCEEDED_MAX_REPROMPTS'))).toBe(true);
  });
});

test('words are not split, and what goes over a line is indented', () => {
  expect(inColumns('  0:29 It activates hip flexors and works glutes.', 26)).toBe(
    '  0:29 It activates hip\n       flexors and works\n       glutes.',
  );
});

test('a bar shows how far a pause has come, and what is left of it', () => {
  const speech = speechOf({ type: 'SSML', ssml: '<speak><break time="8s"/>Ready?</speak>' });
  const programme = programmeOf({ speech, reprompt: null, microphone: 'listening', phases: [] });
  expect(statusLine(conducting(programme, 4)).trim()).toMatch(/^━{12}╌{12} {3}4\.0 s {3}0:04 of 0:16$/);
  expect(statusLine(conducting([], 0))).toBe('');
});
