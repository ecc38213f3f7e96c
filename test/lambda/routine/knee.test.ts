import { expect, test } from '@jest/globals';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { advance } from '../../../lambda/conversation/advance';
import type { Heard } from '../../../lambda/conversation/heard';
import type { Move } from '../../../lambda/conversation/move';
import { cardOf } from '../../../lambda/render/card';
import { ssmlOf } from '../../../lambda/render/ssml';
import { brokenLaws, wordless } from '../../../lambda/routine/check';
import { hip } from '../../../lambda/routine/hip/hip';
import type { Routine } from '../../../lambda/routine/routine';
import { addRoutine } from '../../../lambda/routine/routines';
import { arrivalOf } from '../../../lambda/score/arrival';
import { settle } from '../../../lambda/score/moment/settle';
import { onFeet } from '../../../lambda/session/body';
import type { Line } from '../../../lambda/words/line';
import { knee, kneeLocale } from '../../cast/knee';
import { now, returning } from '../../cast/listeners';
import { enUS } from '../../cast/locales';
import { afterAll, plainAnswer } from '../../cast/replies';

addRoutine(knee);
const listener = { ...returning, routine: knee.id, learned: {} };
const begin = (): Move => advance({ at: 'ready' }, { means: 'ready' }, listener, now, onFeet);

/** What follows when something is said so many seconds into an answer. */
function say(move: Move, heard: Heard, after: number): Move {
  const { here, listener: by, body } = settle({ ...move, here: move.to }, after, heard.means, kneeLocale);
  return advance(here, heard, by, now, body);
}

/** An answer as it is read aloud. */
function heardOf(move: Move): string {
  const { score, asked } = arrivalOf(move, kneeLocale);
  return [...score.map(({ words }) => words).filter((words) => words !== ''), asked?.question ?? ''].join(' ').trim();
}

test('a routine of content alone keeps every law, and its locale has its words', () => {
  expect(brokenLaws(knee)).toEqual([]);
  expect(wordless(knee, (line) => kneeLocale.isLine(line))).toEqual([]);
  expect(wordless(knee, (line) => enUS.isLine(line)).length).toBeGreaterThan(10);
});

test('the compiler holds its lines, and those of the hip routine', () => {
  const held: Routine<Line> = hip;
  // @ts-expect-error: the clamshell's lines are none of every routine's
  const loose: Routine<Line> = knee;
  expect([held.id, loose.id]).toEqual(['hip', 'knee']);
});

test('a session of it reads well from the first word to the last', () => {
  const heard: string[] = [];
  let move = begin();
  for (let turns = 0; turns < 20; turns += 1) {
    heard.push(heardOf(move));
    const { here } = settle({ ...move, here: move.to }, afterAll, 'ready', kneeLocale);
    const answer = plainAnswer(here);
    if (answer === null) break;
    heard.push(`> ${answer.means}`);
    move = say(move, answer, afterAll);
  }
  const file = join(__dirname, 'knee-session.txt');
  const text = `${heard.join('\n')}\n`;
  if (process.env.UPDATE === '1') writeFileSync(file, text);
  expect(text).toBe(readFileSync(file, 'utf8'));
});

test('it is released, asked about, eased, gone to and left like any other', () => {
  const ready = say(say(begin(), { means: 'goTo', exercise: 'clamshell' }, afterAll), { means: 'ready' }, afterAll);
  const answers: readonly (readonly [Heard, string])[] = [
    [{ means: 'pause' }, 'Close your knees, and rest. Paused.'],
    [{ means: 'easier' }, 'Close your knees, and rest. Easier.'],
    [{ means: 'hurts' }, 'Stop, and ease out of it. Close your knees, and rest.'],
    [{ means: 'askAbout', about: 'howTo', exercise: null }, 'Close your knees, and rest. On your side, knees bent,'],
    [{ means: 'switchSides', side: null }, 'Close your knees, and rest. The right leg now.'],
    [{ means: 'goTo', exercise: 'bridge' }, 'Close your knees, and rest.'],
    [{ means: 'stop' }, 'Close your knees, and rest.'],
  ];
  for (const [heard, words] of answers) expect(heardOf(say(ready, heard, 40)).slice(0, words.length)).toBe(words);
});

test('it has its card, and markup that Alexa takes', () => {
  const ready = say(say(begin(), { means: 'goTo', exercise: 'clamshell' }, afterAll), { means: 'ready' }, afterAll);
  expect(cardOf(ready, null, kneeLocale)).toMatchObject({ title: 'Side-lying clamshell' });
  expect(ssmlOf(arrivalOf(ready, kneeLocale).score, kneeLocale).length).toBeLessThan(7500);
});
