import { expect, test } from '@jest/globals';
import { difference, distance, dot, type Point, times, unit } from '../../../lambda/figure/point';
import { limbBones, limbJoints, type Pose, trunkBones } from '../../../lambda/figure/pose';
import { type Side, sides } from '../../../lambda/routine/routine';
import { angle, isInPassing, wrong } from './movements';

test('each bone keeps its length within 2 percent', () => {
  const off = (name: string, is: number, of: number) => (Math.abs(is - of) > 0.02 * of ? [`${name} ${is}`] : []);
  const ofSide = ({ limbs }: Pose, side: Side) =>
    limbBones.flatMap(([a, b, of]) => off(`${side} ${a}-${b}`, distance(limbs[side][a], limbs[side][b]), of));
  expect(
    wrong((pose) => [
      ...trunkBones.flatMap(([a, b, of]) => off(`${a}-${b}`, distance(pose.trunk[a], pose.trunk[b]), of)),
      ...sides.flatMap((side) => ofSide(pose, side)),
    ]),
  ).toEqual([]);
});

/**
 * The least and the greatest angle between the two bones of a joint, in degrees: a knee bends by 0 to 155 where its
 * shin folds to 25; a hip to about 130 with a rounded lower back, so that thigh and spine close to 35; toes lie 18 degrees
 * below a foot's line, so an ankle that bends by 22 stands at 50.
 */
const ranges = { knee: [24, 180], elbow: [28, 180], hip: [30, 190], ankle: [50, 180], wrist: [60, 180] } as const;

test('no joint leaves the range of a human one', () => {
  const ofSide = ({ trunk, limbs }: Pose, side: Side) => {
    const { shoulder, elbow, wrist, fingers, hip, knee, ankle, toes } = limbs[side];
    const is = {
      knee: angle(hip, knee, ankle),
      elbow: angle(shoulder, elbow, wrist),
      hip: angle(trunk.waist, trunk.pelvis, [
        trunk.pelvis[0] + knee[0] - hip[0],
        trunk.pelvis[1] + knee[1] - hip[1],
        trunk.pelvis[2] + knee[2] - hip[2],
      ]),
      ankle: angle(knee, ankle, toes),
      wrist: angle(elbow, wrist, fingers),
    };
    return (Object.keys(ranges) as (keyof typeof ranges)[]).flatMap((joint) =>
      is[joint] < ranges[joint][0] || is[joint] > ranges[joint][1] ? [`${side} ${joint} ${Math.round(is[joint])}`] : [],
    );
  };
  expect(wrong((pose) => sides.flatMap((side) => ofSide(pose, side)))).toEqual([]);
});

test('in a pose a foot points where its knee does, never backward', () => {
  const ofSide = ({ limbs }: Pose, side: Side) => {
    const { hip, knee, ankle, toes } = limbs[side];
    const shin = unit(difference(ankle, knee));
    const across = (way: Point) => difference(way, times(shin, dot(way, shin)));
    const [front, foot] = [across(difference(knee, hip)), across(difference(toes, ankle))];
    const isToldApart = Math.hypot(...front) > 8 && Math.hypot(...foot) > 6;
    return isToldApart && dot(unit(front), unit(foot)) < -0.2
      ? [`${side} ${dot(unit(front), unit(foot)).toFixed(2)}`]
      : [];
  };
  expect(
    wrong(
      (pose) => sides.flatMap((side) => ofSide(pose, side)),
      (movement) => !isInPassing(movement),
    ),
  ).toEqual([]);
});

test('nothing is more than 2 cm beneath the mat', () => {
  const skin = {
    toes: 1,
    fingers: 1,
    wrist: 2,
    elbow: 2.5,
    ankle: 3,
    knee: 4.5,
    heel: 2,
    hip: 6,
    shoulder: 4,
  } as const;
  const ofSide = ({ limbs }: Pose, side: Side) =>
    limbJoints.flatMap((joint) => {
      const low = limbs[side][joint][1] - skin[joint];
      return low < -2 ? [`${side} ${joint} ${Math.round(low * 10) / 10}`] : [];
    });
  expect(wrong((pose) => sides.flatMap((side) => ofSide(pose, side)))).toEqual([]);
});
