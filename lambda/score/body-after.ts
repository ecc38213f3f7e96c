/** Where a score leads the body: its cues hold what they do to it. */
import type { Posture, Towel } from '../routine/posture';
import { type Body, resting, type Working } from '../session/body';
import type { Score } from './cue';

/** What a cue does to the body: it takes the pose as it begins; the rest is so once it has ended. */
export interface BodyChange {
  readonly takes?: Working;
  readonly to?: Posture;
  /** A step on the way to a posture, before it is reached. */
  readonly towards?: Posture;
  readonly towel?: Towel;
  /** The pose is left. */
  readonly rests?: true;
}

/** The body after a score. */
export function bodyAfter(body: Body, score: Score): Body {
  return score.reduce((now, { moves }) => (moves === null ? now : ended(begun(now, moves), moves)), body);
}

/** The body within a cue of a score: all before it has been done, and its pose is being taken. */
export function bodyWithin(body: Body, score: Score, index: number): Body {
  const before = bodyAfter(body, score.slice(0, index));
  const moves = score[index]?.moves ?? null;
  return moves === null ? before : begun(before, moves);
}

function begun(body: Body, { takes }: BodyChange): Body {
  return takes === undefined ? body : { ...body, working: takes };
}

function ended(body: Body, { to, towards, towel, rests }: BodyChange): Body {
  const now = rests ? resting(body) : body;
  const placed = { ...now, towel: towel ?? now.towel };
  if (to !== undefined) return { ...placed, posture: to, way: null };
  if (towards === undefined) return placed;
  const taken = placed.way?.to === towards ? placed.way.taken : 0;
  return { ...placed, way: { to: towards, taken: taken + 1 } };
}
