import type { ResponseEnvelope } from 'ask-sdk-model';
import { lineOf } from './fault';
import { speechOf } from '../speech/speech';

/** Alexa's limits on a response: characters of one speech, and bytes of all of it. */
const longestSpeech = 8000;
const largestResponse = 120 * 1024;

/** Sounds in one speech (SSML reference, "audio", 2026). */
const mostSounds = 5;

const cards: readonly string[] = ['Simple', 'Standard', 'LinkAccount', 'AskForPermissionsConsent'];

/** Why Alexa would refuse a response and end the session with an error, in a few words; null if she takes it. */
export function refusalOf(envelope: ResponseEnvelope, screen: boolean): string | null {
  try {
    return faultIn(envelope, screen);
  } catch (fault) {
    // A response that only claims to have the published shape fails wherever it is first looked at.
    return lineOf(fault);
  }
}

function faultIn(envelope: ResponseEnvelope, screen: boolean): string | null {
  const { outputSpeech, reprompt, card, directives } = envelope.response;
  for (const said of [outputSpeech, reprompt?.outputSpeech]) {
    const sounds = speechOf(said).pieces.filter((piece) => 'plays' in piece);
    if (sounds.length > mostSounds) return `a speech with ${sounds.length} sounds is too much`;
    const length = said === undefined ? 0 : (said.type === 'SSML' ? said.ssml : said.text).length;
    if (length >= longestSpeech) return `a speech of ${length} characters is too long`;
  }
  const size = Buffer.byteLength(JSON.stringify(envelope));
  if (size > largestResponse) return `a response of ${size} bytes is too large`;
  if (card !== undefined && !cards.includes(card.type)) return `there is no card of type ${card.type}`;
  const shows = (directives ?? []).some((directive) => directive.type.startsWith('Alexa.Presentation.APL.'));
  return shows && !screen ? 'it shows something on a device without a screen' : null;
}
