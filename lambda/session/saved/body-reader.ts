/** Reading a body back from session attributes: whatever they hold, it is a body that can be. */
import { postures, towels } from '../../routine/posture';
import { sides } from '../../routine/routine';
import { exerciseIds } from '../../routine/routines';
import { isRecord, oneOf, property, text, whole } from '../../reading/reader';
import { type Body, onFeet, type Way, type Working } from '../body';
import type { Listener } from '../listener';
import { exerciseOf, poseNamed } from '../plan/routine-of';

export function readBody(value: unknown, listener: Listener): Body {
  if (!isRecord(value)) return onFeet;
  return {
    posture: oneOf(postures, onFeet.posture)(property(value, 'posture')),
    towel: oneOf(towels, onFeet.towel)(property(value, 'towel')),
    way: readWay(property(value, 'way')),
    working: readWorking(property(value, 'working'), listener),
  };
}

function readWay(value: unknown): Way | null {
  const to = oneOf(postures, null)(property(value, 'to'));
  return to === null ? null : { to, taken: whole(0, 9)(property(value, 'taken')) };
}

function readWorking(value: unknown, listener: Listener): Working | null {
  const exercise = oneOf(exerciseIds, null)(property(value, 'exercise'));
  const id = text(/^[a-z_]{1,30}$/)(property(value, 'pose'));
  const pose = exercise === null || id === null ? null : poseNamed(exercise, id, listener);
  if (exercise === null || pose === null) return null;
  const variants = exerciseOf(exercise, listener).easier;
  const instead = variants.map((v) => v.instead?.[pose.release.say]);
  const others = instead.filter((say) => typeof say === 'string');
  const release = oneOf([pose.release.say, ...others], pose.release.say)(property(value, 'release'));
  return { exercise, pose: pose.id, side: pose.sided ? oneOf(sides, 'left')(property(value, 'side')) : null, release };
}
