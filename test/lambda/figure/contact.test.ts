/** What a body rests on stays where it is, and left and right are mirror images. */
import { describe, expect, test } from '@jest/globals';
import { poseAt } from '../../../lambda/figure/movement';
import { distance } from '../../../lambda/figure/point';
import { apart, mirroredPose, type Pose } from '../../../lambda/figure/pose';
import { posed } from '../../../lambda/figure/solve';
import type { Scene } from '../../../lambda/figure/scene';
import { sketches } from '../../../lambda/figure/sketches';
import { mirroredStance } from '../../../lambda/figure/stance';
import { sides } from '../../../lambda/routine/routine';
import { contentScenes } from '../../cast/scenes';
import { moments, movements, nameOf } from './movements';
import { movementOf } from '../../../lambda/figure/movement-of';

/** A place of the body, and how high above the mat it is at most where it rests there, in centimetres. */
type Contact = readonly [name: string, at: (pose: Pose) => readonly [number, number, number], high: number];

const feet: readonly Contact[] = sides.map((side) => [`${side} heel`, ({ limbs }) => limbs[side].heel, 4]);
const pelvis = (high: number): Contact => ['pelvis', ({ trunk }) => trunk.pelvis, high];
const chest: Contact = ['chest', ({ trunk }) => trunk.chest, 10];

/** What each pose is said to rest on while its sets are done. */
const resting: { readonly [pose: string]: readonly Contact[] } = {
  bridge: [chest, ...feet],
  leg_circles: [pelvis(17)],
  happy_baby: [pelvis(12), chest],
  happy_baby_one_leg: [pelvis(12), chest],
  pigeon: [pelvis(22)],
  figure_four: [pelvis(12), chest],
};

describe('what a pose rests on', () => {
  const counted = contentScenes.filter(
    (scene) =>
      scene.is === 'working' && !['taking', 'leaving'].includes(scene.act) && !scene.doer.variants.includes('rock'),
  );

  test('is named for every pose that is drawn', () => {
    expect(Object.keys(resting).sort()).toEqual(Object.keys(sketches).sort());
  });

  test('stays within 1 cm of where it is, at the height of the mat', () => {
    const broken = counted.flatMap((scene) => {
      if (scene.is !== 'working') return [];
      const poses = moments.map((at) => poseAt(movementOf(scene), at));
      return (resting[scene.doer.pose] ?? []).flatMap(([name, at, high]) => {
        const places = poses.map(at);
        const far = Math.max(...places.map((place) => distance(place, places[0] ?? place)));
        const top = Math.max(...places.map(([, y]) => y));
        return far > 1 || top > high ? [`${nameOf(scene)}: ${name} ${far.toFixed(1)} cm, ${top.toFixed(1)} high`] : [];
      });
    });
    expect([...new Set(broken)]).toEqual([]);
  });
});

test('left is the mirror image of right, in each act of each pose with its variants', () => {
  const sided = contentScenes.flatMap((scene) =>
    scene.is === 'working' && scene.doer.side === 'left' && (scene.act !== 'leaving' || scene.to === scene.posture)
      ? [scene]
      : [],
  );
  expect(sided.length).toBeGreaterThan(100);
  const broken = sided.flatMap((scene) => {
    const posture = scene.posture === 'right side' ? 'left side' : scene.posture;
    const doer = { ...scene.doer, side: 'right' } as const;
    const other: Scene = { ...scene, posture, doer, ...(scene.act === 'leaving' ? { to: posture } : {}) };
    const off = moments.map((at) => apart(poseAt(movementOf(scene), at), mirroredPose(poseAt(movementOf(other), at))));
    return Math.max(...off) > 0.001 ? [nameOf(scene)] : [];
  });
  expect([...new Set(broken)]).toEqual([]);
});

test('the mirror image of a stance is the stance of the mirror image', () => {
  const broken = movements.flatMap(([name, { way }]) => {
    const stance = way.by === 'staying' ? way.stance : way.by === 'passing' ? way.stops[0]?.stance : way.from;
    if (stance === undefined) return [name];
    return apart(posed(mirroredStance(stance)), mirroredPose(posed(stance))) > 0.001 ? [name] : [];
  });
  expect([...new Set(broken)]).toEqual([]);
});
