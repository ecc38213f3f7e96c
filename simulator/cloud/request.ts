import { randomUUID } from 'node:crypto';
import type { Request, SessionEndedRequest, Slot } from 'ask-sdk-model';
import { stamp, type Moment } from '../speech/clock';

/** Whether a text is a locale as Alexa writes it: a language and a country. */
export function isLocale(text: string): boolean {
  return /^[a-z]{2}-[A-Z]{2}$/.test(text);
}

/** How a person may answer when Alexa asks for a permission. */
export const consentStatuses = ['ACCEPTED', 'DENIED', 'NOT_ANSWERED'] as const;
export type ConsentStatus = (typeof consentStatuses)[number];

/** Whether a request is the last of its session, or outside of any: nothing that the skill answers to it is played. */
export function isLast({ type }: { readonly type: string }): boolean {
  return type === 'SessionEndedRequest' || type === 'AlexaSkillEvent.SkillDisabled';
}

type EndReason = SessionEndedRequest['reason'];

/** A request without what each of them has: its id, its time and its locale. */
export type Content =
  | { readonly type: 'LaunchRequest' }
  | { readonly type: 'IntentRequest'; readonly intent: string; readonly slots: Readonly<Record<string, Slot>> }
  | { readonly type: 'SessionEndedRequest'; readonly reason: EndReason }
  | { readonly type: 'Alexa.Presentation.APL.UserEvent'; readonly arguments: readonly unknown[] }
  | { readonly type: 'Connections.Response'; readonly token: string; readonly status: ConsentStatus }
  | { readonly type: 'AlexaSkillEvent.SkillDisabled' };

/**
 * The request part of an envelope. `document` is the token of what is on the screen, if anything. As Alexa does, it
 * leaves out `slots` where an intent has none, and `dialogState`, which only skills with a dialog model get.
 */
export function requestOf(content: Content, at: Moment, locale: string, document: string | null): Request {
  const common = { requestId: `amzn1.echo-api.request.${randomUUID()}`, timestamp: stamp(at), locale };
  // The published types demand `dialogState`; Alexa does not send it to skills without a dialog model.
  return { type: content.type, ...common, ...detailsOf(content, at, document) } as Request;
}

function detailsOf(content: Content, at: Moment, document: string | null): object {
  switch (content.type) {
    case 'LaunchRequest':
      return {};
    case 'IntentRequest':
      return { intent: intentOf(content.intent, content.slots) };
    case 'SessionEndedRequest':
      return { reason: content.reason, ...(content.reason === 'ERROR' ? { error } : {}) };
    case 'Alexa.Presentation.APL.UserEvent':
      return { token: document ?? '', arguments: content.arguments, source: touched, components: {} };
    case 'Connections.Response':
      return consentOf(content.token, content.status);
    case 'AlexaSkillEvent.SkillDisabled':
      return { eventCreationTime: stamp(at), eventPublishingTime: stamp(at) };
  }
}

const error = {
  type: 'INVALID_RESPONSE',
  message: 'An exception occurred while dispatching the request to the skill.',
};
const touched = { type: 'TouchWrapper', handler: 'Press', id: '' };

function intentOf(name: string, slots: Readonly<Record<string, Slot>>): object {
  return { name, confirmationStatus: 'NONE', ...(Object.keys(slots).length === 0 ? {} : { slots }) };
}

function consentOf(token: string, status: ConsentStatus): object {
  return {
    name: 'AskFor',
    status: { code: '200', message: 'OK' },
    token,
    payload: { status, isCardThrown: false },
  };
}
