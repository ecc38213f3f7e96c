import type { Moment } from '../speech/clock';
import { answerConsent, consentMeant } from './consent';
import { withNewSession, type Device, type Setting } from './device';
import { exchange } from './exchange';
import { openingOf, withoutWakeWord } from './opening';
import type { Happened } from './exchanged';
import { ownWordsOf } from './own-words/own-words';

/**
 * Words said to a device at a moment. An opening phrase begins a new session even while one is open, as on an Echo;
 * "exit" and "quit" end the session without an intent; a question of Alexa's own takes the words as its answer. Words
 * that nobody listens to are seen as unheard.
 */
export async function sayWords(setting: Setting, device: Device, words: string, at: Moment): Promise<Happened> {
  const opening = openingOf(words, setting.locale);
  if (opening?.opens === 'launch') {
    return exchange(
      setting,
      withNewSession(device),
      { heard: words, how: 'given', content: { type: 'LaunchRequest' } },
      at,
    );
  }
  if (opening?.opens === 'request') return mean(setting, withNewSession(device), words, opening.words, at);
  const bare = withoutWakeWord(words);
  if (device.session === null) {
    return { device, seen: [{ seen: 'unheard', at, heard: words, why: 'no session is open' }] };
  }
  if (device.session.microphone.is === 'asking permission')
    return answerConsent(setting, device, words, consentMeant(bare, setting.locale), at);
  if (ownWordsOf(setting.locale).leaving.test(bare)) {
    const content = { type: 'SessionEndedRequest', reason: 'USER_INITIATED' } as const;
    return exchange(setting, device, { heard: words, how: 'given', content }, at);
  }
  return mean(setting, device, words, bare, at);
}

async function mean(setting: Setting, device: Device, heard: string, words: string, at: Moment): Promise<Happened> {
  const { intent, slots, how } = setting.understand(words, setting.locale);
  return exchange(setting, device, { heard, how, content: { type: 'IntentRequest', intent, slots } }, at);
}
