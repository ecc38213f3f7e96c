import { expect, test } from '@jest/globals';
import { passageFrom } from '../../../lambda/score/passage';
import type { Cue } from '../../../lambda/score/cue';
import { newcomer } from '../../../lambda/session/saved/saved-fields';
import { freshToday } from '../../../lambda/session/plan/fresh-today';
import { onFeet } from '../../../lambda/session/body';
import { instant } from '../../cast/days';
import { enUS } from '../../cast/locales';

const sides = ['left', 'right'] as const;
const cases = (['leg_circles', 'pigeon'] as const).flatMap((exercise) =>
  sides.flatMap((first) =>
    sides.flatMap((from) => (['set-up', 'rest', 'return'] as const).map((by) => ({ exercise, first, from, by }))),
  ),
);

/** The cues in which a side is worked, and the way between them. */
const isWork = ({ kind }: Cue): boolean => ['circle', 'in', 'out'].includes(kind);

test.each(cases)('$exercise, $first first, from the $from by $by: no side is worked without the way to it', (one) => {
  const listener = { ...newcomer, startSide: one.first };
  const today = freshToday(listener, instant('2026-11-23T12:00:00Z'));
  const from = { exercise: one.exercise, side: one.from, set: 1, repetition: 1 };
  const { score } = passageFrom({ at: 'playing', from, by: one.by, told: 0 }, { ...listener, today }, enUS, onFeet);
  const work = score.flatMap((cue, index) => (isWork(cue) ? [{ cue, index }] : []));
  expect(new Set(work.map(({ cue }) => cue.spot?.side)).size).toBe(2);
  work.slice(1).forEach(({ cue, index }, i) => {
    const before = work[i];
    if (before === undefined || before.cue.spot?.side === cue.spot?.side) return;
    const way = score.slice(before.index + 1, index).filter(({ kind }) => kind === 'step' || kind === 'move');
    expect(way.length).toBeGreaterThan(2);
  });
});
