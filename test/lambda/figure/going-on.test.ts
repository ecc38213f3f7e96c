import { expect, test } from '@jest/globals';
import { type Movement, poseAt } from '../../../lambda/figure/movement';
import { movementOf } from '../../../lambda/figure/movement-of';
import { distance } from '../../../lambda/figure/point';
import { limbJoints, type Pose, trunkJoints } from '../../../lambda/figure/pose';
import type { Scene } from '../../../lambda/figure/scene';
import { sides } from '../../../lambda/routine/routine';
import { playedScenes } from '../../cast/scenes';
import { movements, nameOf } from './movements';

/** How far the joint that differs most is from where it is in another pose, in centimetres. */
function apart(one: Pose, other: Pose): number {
  const trunk = trunkJoints.map((joint) => distance(one.trunk[joint], other.trunk[joint]));
  const limbs = sides.flatMap((side) => limbJoints.map((joint) => distance(one.limbs[side][joint], other.limbs[side][joint]))); // prettier-ignore
  return Math.max(...trunk, ...limbs);
}

function ends(scene: Scene): readonly [Pose, Pose] {
  const movement = movementOf(scene);
  const [first, last]: readonly [Movement, Movement] =
    movement.is === 'fading' ? [movement.from, movement.to] : [movement, movement];
  return [poseAt(first, 0), poseAt(last, 1)];
}

/** Places where one scene of a row does not go on where the one before it ended, by more than 1 cm. */
function jumps(scenes: readonly Scene[]): readonly string[] {
  return scenes.flatMap((scene, at) => {
    const before = scenes[at - 1];
    if (before === undefined) return [];
    const far = apart(ends(before)[1], ends(scene)[0]);
    return far > 1 ? [`${nameOf(before)} → ${nameOf(scene)}: ${Math.round(far)} cm`] : [];
  });
}

test('through each session every scene goes on where the one before it ended', () => {
  expect([...new Set(playedScenes().flatMap(jumps))]).toEqual([]);
});

test('a movement never jumps: a joint moves less than 12 cm in a fortieth of it', () => {
  const broken = movements.flatMap(([name, movement]) => {
    const poses = Array.from({ length: 41 }, (_, at) => poseAt(movement, at / 40));
    const far = Math.max(...poses.slice(1).map((pose, at) => apart(poses[at] ?? pose, pose)));
    return far > 12 ? [`${name}: ${Math.round(far)} cm`] : [];
  });
  expect(broken).toEqual([]);
});
