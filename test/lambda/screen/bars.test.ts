import { expect, test } from '@jest/globals';
import { buttons } from '../../../lambda/conversation/buttons';
import { everywhere } from '../../../lambda/conversation/everywhere';
import type { Meaning } from '../../../lambda/conversation/heard';
import type { State } from '../../../lambda/conversation/state';
import { table } from '../../../lambda/conversation/table';
import { barOf, resting, stuck, working } from '../../../lambda/screen/bars';
import { meanings } from '../../../lambda/alexa/heard';
import { onTheMat } from '../../cast/listeners';

const listener = onTheMat('full');
const spot = { exercise: 'bridge', side: null, set: 1, repetition: 3 } as const;
const playing = { at: 'playing', from: spot, by: 'return', told: 0 } as const;
const places: readonly State[] = [
  { at: 'welcome' },
  { at: 'ready' },
  { at: 'welcomeBack', next: spot },
  { at: 'settingUp', next: spot, as: 'new', told: 0, justDone: null },
  playing,
  { at: 'resting', next: spot, rest: 20, over: 'set' },
  { at: 'paused', held: playing },
  { at: 'hurting', spot, again: false },
  { at: 'hurting', spot, again: true },
  { at: 'cautioned', about: 'exercise', held: playing },
  { at: 'cautioned', about: 'routine', held: playing },
  { at: 'tired', held: playing },
  { at: 'rating' },
  { at: 'offering', level: 'building', when: 'now' },
  { at: 'confirming', what: { do: 'cancel reminders' }, held: playing },
];

/** Whether a place has an answer of its own for something, or one that does more than to ask again. */
function isAnswered({ at }: State, means: Meaning): boolean {
  const own: { readonly [M in Meaning]?: unknown } = table[at];
  return own[means] !== undefined || everywhere[means] !== everywhere.yes;
}

test('every key of a place is answered there, and could be said instead', () => {
  const said = new Set(Object.values(meanings).map((hearing) => hearing({}).means));
  for (const place of places) {
    const { row, pair } = barOf(place, listener);
    expect(row.length).toBeGreaterThan(0);
    expect(row.length).toBeLessThanOrEqual(4);
    expect([place.at, row.filter((id) => !isAnswered(place, buttons[id].means))]).toEqual([place.at, []]);
    expect(row.filter((id) => !said.has(buttons[id].means))).toEqual([]);
    expect(pair.length).toBeLessThanOrEqual(2);
    expect(pair.filter((id) => !row.includes(id))).toEqual([]);
  }
});

test('where somebody works or rests, it can be said with one touch that it hurts', () => {
  for (const bar of [working, resting, stuck]) expect(bar.row).toContain('hurts');
  expect(working.pair).toContain('hurts');
});

test('a place in which the session is over offers nothing', () => {
  expect([barOf({ at: 'done' }, listener).row, barOf({ at: 'left' }, listener).row]).toEqual([[], []]);
});
