/** Every movement of the content, and what is wrong of any at any moment. */
import { type Movement, poseAt } from '../../../lambda/figure/movement';
import { movementOf } from '../../../lambda/figure/movement-of';
import { difference, dot, type Point, unit } from '../../../lambda/figure/point';
import type { Pose } from '../../../lambda/figure/pose';
import type { Scene } from '../../../lambda/figure/scene';
import { contentScenes } from '../../cast/scenes';

export const moments: readonly number[] = [0, 0.125, 0.25, 0.375, 0.5, 0.625, 0.75, 0.875, 1];

/** Each movement once, by the name of the first scene that shows it. */
export const movements: readonly (readonly [string, Movement])[] = distinct(
  contentScenes.map((scene) => [nameOf(scene), movementOf(scene)] as const),
);

function distinct(all: readonly (readonly [string, Movement])[]): readonly (readonly [string, Movement])[] {
  return [...new Map([...all].reverse().map((one) => [JSON.stringify(one[1]), one])).values()];
}

export function nameOf(scene: Scene): string {
  if (scene.is === 'resting') return `${scene.posture}, ${scene.towel}`;
  if (scene.is === 'going') return `${scene.from} to ${scene.to}`;
  const { pose, side, variants } = scene.doer;
  return [pose, side, variants.join('+'), scene.act].filter((part) => part !== null && part !== '').join(' ');
}

/** The movements between which nobody stays: on the way into a pose and out of it feet and hands turn over. */
export const isInPassing = ({ way }: Movement): boolean => way.by === 'bending' || way.by === 'passing';

/** The movements whose shapes stay in their order: nobody walks round them meanwhile, or from one posture to another. */
export const steady = movements.filter(
  ([, { way, views }]) => way.by !== 'passing' && views?.[0].turn === views?.[1].turn,
);

/** What is wrong of every movement, or of those that are meant, at every moment, once a movement and a thing: `find` says it of one pose. */
export function wrong(
  find: (pose: Pose, movement: Movement) => readonly string[],
  isMeant: (movement: Movement) => boolean = () => true,
): readonly string[] {
  const meant = movements.filter(([, movement]) => isMeant(movement));
  return meant.flatMap(([name, movement]) => [
    ...new Set(moments.flatMap((at) => find(poseAt(movement, at), movement).map((what) => `${name}: ${what}`))),
  ]);
}

/** The angle at a joint between two others, in degrees: 180 where the limb is straight. */
export function angle(one: Point, joint: Point, other: Point): number {
  const cosine = dot(unit(difference(one, joint)), unit(difference(other, joint)));
  return (Math.acos(Math.min(1, Math.max(-1, cosine))) * 180) / Math.PI;
}
