import { describe, expect, test } from '@jest/globals';
import { brokenLaws, checked, wordless } from '../../../lambda/routine/check';
import { hip } from '../../../lambda/routine/hip/hip';
import { stepsOfExercise } from '../../../lambda/routine/lines';
import type { Exercise, ExerciseId, Pose, Routine, Step } from '../../../lambda/routine/routine';
import { addRoutine } from '../../../lambda/routine/routines';
import { sideBlanks } from '../../../lambda/score/talk/spot-words';
import { locales, enUS } from '../../cast/locales';

const routine: Routine = hip;

/** The routine with one exercise changed. */
function withExercise(id: ExerciseId, change: (exercise: Exercise) => Partial<Exercise>): Routine {
  return { ...routine, exercises: routine.exercises.map((e) => (e.id === id ? { ...e, ...change(e) } : e)) };
}

function withPose(id: ExerciseId, change: (pose: Pose) => Partial<Pose>): Routine {
  return withExercise(id, ({ pose }) => ({ pose: { ...pose, ...change(pose) } }));
}

function withDose(id: ExerciseId, level: 'gentle' | 'building' | 'full', part: object): Routine {
  return withExercise(id, (e) => ({ doses: { ...e.doses, [level]: { ...e.doses[level], ...part } } }));
}

const exercise = (id: ExerciseId) => routine.exercises.find((e) => e.id === id);
const [first] = routine.exercises;

test('the hip routine keeps every law', () => {
  expect(brokenLaws(routine)).toEqual([]);
});

test.each(locales)('the hip routine has words for all that it says in $id', ({ isLine }) => {
  expect(wordless(routine, isLine)).toEqual([]);
});

test('the exercises are those of the article, in its order, circles and pigeon on both sides', () => {
  expect(routine.exercises.map(({ id, pose }) => [id, pose.sided])).toEqual([
    ['bridge', false],
    ['leg_circles', true],
    ['happy_baby', false],
    ['pigeon', true],
  ]);
});

describe('a broken law is reported in words', () => {
  const none = { full: [], short: [] };
  const cases: readonly (readonly [string, Routine])[] = [
    ['has no exercises', { ...routine, exercises: [], shortSession: [], stretches: [] }],
    ['exercise "bridge" is listed twice', { ...routine, exercises: [...routine.exercises, ...(first ? [first] : [])] }],
    ['names an exercise "squat" that it does not have', { ...routine, shortSession: ['bridge', 'squat'] }],
    ['names an exercise "splits" that it does not have', { ...routine, stretches: ['splits'] }],
    [
      'exercise "pigeon" lists its variant "upright" twice',
      withExercise('pigeon', (e) => ({
        harder: [...e.harder, { id: 'upright', says: 'pigeon.way.upright', named: 'pigeon.with.upright' }],
      })),
    ],
    [
      'exercise "pigeon" pose "pigeon" has two sides and no way to change them',
      withPose('pigeon', () => ({ change: none })),
    ],
    ['exercise "pigeon" pose "pigeon" changes sides it has not', withPose('pigeon', () => ({ sided: false }))],
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
    ['exercise "happy_baby" is at full not what the article says', withDose('happy_baby', 'full', { breaths: 6 })],
    ['exercise "pigeon" is at full not what the article says', withDose('pigeon', 'full', { out: 7 })],
    [
      'exercise "bridge" leaves 11 s after "bridge.arms", where 0 to 10 are allowed',
      withPose('bridge', ({ told }) => ({ told: { ...told, full: [{ say: 'bridge.arms', then: 11 }] } })),
    ],
    ['exercise "pigeon" never takes its pose "pigeon"', withPose('pigeon', () => ({ again: [] }))],
    [
      'exercise "leg_circles" has a lead and no words for it',
      withExercise('leg_circles', ({ says: { done, caution, works } }) => ({ says: { done, caution, works } })),
    ],
  ];
  test.each(cases)('%s', (law, broken) => {
    expect(brokenLaws(broken)).toContain(`routine "hip": ${law}`);
    expect(() => checked(broken)).toThrow('routine "hip": ');
    expect(() => addRoutine(broken)).toThrow('routine "hip": ');
  });

  test.each([
    ['happy_baby.cue.nothing', withExercise('happy_baby', () => ({ cues: ['happy_baby.cue.nothing'] }))],
    [
      'happy_baby.way.upside-down',
      withExercise('happy_baby', (e) => ({
        harder: [...e.harder, { id: 'upside-down', says: 'happy_baby.way.upside-down', named: 'happy_baby.with.rock' }],
      })),
    ],
  ])('no words for %s', (line, broken) => {
    expect(wordless(broken, enUS.isLine)).toEqual([`routine "hip": exercise "happy_baby" has no words for "${line}"`]);
  });

  test('a routine that keeps its laws is let in as it is', () => {
    expect(checked(routine)).toBe(routine);
  });
});

describe('left and right', () => {
  const said = (steps: readonly Step[], side: 'left' | 'right') =>
    steps
      .map(({ say, then }) => `${enUS.wordsOf(say, sideBlanks(side, enUS))}${then > 0 ? ` [${then}]` : ''}`)
      .join(' ');
  const swapped = (text: string) =>
    text.replace(/left|right/gi, (side) => {
      const other = side.toLowerCase() === 'left' ? 'right' : 'left';
      return side === side.toLowerCase() ? other : other.charAt(0).toUpperCase() + other.slice(1);
    });

  test('every step of the right side is that of the left with the sides swapped', () => {
    const steps = routine.exercises.flatMap(stepsOfExercise);
    expect(steps.length).toBeGreaterThan(50);
    expect(steps.map((s) => said([s], 'right'))).toEqual(steps.map((s) => swapped(said([s], 'left'))));
  });

  test('the top leg is opposite the side lain on, in the posture and in the words', () => {
    expect(exercise('leg_circles')?.pose.posture).toEqual({ left: 'right side', right: 'left side' });
    expect(exercise('leg_circles')?.pose.release.to).toEqual({ left: 'right side', right: 'left side' });
    for (const [side, other] of [
      ['left', 'right'],
      ['right', 'left'],
    ] as const) {
      const words = (line: string) => enUS.wordsOf(line, sideBlanks(side, enUS));
      expect(words('leg_circles.sides')).toBe(`You'll lie on your ${other} hip; the ${side} leg works.`);
      expect(words('leg_circles.lead')).toBe(`Lift your ${side} leg, the top one, to hip height.`);
      expect(words('leg_circles.same')).toBe(`Same again, ${side} leg on top.`);
    }
  });

  test('pigeon is set up in the words that were agreed, on both sides', () => {
    const end =
      'Put both palms flat in front of you. [3] Gently arch your back. [3] Lean forward only if it feels good. [2]';
    const entry = exercise('pigeon')?.pose.entry.full ?? [];
    expect(said(entry, 'left')).toBe(
      `Start on your hands and knees. Bring your left knee forward. [3] Take your left foot across to the right side. [3] Let your left leg lie flat, knee bent. [3] Lower your pelvis as your right leg slides back. [3] Point your right foot straight back. [3] ${end}`,
    );
    expect(said(entry, 'right')).toBe(
      `Start on your hands and knees. Bring your right knee forward. [3] Take your right foot across to the left side. [3] Let your right leg lie flat, knee bent. [3] Lower your pelvis as your left leg slides back. [3] Point your left foot straight back. [3] ${end}`,
    );
  });

  test('the two legs of figure four are in the words that were agreed', () => {
    const figureFour =
      exercise('pigeon')
        ?.easier.find((v) => v.pose !== undefined)
        ?.pose?.entry.full.slice(1) ?? [];
    expect(said(figureFour, 'left')).toBe(
      'Cross your left ankle over your right thigh. [4] Hold behind your right thigh, ease it in. [4]',
    );
    expect(said(figureFour, 'right')).toBe(
      'Cross your right ankle over your left thigh. [4] Hold behind your left thigh, ease it in. [4]',
    );
  });
});
