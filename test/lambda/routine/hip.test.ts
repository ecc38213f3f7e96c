import { describe, expect, test } from '@jest/globals';
import { brokenLaws } from '../../../lambda/routine/check';
import { hip } from '../../../lambda/routine/hip';
import type { Exercise, ExerciseId, Routine, Step } from '../../../lambda/routine/routine';
import { sides } from '../../../lambda/score/spot-words';
import { enUS } from '../../cast/locales';

const routine: Routine = hip;

/** The routine with one exercise changed. */
function withExercise(id: ExerciseId, change: (exercise: Exercise) => Partial<Exercise>): Routine {
  return { ...routine, exercises: routine.exercises.map((e) => (e.id === id ? { ...e, ...change(e) } : e)) };
}

function withDose(id: ExerciseId, level: 'gentle' | 'building' | 'full', part: object): Routine {
  return withExercise(id, (e) => ({ doses: { ...e.doses, [level]: { ...e.doses[level], ...part } } }));
}

const [first, ...others] = routine.exercises;

test('the hip routine keeps every law', () => {
  expect(brokenLaws(routine, enUS.isLine)).toEqual([]);
});

describe('a broken law is reported in words', () => {
  const cases: readonly (readonly [string, Routine])[] = [
    ['exercise "bridge" is listed twice', { ...routine, exercises: [...routine.exercises, ...(first ? [first] : [])] }],
    [
      'has leg_circles, happy_baby, pigeon where the article has bridge, leg_circles, happy_baby, pigeon',
      { ...routine, exercises: others },
    ],
    [
      'exercise "pigeon" lists its variant "upright" twice',
      withExercise('pigeon', (e) => ({ harder: [...e.harder, { id: 'upright' }] })),
    ],
    [
      'exercise "pigeon" has two sides and no way to change them',
      withExercise('pigeon', (e) => ({ setUp: { ...e.setUp, change: { full: [], short: [] } } })),
    ],
    ['exercise "pigeon" changes sides it does not have', withExercise('pigeon', () => ({ sided: false }))],
    [
      'exercise "bridge" starts gentle with "arms-crossed", which is none of its easier ways',
      withExercise('bridge', (e) => ({ startsWith: { ...e.startsWith, gentle: ['arms-crossed'] } })),
    ],
    ['exercise "bridge" at gentle has 0 for "up"', withDose('bridge', 'gentle', { up: 0 })],
    ['exercise "leg_circles" at building has -1 for "rest"', withDose('leg_circles', 'building', { rest: -1 })],
    [
      'exercise "bridge" is harder at gentle than at building: 16 for "repetitions", then 15',
      withDose('bridge', 'gentle', { repetitions: 16 }),
    ],
    ['exercise "bridge" is at full not what the article says', withDose('bridge', 'full', { repetitions: 19 })],
    ['exercise "bridge" is at full not what the article says', withDose('bridge', 'full', { hold: 7 })],
    ['exercise "leg_circles" is at full not what the article says', withDose('leg_circles', 'full', { sets: 2 })],
    [
      'exercise "leg_circles" is at full not what the article says',
      withExercise('leg_circles', () => ({ sided: false })),
    ],
    ['exercise "happy_baby" is at full not what the article says', withDose('happy_baby', 'full', { breaths: 6 })],
    ['exercise "pigeon" is at full not what the article says', withDose('pigeon', 'full', { out: 7 })],
    [
      'leaves 11 s after "down.side" in the way down and up, where 0 to 10 are allowed',
      { ...routine, getDown: { ...routine.getDown, full: [{ say: 'down.side', then: 11 }] } },
    ],
    [
      'exercise "happy_baby" has no words for "happy_baby.cue.nothing": it needs them',
      withExercise('happy_baby', () => ({ cues: ['happy_baby.cue.nothing'] })),
    ],
    [
      'exercise "bridge" has no words for "bridge.way.one-leg": it needs them',
      withExercise('bridge', (e) => ({ harder: [...e.harder, { id: 'one-leg' }] })),
    ],
  ];
  test.each(cases)('%s', (law, broken) => {
    expect(brokenLaws(broken, enUS.isLine)).toContain(`routine "hip": ${law}`);
  });
});

describe('left and right', () => {
  const exercise = (id: ExerciseId) => routine.exercises.find((e) => e.id === id);
  const said = (steps: readonly Step[], side: 'left' | 'right') =>
    steps.map(({ say, then }) => `${enUS.wordsOf(say, sides(side, enUS))}${then > 0 ? ` [${then}]` : ''}`).join(' ');
  const swapped = (text: string) =>
    text.replace(/left|right/gi, (side) => {
      const other = side.toLowerCase() === 'left' ? 'right' : 'left';
      return side === side.toLowerCase() ? other : other.charAt(0).toUpperCase() + other.slice(1);
    });
  const setUps = routine.exercises.flatMap((e) => [e.setUp, ...e.easier.flatMap((v) => v.instead ?? [])]);

  test('every step of the right side is that of the left with the sides swapped', () => {
    const steps = setUps.flatMap(({ approach, entry, change }) =>
      [approach, entry, change].flatMap(({ full, short }) => [...full, ...short]),
    );
    expect(steps.length).toBeGreaterThan(50);
    expect(steps.map((s) => said([s], 'right'))).toEqual(steps.map((s) => swapped(said([s], 'left'))));
  });

  test('the top leg is opposite the side lain on', () => {
    expect(enUS.wordsOf('leg_circles.roll', sides('left', enUS))).toContain('onto your right side');
    expect(enUS.wordsOf('leg_circles.lead', sides('left', enUS))).toBe(
      'Lift your left leg, the top one, to hip height.',
    );
    expect(enUS.wordsOf('leg_circles.roll', sides('right', enUS))).toContain('onto your left side');
    expect(enUS.wordsOf('leg_circles.lead', sides('right', enUS))).toBe(
      'Lift your right leg, the top one, to hip height.',
    );
    expect(enUS.wordsOf('leg_circles.flip', sides('right', enUS))).toBe('Roll across your back to your left side.');
    expect(enUS.wordsOf('leg_circles.same', sides('right', enUS))).toBe('Same again, right leg on top.');
  });

  test('pigeon is set up in the words that were agreed, on both sides', () => {
    const palms = 'Put both palms flat in front of you. [3] Gently arch your back. [3]';
    const entry = exercise('pigeon')?.setUp.entry.full ?? [];
    expect(said(entry, 'left')).toBe(
      `Start on your hands and knees. Bring your left knee forward. [3] Take your left foot across to the right side. [3] Let your left leg lie flat, knee bent. [3] Lower your pelvis as your right leg slides back. [3] Point your right foot straight back. [3] ${palms}`,
    );
    expect(said(entry, 'right')).toBe(
      `Start on your hands and knees. Bring your right knee forward. [3] Take your right foot across to the left side. [3] Let your right leg lie flat, knee bent. [3] Lower your pelvis as your left leg slides back. [3] Point your left foot straight back. [3] ${palms}`,
    );
  });

  test('the switch in pigeon and the two legs of figure four are in the words that were agreed', () => {
    const figureFour = exercise('pigeon')?.easier.find((v) => v.instead !== undefined)?.instead;
    expect(said(exercise('pigeon')?.setUp.change.short ?? [], 'right')).toBe(
      'Now the right side. Right knee forward. [3] Right foot across to the left side. [3] Right leg flat, left leg long behind. [4] Palms flat, arch gently. [3]',
    );
    expect(said(figureFour?.entry.full ?? [], 'left')).toBe(
      'Cross your left ankle over your right thigh. [4] Hold behind your right thigh, ease it in. [4]',
    );
    expect(said(figureFour?.entry.full ?? [], 'right')).toBe(
      'Cross your right ankle over your left thigh. [4] Hold behind your left thigh, ease it in. [4]',
    );
  });
});
