import { polygon } from './outline';
import type { Point } from './point';
import { filled, type Role, type Shape } from './shape';
import { seenFrom, type View } from './view';

/** The seat, its front towards whoever holds on to it, and the top of the back, in centimetres. */
const seat = { front: 66, back: 106, wide: 21, high: 46, thick: 4 } as const;
const top = 92;

/** A sturdy chair at the end of the mat, its seat towards whoever kneels. */
export function chairOf(view: View): readonly Shape[] {
  const { front, back, wide, high, thick } = seat;
  const line = (role: Role, from: Point, to: Point): Shape => ({
    role,
    path: ['M', ...seenFrom(view, from), 'L', ...seenFrom(view, to)],
    line: 3.6 * view.scale,
  });
  const leg = (role: Role, x: number, z: number, up: number): Shape => line(role, [x, 1.5, z], [x, up, z]);
  const board = (corners: readonly Point[]) => polygon(corners.map((at) => seenFrom(view, at)));
  const [near, far] = [wide - 2, 2 - wide];
  return [
    leg('far chair', back, far, top),
    leg('far chair', front + 2, far, high),
    filled('far chair', board([[back, top, far], [back, top, near], [back, top - 14, near], [back, top - 14, far]])), // prettier-ignore
    filled('chair', board([[front, high, -wide], [back, high, -wide], [back, high, wide], [front, high, wide]])), // prettier-ignore
    filled('far chair', board([[front, high, wide], [back, high, wide], [back, high - thick, wide], [front, high - thick, wide]])), // prettier-ignore
    leg('chair', back, near, top),
    leg('chair', front + 2, near, high - thick),
  ];
}
