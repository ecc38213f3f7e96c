import { written, type Act } from './act';
import type { Moment } from '../speech/clock';
import { answerConsent } from './consent';
import { withNewSession, type Device, type Setting } from './device';
import { frozenAt, pressed } from '../echo-show/shown';
import { exchange, type Asking } from './exchange';
import type { Content } from '../cloud/request';
import { sayWords } from './say';
import { expire, passSilence, waitOut } from './silence';
import type { Happened } from './exchanged';

/**
 * One thing done at a device, at a moment, and all that comes of it. If the session had run out by then it ends first,
 * at its own time. This is the whole of a device: a script moves the clock, a page passes the real one.
 */
export async function perform(setting: Setting, device: Device, act: Act, at: Moment): Promise<Happened> {
  const before = await expire(setting, device, at);
  const now = await doNow(setting, before.device, act, at);
  return { device: now.device, seen: [...before.seen, ...now.seen] };
}

async function doNow(setting: Setting, device: Device, act: Act, at: Moment): Promise<Happened> {
  switch (act.does) {
    case 'launch':
      return exchange(setting, withNewSession(device), asking(act, { type: 'LaunchRequest' }), at);
    case 'say':
      return sayWords(setting, device, act.words, at);
    case 'silence':
      return device.session === null ? unheard(device, act, at) : passSilence(setting, device);
    case 'exit':
      return exit(setting, device, act, at);
    case 'touch':
      return touch(setting, device, act, at);
    case 'consent':
      return answerConsent(setting, device, written(act), act.status, at);
    case 'disable':
      setting.forget(setting.speaker.userId);
      return exchange(
        setting,
        { ...device, consented: false },
        asking(act, { type: 'AlexaSkillEvent.SkillDisabled' }),
        at,
      );
    case 'voice':
      // Whose voice it is belongs to the setting: whoever plays the acts changes it there.
      return { device, seen: [] };
    case 'wait':
      return waitOut(setting, device, act.seconds);
  }
}

function exit(setting: Setting, device: Device, act: Act, at: Moment): Promise<Happened> | Happened {
  if (device.session === null) return unheard(device, act, at);
  return exchange(setting, device, asking(act, { type: 'SessionEndedRequest', reason: 'USER_INITIATED' }), at);
}

function touch(
  setting: Setting,
  device: Device,
  act: Extract<Act, { does: 'touch' }>,
  at: Moment,
): Promise<Happened> | Happened {
  const { screen } = setting;
  if (screen === null) return unheard(device, act, at, 'this device has no screen (--screen gives it one)');
  const { session } = device;
  if (session === null || session.shown === null) {
    return unheard(device, act, at, 'the skill shows nothing on the screen');
  }
  // The finger freezes the picture; what is pressed is what is there then.
  const shown = frozenAt(session.shown, at);
  const name = act.button.join(' ');
  const sends = pressed(shown, screen, at, name);
  if (sends === null) return unheard(device, act, at, `nothing on the screen is called "${name}"`);
  const touched = { ...device, session: { ...session, shown } };
  return exchange(setting, touched, asking(act, { type: 'Alexa.Presentation.APL.UserEvent', arguments: sends }), at);
}

function asking(act: Act, content: Content): Asking {
  return { heard: written(act), how: 'given', content };
}

function unheard(device: Device, act: Act, at: Moment, why = 'no session is open'): Happened {
  return { device, seen: [{ seen: 'unheard', at, heard: written(act), why }] };
}
