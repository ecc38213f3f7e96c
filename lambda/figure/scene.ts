/** What is to be drawn, as a score tells it: where the body is, and what it does there. */
import type { Posture, Towel } from '../routine/posture';
import type { ExerciseId, PoseId, Side } from '../routine/routine';

/** A pose of an exercise as somebody does it: the side that works, and the ids of the variants in force. */
export interface Doer {
  readonly exercise: ExerciseId;
  readonly pose: PoseId;
  readonly side: Side | null;
  readonly variants: readonly string[];
}

/** What is done in a pose. `taking` covers a part of the way into it, from 0 to 1; `leaving` ends in a posture. */
export type Act =
  | { readonly act: 'taking'; readonly part: readonly [number, number] }
  | { readonly act: 'staying' | 'lifting' | 'holding' | 'lowering' | 'breathing in' | 'breathing out' }
  | { readonly act: 'circling'; readonly direction: 'forward' | 'backward'; readonly taps: boolean }
  | { readonly act: 'leaving'; readonly raised: boolean; readonly to: Posture };

/** At rest in a posture, on the way from one to another, or at work in a pose. */
export type Scene =
  | { readonly is: 'resting'; readonly posture: Posture; readonly towel: Towel }
  | { readonly is: 'going'; readonly from: Posture; readonly to: Posture; readonly towel: Towel }
  | ({ readonly is: 'working'; readonly posture: Posture; readonly doer: Doer } & Act);
