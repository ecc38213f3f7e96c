import { describe, expect, test } from '@jest/globals';
import { keyframesOf } from '../../../lambda/figure/keyframes';
import type { Movement } from '../../../lambda/figure/movement';
import { poseAt, settingOf } from '../../../lambda/figure/movement';
import { movementOf } from '../../../lambda/figure/movement-of';
import { palette } from '../../../lambda/figure/palette';
import { difference } from '../../../lambda/figure/point';
import { limbBones, type Pose, trunkBones } from '../../../lambda/figure/pose';
import { matOf } from '../../../lambda/figure/prop';
import type { Scene } from '../../../lambda/figure/scene';
import { shapesOf } from '../../../lambda/figure/shapes';
import { contentScenes, playedScenes } from '../../cast/scenes';
import { sides } from '../../../lambda/routine/routine';

const moments = [0, 0.125, 0.25, 0.375, 0.5, 0.625, 0.75, 0.875, 1];

/** Each movement once, by the name of the first scene that shows it. */
const movements: readonly (readonly [string, Movement])[] = distinct(
  contentScenes.flatMap((scene) => {
    const movement = movementOf(scene);
    const all = movement.is === 'fading' ? [movement.from, movement.to] : [movement];
    return all.map((one, at) => [`${nameOf(scene)}${at === 0 ? '' : ', then'}`, one] as const);
  }),
);

function distinct(all: readonly (readonly [string, Movement])[]): readonly (readonly [string, Movement])[] {
  const byLook = new Map([...all].reverse().map((one) => [JSON.stringify(one[1]), one]));
  return [...byLook.values()];
}

function nameOf(scene: Scene): string {
  if (scene.is === 'resting') return `${scene.posture}, ${scene.towel}`;
  if (scene.is === 'going') return `${scene.from} to ${scene.to}`;
  const { pose, side, variants } = scene.doer;
  return `${pose} ${side ?? ''} ${variants.join('+')}: ${scene.act}`;
}

/** What is wrong of every movement at every moment, as sentences: `find` says it of one pose. */
function wrong(find: (pose: Pose, movement: Movement) => readonly string[]): readonly string[] {
  const all = movements.flatMap(([name, movement]) =>
    moments.flatMap((at) => find(poseAt(movement, at), movement).map((what) => `${name} at ${at}: ${what}`)),
  );
  return [...new Set(all)].slice(0, 12);
}

function long(a: readonly [number, number, number], b: readonly [number, number, number]): number {
  return Math.hypot(...difference(a, b));
}

describe('a body', () => {
  test('keeps the length of each of its bones within 2 percent', () => {
    const off = (name: string, is: number, of: number) => (Math.abs(is - of) > 0.02 * of ? [`${name} ${is}`] : []);
    expect(
      wrong(({ trunk, limbs }) => [
        ...trunkBones.flatMap(([a, b, of]) => off(`${a}-${b}`, long(trunk[a], trunk[b]), of)),
        ...sides.flatMap((side) => limbBones.flatMap(([a, b, of]) => off(`${side} ${a}-${b}`, long(limbs[side][a], limbs[side][b]), of))), // prettier-ignore
      ]),
    ).toEqual([]);
  });
});

describe('a picture', () => {
  test('is made of shapes that have a colour', () => {
    const roles = movements.flatMap(([, one]) => [...matOf(one.setting.view), ...shapesOf(poseAt(one, 0), settingOf(one))]); // prettier-ignore
    expect(roles.map(({ role }) => role).filter((role) => !(role in palette))).toEqual([]);
  });

  test('keeps the letters of its paths and the flags of its arcs while it moves', () => {
    const broken = movements.flatMap(([name, movement]) =>
      keyframesOf(movement, 8).flatMap(({ path, frames, role }) => {
        const blanks = path.filter((part) => part === null).length;
        const flags = new Set(frames.map((numbers) => flagsOf(path, numbers).join()));
        return frames.every(({ length }) => length === blanks) && flags.size === 1 ? [] : [`${name}: ${role}`];
      }),
    );
    expect([...new Set(broken)]).toEqual([]);
  });
});

/** The two flags of each arc of a path. */
function flagsOf(path: readonly (string | null)[], numbers: readonly number[]): readonly number[] {
  let at = 0;
  let letter = '';
  let within = 0;
  const flags: number[] = [];
  for (const part of path) {
    if (part === null) {
      if (letter === 'A' && (within % 7 === 3 || within % 7 === 4)) flags.push(numbers[at] ?? 0);
      at += 1;
      within += 1;
    } else {
      letter = part;
      within = 0;
    }
  }
  return flags;
}

test('every scene that a score leads to has a movement', () => {
  const scenes = playedScenes().flat();
  expect(scenes.length).toBeGreaterThan(1000);
  expect(new Set(scenes.map((scene) => movementOf(scene).is))).toEqual(new Set(['moving', 'fading']));
});
