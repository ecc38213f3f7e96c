import { describe, expect, test } from '@jest/globals';
import type { ExerciseId } from '../../../lambda/routine/routine';
import type { Listener } from '../../../lambda/session/listener';
import { newcomer } from '../../../lambda/session/saved/saved-fields';
import { exerciseIds } from '../../../lambda/routine/routines';
import { bringBack, leaveOut, markEased, markEnough, redo, reopen } from '../../../lambda/session/today';
import { onTheMat } from '../../cast/listeners';

const edits: { readonly [name: string]: (listener: Listener, exercise: ExerciseId) => Listener } = {
  leaveOut,
  bringBack,
  reopen,
  markEased,
  markEnough,
  redo,
};

describe.each(Object.entries(edits))('%s', (_, edit) => {
  test.each(exerciseIds)('of %s made twice is made once', (exercise) => {
    const once = edit(onTheMat('gentle'), exercise);
    expect(edit(once, exercise)).toEqual(once);
  });

  test('changes nothing of the listener but today, and nothing at all where no session is under way', () => {
    const before = onTheMat('gentle');
    expect({ ...edit(before, 'pigeon'), today: null }).toEqual({ ...before, today: null });
    expect(edit(newcomer, 'pigeon')).toBe(newcomer);
  });
});

test.each(exerciseIds)(
  '%s that was left out, by a side or whole, or was enough, is all there once it is reopened',
  (id) => {
    const before = onTheMat('full');
    const gone = markEnough(leaveOut(leaveOut(before, `${id}/left`), id), id);
    expect(reopen(gone, id)).toEqual(before);
  },
);

test.each(exerciseIds)('%s brought back leaves out the side that was left out by itself', (id) => {
  const oneSide = leaveOut(onTheMat('full'), `${id}/left`);
  expect(bringBack(leaveOut(oneSide, id), id)).toEqual(oneSide);
});
