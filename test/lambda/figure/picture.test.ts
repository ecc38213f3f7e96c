import { describe, expect, test } from '@jest/globals';
import { keyframesOf } from '../../../lambda/figure/keyframes';
import { poseAt } from '../../../lambda/figure/movement';
import { movementOf } from '../../../lambda/figure/movement-of';
import { palette } from '../../../lambda/figure/palette';
import { settingAt } from '../../../lambda/figure/seen';
import { matOf } from '../../../lambda/figure/prop';
import { shapesOf } from '../../../lambda/figure/shapes';
import { playedScenes } from '../../cast/scenes';
import { movements, steady } from './movements';

describe('a picture', () => {
  test('is made of shapes that have a colour', () => {
    const roles = movements.flatMap(([, one]) => [...matOf(one.setting.view), ...shapesOf(poseAt(one, 0), settingAt(one, 0))]); // prettier-ignore
    expect(roles.map(({ role }) => role).filter((role) => !(role in palette))).toEqual([]);
  });

  test('keeps the letters of its paths and the flags of its arcs while it moves', () => {
    const broken = steady.flatMap(([name, movement]) =>
      keyframesOf(movement, 8).flatMap(({ path, frames, role }) => {
        const blanks = path.filter((part) => part === null).length;
        const flags = new Set(frames.map((numbers) => flagsOf(path, numbers).join()));
        return frames.every(({ length }) => length === blanks) && flags.size === 1 ? [] : [`${name}: ${role}`];
      }),
    );
    expect([...new Set(broken)]).toEqual([]);
  });
});

test('no point of a path jumps: it goes less than 70 units of 800 in a fortieth of a movement', () => {
  const far = (one: readonly number[], next: readonly number[]) => Math.max(0, ...next.map((n, at) => Math.abs(n - (one[at] ?? n)))); // prettier-ignore
  const unmirrored = steady.filter(([, { mirror }]) => mirror === null);
  const broken = unmirrored.flatMap(([name, movement]) =>
    keyframesOf(movement, 40).flatMap(({ role, frames }) =>
      frames.slice(1).some((next, at) => far(frames[at] ?? next, next) > 70) ? [`${name}: ${role}`] : [],
    ),
  );
  expect([...new Set(broken)]).toEqual([]);
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

test('every scene that a score leads to has a movement, and moves in every way', () => {
  const scenes = playedScenes().flat();
  expect(scenes.length).toBeGreaterThan(1000);
  const ways = new Set(scenes.map((scene) => movementOf(scene).way.by));
  expect([...ways].sort()).toEqual(['bending', 'circling', 'easing', 'passing', 'staying']);
});
