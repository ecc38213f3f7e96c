import { type Movement, poseAt } from './movement';
import { settingAt } from './seen';
import type { Role } from './shape';
import { shapesOf } from './shapes';

/** A shape through a movement: a path whose letters stay, with as many numbers as it has blanks at each moment. */
export interface Keyframes {
  readonly role: Role;
  readonly line: number | null;
  /** The letters, and null for each number. */
  readonly path: readonly (string | null)[];
  /** The numbers of the path at each of the moments, in the order of the blanks. */
  readonly frames: readonly (readonly number[])[];
}

/** The shapes of a movement at n + 1 evenly spaced moments, back to front, for whoever mixes paths number by number. */
export function keyframesOf(movement: Movement, n: number): readonly Keyframes[] {
  const moments = Array.from({ length: n + 1 }, (_, at) =>
    shapesOf(poseAt(movement, at / n), settingAt(movement, at / n)),
  );
  const [first = []] = moments;
  return first.map(({ role, line, path }, index) => ({
    role,
    line,
    path: path.map((part) => (typeof part === 'string' ? part : null)),
    frames: moments.map((shapes) => (shapes[index]?.path ?? []).filter((part) => typeof part === 'number')),
  }));
}
