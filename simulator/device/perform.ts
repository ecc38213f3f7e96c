import { written, type Act } from './act';
import type { Moment } from '../speech/clock';
import { answerConsent } from './consent';
import { withSession, type Device, type World } from './device';
import { exchange, type Asking } from './exchange';
import type { Content } from '../cloud/request';
import { say } from './say';
import { expire, passSilence, waitOut } from './silence';
import type { Happened } from './exchanged';

/**
 * One thing done at a device, at a moment, and all that comes of it. If the session had run out by then it ends first,
 * at its own time. This is the whole of a device: a script moves the clock, a page passes the real one.
 */
export async function perform(world: World, device: Device, act: Act, at: Moment): Promise<Happened> {
  const before = await expire(world, device, at);
  const now = await doNow(world, before.device, act, at);
  return { device: now.device, seen: [...before.seen, ...now.seen] };
}

async function doNow(world: World, device: Device, act: Act, at: Moment): Promise<Happened> {
  switch (act.does) {
    case 'launch':
      return exchange(world, withSession(device), asking(act, { type: 'LaunchRequest' }), at);
    case 'say':
      return say(world, device, act.words, at);
    case 'silence':
      return device.session === null ? unheard(device, act, at) : passSilence(world, device);
    case 'exit':
      return exit(world, device, act, at);
    case 'touch':
      return touch(world, device, act, at);
    case 'consent':
      return answerConsent(world, device, written(act), act.status, at);
    case 'disable':
      world.forget(world.speaker.userId);
      return exchange(
        world,
        { ...device, consented: false },
        asking(act, { type: 'AlexaSkillEvent.SkillDisabled' }),
        at,
      );
    case 'voice':
      // Whose voice it is belongs to the world: whoever plays the acts changes it there.
      return { device, seen: [] };
    case 'wait':
      return waitOut(world, device, act.seconds);
  }
}

function exit(world: World, device: Device, act: Act, at: Moment): Promise<Happened> | Happened {
  if (device.session === null) return unheard(device, act, at);
  return exchange(world, device, asking(act, { type: 'SessionEndedRequest', reason: 'USER_INITIATED' }), at);
}

function touch(
  world: World,
  device: Device,
  act: Extract<Act, { does: 'touch' }>,
  at: Moment,
): Promise<Happened> | Happened {
  if (!world.screen) return unheard(device, act, at, 'this device has no screen (--screen gives it one)');
  if (device.session === null || device.session.document === null) {
    return unheard(device, act, at, 'the skill shows nothing on the screen');
  }
  return exchange(world, device, asking(act, { type: 'Alexa.Presentation.APL.UserEvent', arguments: act.button }), at);
}

function asking(act: Act, content: Content): Asking {
  return { heard: written(act), how: 'given', content };
}

function unheard(device: Device, act: Act, at: Moment, why = 'no session is open'): Happened {
  return { device, seen: [{ seen: 'unheard', at, heard: written(act), why }] };
}
