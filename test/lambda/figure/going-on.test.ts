import { expect, test } from '@jest/globals';
import { poseAt } from '../../../lambda/figure/movement';
import { movementOf } from '../../../lambda/figure/movement-of';
import { distance } from '../../../lambda/figure/point';
import { apart, type Pose, trunkJoints } from '../../../lambda/figure/pose';
import type { Scene } from '../../../lambda/figure/scene';
import { playedScenes } from '../../cast/scenes';
import { movements, nameOf } from './movements';

function ends(scene: Scene): readonly [Pose, Pose] {
  const movement = movementOf(scene);
  return [poseAt(movement, 0), poseAt(movement, 1)];
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
  const inPoses = movements.filter(([, { way }]) => way.by !== 'passing');
  const broken = inPoses.flatMap(([name, movement]) => {
    const poses = Array.from({ length: 41 }, (_, at) => poseAt(movement, at / 40));
    const far = Math.max(...poses.slice(1).map((pose, at) => apart(poses[at] ?? pose, pose)));
    return far > 12 ? [`${name}: ${Math.round(far)} cm`] : [];
  });
  expect(broken).toEqual([]);
});

test('from posture to posture the trunk never jumps: less than 32 cm in a fortieth of the whole way', () => {
  const far = (one: Pose, next: Pose) => Math.max(...trunkJoints.map((joint) => distance(one.trunk[joint], next.trunk[joint]))); // prettier-ignore
  const broken = movements.flatMap(([name, movement]) => {
    if (movement.way.by !== 'passing') return [];
    const poses = Array.from({ length: 41 }, (_, at) => poseAt(movement, at / 40));
    const most = Math.max(...poses.slice(1).map((pose, at) => far(poses[at] ?? pose, pose)));
    return most > 32 ? [`${name}: ${Math.round(most)} cm`] : [];
  });
  expect(broken).toEqual([]);
});
