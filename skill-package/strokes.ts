/** A figure as strokes with round ends, for where outlines would be too much to send. */
import { type Movement, poseAt } from '../lambda/figure/movement';
import { settingAt } from '../lambda/figure/seen';
import type { Point } from '../lambda/figure/point';
import type { Pose } from '../lambda/figure/pose';
import type { Setting } from '../lambda/figure/shape';
import { sketches } from '../lambda/figure/sketches';
import { seenFrom } from '../lambda/figure/view';
import type { Strokes } from '../lambda/screen/document/figure';
import { hip } from '../lambda/routine/hip/hip';
import { otherSide, type Exercise, type Pose as Posed, type Routine } from '../lambda/routine/routine';
import { movementIn } from './movement-in';

/** Inks in the order that documents have them. */
const inks = { mat: 0, towel: 1, far: 2, near: 3, shirt: 4, skin: 5, hair: 6 } as const;

/** Every pose that is drawn, by its id; with a variant that changes how it looks, as `bridge+squeeze-only`. */
export function strokesOfAll(): { readonly [name: string]: Strokes } {
  const { exercises }: Routine = hip;
  return Object.fromEntries(
    exercises.flatMap((exercise) => {
      const variants = [...exercise.easier, ...exercise.harder];
      const poses = [exercise.pose, ...variants.flatMap(({ pose }) => pose ?? [])];
      return poses
        .filter(({ id }) => sketches[id] !== undefined)
        .flatMap((pose) => {
          const plain = strokesOf(exercise, pose, []);
          const others = variants
            .map(({ id }) => [`${pose.id}+${id}`, strokesOf(exercise, pose, [id])] as const)
            .filter(([, strokes]) => JSON.stringify(strokes) !== JSON.stringify(plain));
          return [[pose.id, plain] as const, ...others];
        });
    }),
  );
}

function strokesOf(exercise: Exercise, pose: Posed, variants: readonly string[]): Strokes {
  const side = sketches[pose.id]?.side ?? null;
  const movement = movementIn(exercise, pose, side, variants);
  const at = (progress: number) => linesOf(movement, progress);
  const [first, quarter, half, last, end] = [at(0), at(0.25), at(0.5), at(0.75), at(1)];
  const turns = movement.way.by === 'circling' ? 1 : 0;
  const strokes = first.map(([ink, thick, ...ends], n) => [
    ink ?? 0,
    thick ?? 0,
    ...ends.flatMap((a, k) => {
      const of = (lines: typeof first): number => lines[n]?.[k + 2] ?? a;
      if (turns === 0) return [a, of(end) - a, 0].map(Math.round);
      return [(a + of(half)) / 2, (a - of(half)) / 2, (of(quarter) - of(last)) / 2].map(Math.round);
    }),
  ]);
  return { turns, side, strokes };
}

/** The lines of a figure at a moment, back to front: ink, thickness, and four coordinates. */
function linesOf(movement: Movement, progress: number): readonly (readonly number[])[] {
  const setting = settingAt(movement, progress);
  const pose = poseAt(movement, progress);
  const { view, near } = setting;
  const line = (ink: number, thick: number, a: Point, b: Point): readonly number[] => [
    ink,
    Math.round(thick * view.scale),
    ...seenFrom(view, a),
    // A line without length has no end that could be round.
    ...seenFrom(view, a === b ? [b[0] + 0.3, b[1], b[2]] : b),
  ];
  const { pelvis, waist, chest, head } = pose.trunk;
  const limb = (side: 'left' | 'right', ink: number) => {
    const { shoulder, elbow, fingers, hip: joint, knee, ankle, toes } = pose.limbs[side];
    return {
      arm: [line(ink, 8, shoulder, elbow), line(inks.skin, 6, elbow, fingers)],
      leg: [line(ink, 14, joint, knee), line(ink, 10, knee, ankle), line(inks.skin, 6, ankle, toes)],
    };
  };
  const far = limb(otherSide(near), inks.far);
  const close = limb(near, inks.near);
  return [
    line(inks.mat, 7, [-108, -3, 0], [108, -3, 0]),
    ...far.arm,
    ...far.leg,
    ...towelOf(pose, setting, line),
    line(inks.skin, 9, chest, head),
    line(inks.hair, 21, head, head),
    line(inks.near, 17, pelvis, waist),
    line(inks.shirt, 17, waist, chest),
    ...close.leg,
    ...close.arm,
  ];
}

type Line = (ink: number, thick: number, a: Point, b: Point) => readonly number[];

function towelOf({ trunk, limbs }: Pose, { props }: Setting, line: Line): readonly (readonly number[])[] {
  const [left, right] = [limbs.left.knee, limbs.right.knee];
  const between: Point = [(left[0] + right[0]) / 2, (left[1] + right[1]) / 2 + 6, (left[2] + right[2]) / 2];
  if (props.includes('towel between the knees')) return [line(inks.towel, 14, between, between)];
  return props.includes('towel under the hip') ? [line(inks.towel, 11, trunk.pelvis, trunk.pelvis)] : [];
}
