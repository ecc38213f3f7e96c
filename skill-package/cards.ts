/** The pictures of the cards: the figure in each pose, on each side, as SVG. */
import { poseAt } from '../lambda/figure/movement';
import { palette, type Palette, sideColours } from '../lambda/figure/palette';
import type { Pose as Body } from '../lambda/figure/pose';
import type { Point } from '../lambda/figure/point';
import { mat, matOf } from '../lambda/figure/prop';
import { settingAt } from '../lambda/figure/seen';
import type { Shape } from '../lambda/figure/shape';
import { shapesOf } from '../lambda/figure/shapes';
import { seenFrom, type View } from '../lambda/figure/view';
import { hip } from '../lambda/routine/hip/hip';
import { type Exercise, type Pose, type Routine, type Side, sides } from '../lambda/routine/routine';
import { movementIn } from './movement-in';

export interface CardPicture {
  /** `bridge`, or `pigeon-left` for a pose that is done on each side. */
  readonly name: string;
  readonly drawing: () => string;
}

/** Each pose of the routine, those that stand in for an exercise too, on each side that it has. */
export const cards: readonly CardPicture[] = cardsOf(hip);

function cardsOf({ exercises }: Routine): readonly CardPicture[] {
  return exercises.flatMap((exercise) =>
    [exercise.pose, ...exercise.easier.flatMap(({ pose }) => pose ?? [])].flatMap((pose) =>
      (pose.sided ? sides : [null]).map((side) => ({
        name: side === null ? pose.id : `${pose.id}-${side}`,
        drawing: () => drawingOf(exercise, pose, side),
      })),
    ),
  );
}

/** A card of the Alexa app is 3 to 2. What is drawn fills the width up to its margins, and lies on its ground. */
const card = { width: 720, height: 480, margin: 40, top: 52, ground: 414 } as const;

function drawingOf(exercise: Exercise, pose: Pose, side: Side | null): string {
  const movement = movementIn(exercise, pose, side, []);
  const progress = movement.way.by === 'circling' ? 0 : 1;
  const setting = settingAt(movement, progress);
  const body = poseAt(movement, progress);
  const colours =
    side === null ? palette : { ...palette, working: sideColours[side], 'far working': sideColours[side] };
  const shapes = [...matOf(setting.view, reachOf(body)), ...shapesOf(body, setting)];
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${card.width} ${card.height}">
  <rect width="${card.width}" height="${card.height}" fill="${palette.ground}"/>
  <circle cx="360" cy="236" r="205" fill="${palette.glow}"/>
  <g transform="${placing(body, setting.view)}">
    ${shapes.map((shape) => drawn(shape, colours)).join('\n    ')}
  </g>
</svg>
`;
}

/** How far along the mat a body reaches, in centimetres. */
function reachOf({ trunk, limbs }: Body): readonly [number, number] {
  const all = [trunk, ...sides.map((side) => limbs[side])].flatMap((joints) => Object.values(joints).map(([x]) => x));
  return [Math.min(...all) - 14, Math.max(...all) + 14];
}

/** Moves and enlarges the figure so that its mat fills the card. */
function placing(body: Body, view: View): string {
  const [from, to] = reachOf(body);
  const corners = [from, to].flatMap((x) => [-mat.wide, mat.wide].map((z) => seenFrom(view, [x, -mat.thick, z])));
  const [left, right] = [Math.min(...corners.map(([x]) => x)), Math.max(...corners.map(([x]) => x))];
  const low = Math.max(...corners.map(([, y]) => y));
  const joints = [body.trunk, ...sides.map((side) => body.limbs[side])].flatMap((some) => Object.values(some));
  const high = Math.min(...joints.map((at: Point) => seenFrom(view, at)[1]));
  const scale = Math.min(
    1.35,
    (card.width - 2 * card.margin) / (right - left),
    (card.ground - card.top) / (low - high),
  );
  const [x, y] = [card.width / 2 - (scale * (left + right)) / 2, card.ground - scale * low];
  return `translate(${x.toFixed(1)} ${y.toFixed(1)}) scale(${scale.toFixed(3)})`;
}

function drawn({ role, path, line }: Shape, colours: Palette): string {
  const d = path.map((part) => (typeof part === 'number' ? Math.round(part * 10) / 10 : part)).join(' ');
  if (line === null) return `<path d="${d}" fill="${colours[role]}"/>`;
  return `<path d="${d}" fill="none" stroke="${colours[role]}" stroke-width="${line.toFixed(1)}" stroke-linecap="round" stroke-linejoin="round"/>`;
}
