import { type Point, sum } from './point';
import type { Path } from './outline';
import type { Guide, Setting, Shape } from './shape';
import { seenFrom } from './view';

/** How far the handles of a curve lie beside its ends, so that four curves make a circle of a radius of one. */
const handle = 0.5523;

/** A circle as it is seen, with an arrow at its front. */
export function shapesOfGuide({ middle, radius, direction, front: ahead }: Guide, { view }: Setting): readonly Shape[] {
  const at = (up: number, front: number) => seenFrom(view, sum(middle, [0, up * radius, front * ahead * radius]));
  const quarter = ([up, front]: readonly [number, number]) => [
    ...at(up + handle * -front, front + handle * up),
    ...at(-front + handle * up, up + handle * front),
    ...at(-front, up),
  ];
  const quarters: readonly (readonly [number, number])[] = [[1, 0], [0, 1], [-1, 0], [0, -1]]; // prettier-ignore
  const round: Path = ['M', ...at(1, 0), ...quarters.flatMap((one) => ['C', ...quarter(one)])];
  const line = 1.7 * view.scale;
  const tip: Point = sum(middle, [0, 0, ahead * radius]);
  const wing = (side: number) => seenFrom(view, sum(tip, [0, direction === 'forward' ? 5 : -5, 4.4 * side]));
  const arrow: Path = ['M', ...wing(-1), 'L', ...seenFrom(view, tip), 'L', ...wing(1)];
  return [
    { role: 'guide', path: round, line: 0.75 * line },
    { role: 'guide', path: arrow, line },
  ];
}
