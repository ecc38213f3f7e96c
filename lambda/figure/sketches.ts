import type { PoseId } from '../routine/routine';
import { bridge } from './hip/bridge';
import { figureFour } from './hip/figure-four';
import { happyBaby, oneLeg } from './hip/happy-baby';
import { legCircles } from './hip/leg-circles';
import { pigeon } from './hip/pigeon';
import type { Sketch } from './sketch';

/** How each pose looks, by its id. A pose that is not drawn is shown as its posture. */
export const sketches: { readonly [pose in PoseId]?: Sketch } = {
  bridge,
  leg_circles: legCircles,
  happy_baby: happyBaby,
  happy_baby_one_leg: oneLeg,
  pigeon,
  figure_four: figureFour,
};
