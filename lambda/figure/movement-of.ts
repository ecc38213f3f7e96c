/** Which movement stands for a scene: total, since a pose that is not drawn is shown as its posture. */
import type { Posture } from '../routine/posture';
import { between } from './mixed';
import type { Movement, Way } from './movement';
import { atRest, placedIn } from './resting';
import type { Act, Doer, Scene } from './scene';
import { mirroredSetting } from './seen';
import type { Setting } from './shape';
import type { Shown } from './sketch';
import { sketches } from './sketches';
import { mirroredStance, type Stance } from './stance';
import { passing, stopsBetween } from './transfers';
import { viewBetween } from './view';

/** What is seen of a scene. */
export function movementOf(scene: Scene): Movement {
  switch (scene.is) {
    case 'resting':
      return atRest(scene.posture, scene.towel);
    case 'going':
      return passing(stopsBetween(scene.from, scene.to));
    case 'working':
      return atWork(scene.doer, scene, scene.posture);
  }
}

function atWork({ pose, side, variants }: Doer, act: Act, posture: Posture): Movement {
  const sketch = sketches[pose];
  const leads = act.act === 'leaving' ? act.to : posture;
  if (sketch === undefined) return atRest(leads, 'aside');
  const shown = sketch.shown(variants);
  const mirror = side === null || side === sketch.side ? null : sketch.mirror;
  const setting = sketch.setting(variants);
  const seen = mirror === null ? setting : mirroredSetting(setting, mirror);
  // A pose that is left for another posture than it was taken from goes there by the postures between.
  if (act.act === 'leaving' && leads !== posture) {
    const stance = mirror === null ? shown.start : mirroredStance(shown.start);
    return passing([{ stance, view: seen.view }, ...stopsBetween(posture, leads).slice(1)]);
  }
  return { way: wayOf(act, shown), setting, mirror, views: viewsOf(act, posture, seen) };
}

/** Whoever looks walks round while a pose is taken or left, and stands still in it. */
function viewsOf(act: Act, posture: Posture, { view }: Setting): Movement['views'] {
  const resting = placedIn(posture).view;
  if (act.act === 'taking') {
    const [from, to] = act.part;
    return [viewBetween(resting, view, from), viewBetween(resting, view, to)];
  }
  return act.act === 'leaving' ? [view, resting] : null;
}
function wayOf(act: Act, { rest, start, end, circle, over = between(rest, start, 0.5) }: Shown): Way {
  switch (act.act) {
    case 'staying':
      return stay(start);
    case 'holding':
      return stay(end);
    case 'taking':
      return { by: 'bending', from: rest, over, to: start, part: act.part };
    case 'lifting':
    case 'breathing in':
      return { by: 'easing', from: start, to: end };
    case 'lowering':
    case 'breathing out':
      return { by: 'easing', from: end, to: start };
    case 'circling': {
      if (circle === undefined) return stay(start);
      const taps = act.taps ? circle.taps : 0;
      return { by: 'circling', from: start, circle: { ...circle, direction: act.direction, taps } };
    }
    case 'leaving':
      return act.raised
        ? { by: 'easing', from: end, to: rest }
        : { by: 'bending', from: start, over, to: rest, part: [0, 1] };
  }
}

function stay(stance: Stance): Way {
  return { by: 'staying', stance };
}
