import type { Dot } from './view';

/** A round of a body: where it is on the picture, and how thick. */
export interface Round {
  readonly at: Dot;
  readonly radius: number;
}

/** An SVG path as its letters and numbers, in an order that stays while the shape moves. */
export type Path = readonly (string | number)[];

/** The skin around rounds in a ring, as a band would lie around them; two are a limb that tapers. */
export function skin(ring: readonly Round[]): Path {
  const round = isClockwise(ring) ? ring : [...ring].reverse();
  const edges = round.map((one, at) => tangent(one, round[(at + 1) % round.length] ?? one));
  return edges.flatMap(([from, to], at) => {
    const one = round[at];
    const next = round[(at + 1) % round.length];
    const onward = edges[(at + 1) % edges.length];
    if (one === undefined || next === undefined || onward === undefined) return [];
    const isLong = round.length === 2 && next.radius > one.radius ? 1 : 0;
    const turn = ['A', next.radius, next.radius, 0, isLong, 1, ...onward[0]];
    return [...(at === 0 ? ['M', ...from] : []), 'L', ...to, ...turn];
  });
}

export function circle({ at: [x, y], radius: r }: Round): Path {
  return ['M', x - r, y, 'A', r, r, 0, 1, 1, x + r, y, 'A', r, r, 0, 1, 1, x - r, y, 'Z'];
}

export function polygon(dots: readonly Dot[]): Path {
  return [...dots.flatMap((dot, at) => [at === 0 ? 'M' : 'L', ...dot]), 'Z'];
}

function isClockwise(ring: readonly Round[]): boolean {
  const turns = ring.map(({ at: [x, y] }, index) => {
    const [nextX, nextY] = ring[(index + 1) % ring.length]?.at ?? [x, y];
    return x * nextY - nextX * y;
  });
  return turns.reduce((total, one) => total + one, 0) >= 0;
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
