import type { Directive, Response } from 'ask-sdk-model';
import { keptFor } from '../kept/kept';
import { isRecord, property } from '../reading/reader';
import { ssmlOf } from '../render/ssml';
import { renderDocument, type Screen } from '../screen/directive';
import type { Arrival } from '../score/arrival';
import type { Instant } from '../session/calendar';
import type { Carried } from '../turn/carried';
import type { Answer } from '../turn/turn';
import type { Locale } from '../words/locale';

/** A device that draws, and when the answer is for. */
export interface Viewing {
  readonly screen: Screen;
  readonly at: Instant;
}

/** An answer as Alexa takes it: the microphone opens if, and only if, it ends with a question. */
export function responseOf(
  { arrival, card, asksPermission, carried }: Answer,
  locale: Locale,
  mediaUrl: string | null,
  seen: Viewing | null,
): Response {
  if (asksPermission) return askPermission();
  const { score, asked } = arrival;
  const drawn = seen === null ? {} : { directives: [drawnFor(arrival, carried, locale, seen)] };
  const speech = {
    outputSpeech: { type: 'SSML' as const, ssml: ssmlOf(score, locale, asked?.question ?? null, mediaUrl) },
  };
  const shown = card === null ? {} : { card };
  if (asked === null) return { ...speech, ...shown, ...drawn, shouldEndSession: true };
  const reprompt = { outputSpeech: { type: 'SSML' as const, ssml: ssmlOf(asked.reprompt, locale, null, mediaUrl) } };
  return { ...speech, ...shown, ...drawn, reprompt, shouldEndSession: false };
}

function drawnFor(arrival: Arrival, { listener }: Carried, locale: Locale, { at, screen }: Viewing): Directive {
  const directive = renderDocument(arrival, { listener, now: at, locale }, screen);
  return directive as unknown as Directive; // the model's types know documents as objects of any kind that can be written to
}

/** The letters of an answer as JSON. Documents are the most of it, and few: each is counted once. */
export function lettersIn({ directives = [], ...spoken }: Response): number {
  const drawn = directives.map((directive) => {
    const document = property(directive, 'document');
    if (!isRecord(document)) return JSON.stringify(directive).length;
    return JSON.stringify({ ...directive, document: null }).length + lettersInDocument(document);
  });
  return drawn.reduce((sum, letters) => sum + letters, JSON.stringify(spoken).length);
}

const lettersInDocument = keptFor((document: object) => JSON.stringify(document).length);

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
