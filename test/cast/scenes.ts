/** Every scene of the content, and every scene that the scores of a session lead to. */
import type { Act, Doer, Scene } from '../../lambda/figure/scene';
import { hip } from '../../lambda/routine/hip/hip';
import { type Posture, postures, towels } from '../../lambda/routine/posture';
import { type Exercise, ofSide, type Pose, sides, type Variant } from '../../lambda/routine/routine';
import { bodyAfter } from '../../lambda/score/body-after';
import { passageFrom } from '../../lambda/score/passage';
import { scenesOf } from '../../lambda/score/scenes';
import { gettingReady } from '../../lambda/score/set-up';
import { onFeet } from '../../lambda/session/body';
import { stepsOf } from '../../lambda/session/plan/dose';
import { planOf, spotOf } from '../../lambda/session/plan/plan';
import { onTheMat } from './listeners';
import { enUS } from './locales';

const exercises: readonly Exercise[] = hip.exercises;

/** A pose with the ids of the variants that it is done with: without any, with each alone, with all that come before it. */
function variantsOf(
  { easier, harder }: Exercise,
  isFor: (variant: Variant) => boolean,
): readonly (readonly string[])[] {
  const stairs = [easier, harder].flatMap((list) => list.map((_, at) => list.slice(0, at + 1)));
  const single = [...easier, ...harder].map((one) => [one]);
  return [[], ...[...single, ...stairs].filter((list) => list.every(isFor)).map((list) => list.map(({ id }) => id))];
}

interface Done {
  readonly pose: Pose;
  readonly doer: Doer;
  readonly posture: Posture;
}

/** Every pose on every side that it has, with every set of variants that can be in force. */
export const doers: readonly Done[] = exercises.flatMap((exercise) => {
  const others = exercise.easier.flatMap(({ id, pose }) => (pose === undefined ? [] : [{ pose, ways: [[id]] }]));
  const own = { pose: exercise.pose as Pose, ways: variantsOf(exercise, ({ pose }) => pose === undefined) };
  return [own, ...others].flatMap(({ pose, ways }) =>
    ways.flatMap((variants) =>
      (pose.sided ? sides : [null]).map((side) => ({
        pose,
        doer: { exercise: exercise.id, pose: pose.id, side, variants },
        posture: ofSide(pose.posture, side),
      })),
    ),
  );
});

/** Everything that may be done in a pose, whether a score asks for it or not. */
export const acts: readonly Act[] = [
  { act: 'taking', part: [0, 1] },
  { act: 'staying' },
  { act: 'lifting' },
  { act: 'holding' },
  { act: 'lowering' },
  { act: 'breathing in' },
  { act: 'breathing out' },
  ...(['forward', 'backward'] as const).flatMap((direction) =>
    [true, false].map((taps) => ({ act: 'circling', direction, taps }) as const),
  ),
  ...postures.map((to) => ({ act: 'leaving', raised: false, to }) as const),
  { act: 'leaving', raised: true, to: 'back' },
];

/** Content alone: each pose in each act, and each posture with each towel. */
export const contentScenes: readonly Scene[] = [
  ...postures.flatMap((posture) => towels.map((towel) => ({ is: 'resting', posture, towel }) as const)),
  ...postures.flatMap((from) => postures.map((to) => ({ is: 'going', from, to, towel: 'aside' }) as const)),
  ...doers.flatMap(({ doer, posture }) => acts.map((act) => ({ is: 'working', posture, doer, ...act }) as const)),
];

/** One session after the other, scene by scene: each exercise from standing, at each step easier and harder. */
export function playedScenes(): readonly (readonly Scene[])[] {
  return exercises.flatMap(({ id }, at) => {
    const { easier, harder } = stepsOf(exercises[at] as Exercise, 'gentle');
    const steps = Array.from({ length: easier + harder + 1 }, (_, step) => step - harder);
    return steps.flatMap((step) => sides.map((side) => played(id, step, side)));
  });
}

function played(id: string, step: number, side: 'left' | 'right'): readonly Scene[] {
  const listener = onTheMat('gentle', { easing: { [id]: step } }, side);
  const planned = planOf(listener).find(({ exercise }) => exercise.id === id);
  if (planned === undefined) throw new Error(`no set of ${id} is planned`);
  const next = spotOf(planned);
  const told = gettingReady({ at: 'settingUp', next, as: 'new', told: 0, justDone: null }, listener, enUS, onFeet);
  const ready = bodyAfter(onFeet, told);
  const { score } = passageFrom({ at: 'playing', from: next, by: 'set-up', told: 0 }, listener, enUS, ready);
  return [...scenesOf(told, onFeet, listener), ...scenesOf(score, ready, listener)];
}
