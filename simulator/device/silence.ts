import type { SessionEndedRequest } from 'ask-sdk-model';
import type { Seconds } from '../../lambda/routine/routine';
import { momentAfter, type Moment } from '../speech/clock';
import { answerConsent } from './consent';
import { endOfAnswer, endOfSession, type Device, type Setting } from './device';
import { exchange } from './exchange';
import { permissionWindow } from './windows';
import type { Happened } from './exchanged';

/** Ends a session whose time has run out by a moment, at the time when it did. Otherwise nothing happens. */
export async function expire(setting: Setting, device: Device, by: Moment): Promise<Happened> {
  const end = endOfSession(device);
  return end === null || end > by ? { device, seen: [] } : endUnheard(setting, device, end);
}

/** Nobody says anything until the session ends, or until Alexa gives up a question of her own. */
export async function passSilence(setting: Setting, device: Device): Promise<Happened> {
  const end = endOfSession(device);
  if (end !== null) return endUnheard(setting, device, end);
  return answerConsent(
    setting,
    device,
    '(silence)',
    'NOT_ANSWERED',
    momentAfter(endOfAnswer(device), permissionWindow),
  );
}

/** Nobody says anything until no session is open, and then for so long. The next thing is done right after that. */
export async function waitOut(setting: Setting, device: Device, seconds: Seconds): Promise<Happened> {
  if (device.session === null) {
    return { device: { ...device, answer: { began: momentAfter(endOfAnswer(device), seconds), plays: 0 } }, seen: [] };
  }
  const passed = await passSilence(setting, device);
  const rest = await waitOut(setting, passed.device, seconds);
  return { device: rest.device, seen: [...passed.seen, ...rest.seen] };
}

/** A microphone that nobody answers ends the session by its reprompts; a screen that is left alone, as if by the user. */
function endUnheard(setting: Setting, device: Device, end: Moment): Promise<Happened> {
  const reason: SessionEndedRequest['reason'] =
    device.session?.microphone.is === 'screen only' ? 'USER_INITIATED' : 'EXCEEDED_MAX_REPROMPTS';
  return exchange(
    setting,
    device,
    { heard: '(silence)', how: 'given', content: { type: 'SessionEndedRequest', reason } },
    end,
  );
}
