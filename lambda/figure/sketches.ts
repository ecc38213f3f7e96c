import type { PoseId } from '../routine/routine';
import { bridge } from './hip/bridge';
import type { Sketch } from './sketch';

/** How each pose looks, by its id. A pose that is not drawn is shown as its posture. */
export const sketches: { readonly [pose in PoseId]?: Sketch } = {
  bridge,
};
