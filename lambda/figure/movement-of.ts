/** Which movement stands for a scene: total, since a pose that is not drawn is shown as its posture. */
import type { Posture, Towel } from '../routine/posture';
import { between } from './mixed';
import type { Fading, Movement, Way } from './movement';
import { restingIn } from './postures';
import type { Act, Doer, Scene } from './scene';
import type { Prop } from './shape';
import type { Shown } from './sketch';
import { sketches } from './sketches';
import type { Stance } from './stance';

/** What is seen of a scene: a body that moves, or one picture that fades into another. */
export function movementOf(scene: Scene): Movement | Fading {
  switch (scene.is) {
    case 'resting':
      return atRest(scene.posture, scene.towel);
    case 'going':
      return { is: 'fading', from: atRest(scene.from, scene.towel), to: atRest(scene.to, scene.towel) };
    case 'working':
      return atWork(scene.doer, scene, scene.posture);
  }
}

/** A body that rests in a posture, breathing; a towel between the knees stays there. */
function atRest(posture: Posture, towel: Towel): Movement {
  const { stance, setting, mirror } = restingIn[posture];
  const props: readonly Prop[] = posture === 'back' && towel === 'between the knees' ? ['towel between the knees'] : [];
  return { is: 'moving', way: { by: 'staying', stance }, setting: { ...setting, props }, mirror };
}

function atWork({ pose, side, variants }: Doer, act: Act, posture: Posture): Movement | Fading {
  const sketch = sketches[pose];
  const leads = act.act === 'leaving' ? act.to : posture;
  if (sketch === undefined) return atRest(leads, 'aside');
  const shown = sketch.shown(variants);
  const moved = (way: Way): Movement => ({
    is: 'moving',
    way,
    setting: sketch.setting(variants),
    mirror: side === null || side === sketch.side ? null : sketch.mirror,
  });
  // A pose that is left for another posture than it was taken from has no way through the air.
  if (act.act === 'leaving' && leads !== posture) {
    return { is: 'fading', from: moved({ by: 'staying', stance: shown.start }), to: atRest(leads, 'aside') };
  }
  return moved(wayOf(act, shown));
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
