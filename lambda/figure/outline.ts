import type { Dot } from './view';

/** A round of a body: where it is on the picture, and how thick. */
export interface Round {
  readonly at: Dot;
  readonly radius: number;
}

/** An SVG path as its letters and numbers, in an order that stays while the shape moves. */
export type Path = readonly (string | number)[];

/** The outline of a limb that tapers from one round to another. Which is the thicker stays, and so do the flags of its arcs. */
export function limb(one: Round, next: Round): Path {
  const [from, to] = tangent(one, next);
  const [back, home] = tangent(next, one);
  const turn = ({ radius }: Round, isLong: boolean, end: Dot): Path => [
    'A',
    radius,
    radius,
    0,
    Number(isLong),
    1,
    ...end,
  ];
  const isWider = next.radius > one.radius;
  return [
    'M',
    ...from,
    'L',
    ...to,
    ...turn(next, isWider, back),
    'L',
    ...home,
    ...turn(one, !isWider && next.radius < one.radius, from),
  ];
}

export function circle({ at: [x, y], radius: r }: Round): Path {
  return ['M', x - r, y, 'A', r, r, 0, 1, 1, x + r, y, 'A', r, r, 0, 1, 1, x - r, y, 'Z'];
}

export function polygon(dots: readonly Dot[]): Path {
  return [...dots.flatMap((dot, at) => [at === 0 ? 'M' : 'L', ...dot]), 'Z'];
}

/** The line that touches two rounds on their outer side, on a way around them clockwise. */
function tangent(one: Round, next: Round): readonly [Dot, Dot] {
  const [x, y] = [next.at[0] - one.at[0], next.at[1] - one.at[1]];
  const far = Math.hypot(x, y) || 1;
  const lean = Math.min(1, Math.max(-1, (one.radius - next.radius) / far));
  const out = Math.sqrt(1 - lean * lean);
  const normal: Dot = [(x * lean + y * out) / far, (y * lean - x * out) / far];
  const on = ({ at, radius }: Round): Dot => [at[0] + normal[0] * radius, at[1] + normal[1] * radius];
  return [on(one), on(next)];
}
