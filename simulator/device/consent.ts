import type { Moment } from '../speech/clock';
import type { Device, Setting } from './device';
import { exchange } from './exchange';
import type { ConsentStatus } from '../cloud/request';
import type { Happened } from './exchanged';
import { ownWordsOf } from './own-words/own-words';

/**
 * A permission that Alexa asked for is answered: the account keeps a yes, and the skill hears how it went. Without a
 * question of Alexa's own there is nothing to answer.
 */
export async function answerConsent(
  setting: Setting,
  device: Device,
  heard: string,
  status: ConsentStatus,
  at: Moment,
): Promise<Happened> {
  const microphone = device.session?.microphone;
  if (microphone?.is !== 'asking permission') {
    return { device, seen: [{ seen: 'unheard', at, heard, why: 'Alexa has not asked for a permission' }] };
  }
  const after = { ...device, consented: device.consented || status === 'ACCEPTED' };
  const content = { type: 'Connections.Response', token: microphone.token, status } as const;
  return exchange(setting, after, { heard, how: 'given', content }, at);
}

/** The answer that words are to a yes-or-no question of Alexa's: anything but yes and no is none. */
export function consentMeant(words: string, locale: string): ConsentStatus {
  const { yes, no } = ownWordsOf(locale);
  if (yes.test(words)) return 'ACCEPTED';
  return no.test(words) ? 'DENIED' : 'NOT_ANSWERED';
}
