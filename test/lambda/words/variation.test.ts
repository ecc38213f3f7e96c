import { describe, expect, test } from '@jest/globals';
import type { Line } from '../../../lambda/words/line';
import { locales, textsOf } from '../../cast/locales';

/** Lines that answer a turn, and may be heard at every second or third one: pause and resume, say. */
const byTurn: readonly Line[] = [
  ...(['remark.paused', 'remark.carriedOn', 'remark.skipping', 'remark.takeYourTime', 'remark.welcome'] as const),
  ...(['remark.sorry', 'ask.start', 'ask.ready', 'ask.readyForSet', 'ask.readyForSide'] as const),
  ...(['ask.carryOn', 'ask.effort'] as const),
];

describe.each(locales)('in $id', ({ lines, wordsOf }) => {
  const texts = (line: Line, turns: readonly number[]): readonly string[] => {
    const blanks = { set: 'two', side: 'left leg', exercise: 'bridges' };
    return turns.map((turn) => wordsOf(line, blanks, turn));
  };
  const every = (step: number): readonly number[] => Array.from({ length: 30 }, (_, n) => 7 + n * step);

  test.each([1, 2, 3, 4])(
    'a line that is used every %i turns is never the same twice running, and all is heard',
    (step) => {
      for (const line of byTurn) {
        const heard = texts(line, every(step));
        expect(heard.filter((text, at) => text === heard[at - 1])).toEqual([]);
        expect(new Set(heard).size).toBe(textsOf(lines, line).length);
      }
    },
  );

  test('the lines that answer a turn have five texts, and what is heard once a session has four to six', () => {
    expect(byTurn.filter((line) => textsOf(lines, line).length !== 5)).toEqual([]);
    const counts = Object.keys(lines).map((line) => textsOf(lines, line as Line).length); // names of this very locale
    expect([...new Set(counts)].sort()).toEqual([1, 4, 5, 6]);
  });
});
