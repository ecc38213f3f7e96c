import { expect, test } from '@jest/globals';
import { type Posture, postures } from '../../../lambda/routine/posture';
import type { Layers, Step } from '../../../lambda/routine/routine';
import { wayBetween } from '../../../lambda/routine/transfers';
import { speechTime } from '../../../lambda/score/speech-time';
import { sideBlanks } from '../../../lambda/score/talk/spot-words';
import { locales, enUS } from '../../cast/locales';

interface Way {
  readonly name: string;
  readonly to: Posture;
  readonly steps: readonly Step[];
}

/** Nobody sits down from standing: sitting is where pigeon is left. */
const isReached = (from: Posture, to: Posture) => from !== to && !(from === 'standing' && to === 'sitting');
const layers: readonly (keyof Layers)[] = ['full', 'short'];
const ways: readonly Way[] = postures.flatMap((from) =>
  postures
    .filter((to) => isReached(from, to))
    .flatMap((to) =>
      layers.map((layer) => ({ name: `${from} to ${to}, ${layer}`, to, steps: wayBetween(from, to)[layer] ?? [] })),
    ),
);
const seconds = (steps: readonly Step[]) =>
  steps.reduce(
    (sum, { say, then, side }) =>
      sum + then + speechTime(enUS.wordsOf(say, sideBlanks(side ?? 'left', enUS)), enUS.voice, 95),
    0,
  );

test.each(ways)('the way from $name ends there, moves once into it, and leaves nobody alone', ({ to, steps }) => {
  const through = steps.flatMap((step) => step.to ?? []);
  expect(through.at(-1)).toBe(to);
  expect(new Set(through).size).toBe(through.length);
  expect(steps.filter(({ then }) => then < 0.6 || then > 10)).toEqual([]);
});

test.each(locales)('every step of every way has words in $id', ({ isLine }) => {
  const said = [...new Set(ways.flatMap(({ steps }) => steps.map(({ say }) => say)))];
  expect(said.filter((line) => !isLine(line))).toEqual([]);
});

test('who is there already hears nothing, and nobody is led from standing to sitting', () => {
  for (const posture of postures) expect(wayBetween(posture, posture)).toEqual({ full: [], short: [] });
  expect(() => wayBetween('standing', 'sitting')).toThrow('there is no way from standing to sitting');
});

test('a way to a side says that side and no other', () => {
  const wrong = ways.flatMap(({ name, to, steps }) => {
    const side = to === 'left side' ? 'left' : to === 'right side' ? 'right' : null;
    const said = steps.flatMap((step) => step.side ?? []);
    return side === null || (said.length > 0 && said.every((one) => one === side)) ? [] : [name];
  });
  expect(wrong).toEqual([]);
});

test('the ways that were given seconds take about as long', () => {
  const full = (from: Posture, to: Posture) => Math.round(seconds(wayBetween(from, to).full));
  expect(full('standing', 'back')).toBeGreaterThanOrEqual(28);
  expect(full('right side', 'left side')).toBeGreaterThanOrEqual(15);
  expect(full('hands and knees', 'back')).toBeGreaterThanOrEqual(18);
  expect(full('hands and knees', 'standing')).toBeGreaterThanOrEqual(18);
});
