import type { Directive, Response } from 'ask-sdk-model';
import { ssmlOf } from '../render/ssml';
import type { Answer } from '../turn/turn';
import type { Locale } from '../words/locale';

/** An answer as Alexa takes it: the microphone opens if, and only if, it ends with a question. */
export function responseOf({ arrival, card, asksPermission }: Answer, locale: Locale): Response {
  if (asksPermission) return askPermission();
  const { score, asked } = arrival;
  const speech = { outputSpeech: { type: 'SSML' as const, ssml: ssmlOf(score, locale, asked?.question ?? null) } };
  const shown = card === null ? {} : { card };
  if (asked === null) return { ...speech, ...shown, shouldEndSession: true };
  const reprompt = { outputSpeech: { type: 'SSML' as const, ssml: ssmlOf(asked.reprompt, locale) } };
  return { ...speech, ...shown, reprompt, shouldEndSession: false };
}

/** Alexa herself asks for permission to set reminders; she words the question, and the answer comes as a request. */
function askPermission(): Response {
  const directive = {
    type: 'Connections.SendRequest',
    name: 'AskFor',
    token: 'reminder',
    payload: {
      '@type': 'AskForPermissionsConsentRequest',
      '@version': '2',
      permissionScopes: [{ permissionScope: 'alexa::alerts:reminders:skill:readwrite', consentLevel: 'ACCOUNT' }],
    },
  };
  return { directives: [directive as Directive] }; // the model's types know the first version of the payload only
}

/** Something went wrong on our side: a plain sentence, and the session goes on where it was. */
export function apology(locale: Locale): Response {
  const question = locale.words('ask.carryOn', {});
  const ssml = ssmlOf([], locale, `${locale.words('trouble.sorry', {})} ${question}`);
  return {
    outputSpeech: { type: 'SSML', ssml },
    reprompt: { outputSpeech: { type: 'SSML', ssml: ssmlOf([], locale, question) } },
    shouldEndSession: false,
  };
}
