import type { Side } from '../routine/routine';
import type { Circle, Mirror } from './movement';
import type { Setting } from './shape';
import type { Stance } from './stance';

/** The stances of an exercise: at rest, in the pose, and at the other end of what is counted; or the circle that is. */
export interface Shown {
  readonly rest: Stance;
  readonly start: Stance;
  /** What the way from rest into the pose bends towards, where it is no straight one. */
  readonly over?: Stance;
  readonly end: Stance;
  readonly circle?: Omit<Circle, 'direction'>;
}

/** How a pose of an exercise looks with its variants. `side` is the side that it is drawn for; the other is its mirror image, seen from beyond the mat where what matters would be hidden. */
export interface Sketch {
  readonly side: Side | null;
  readonly mirror: Mirror;
  readonly shown: (variants: readonly string[]) => Shown;
  readonly setting: (variants: readonly string[]) => Setting;
}
