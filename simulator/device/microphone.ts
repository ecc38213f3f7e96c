import type { Response } from 'ask-sdk-model';
import type { Seconds } from '../../lambda/routine/routine';
import { momentAfter, type Moment } from '../speech/clock';
import type { Voice } from '../../lambda/words/locale';
import { speechOf, type Speech } from '../speech/speech';
import { microphoneWindow, screenWindow } from './windows';

/**
 * What keeps a session open after an answer: a microphone that listens once, or again after the reprompt; a screen that
 * shows something while nobody listens, `stays` seconds more after both; Alexa asking for a permission herself. `session over` is nothing of these.
 */
export type Microphone =
  | { readonly is: 'listening'; readonly reprompt: Speech | null; readonly stays: Seconds }
  | { readonly is: 'screen only' }
  | { readonly is: 'asking permission'; readonly token: string }
  | { readonly is: 'session over' };

/** The microphone that a response asks for. `shows` is whether a screen holds a document of the skill; `voice` asks again. */
export function microphoneAfter(response: Response, shows: boolean, voice?: Voice): Microphone {
  const token = consentAsked(response);
  if (token !== null && response.shouldEndSession !== true) return { is: 'asking permission', token };
  if (response.shouldEndSession === false) {
    const again = response.reprompt?.outputSpeech;
    return {
      is: 'listening',
      reprompt: again === undefined ? null : speechOf(again, voice),
      stays: shows ? screenWindow : 0,
    };
  }
  return shows && response.shouldEndSession !== true ? { is: 'screen only' } : { is: 'session over' };
}

/**
 * When a session ends if nobody does anything, for an answer that began and plays so long: 8 s after it, then the
 * reprompt and 8 s more. Null is never: Alexa waits for an answer of her own, or the session is over already.
 */
export function endOfWaiting(microphone: Microphone, began: Moment, plays: Seconds): Moment | null {
  switch (microphone.is) {
    case 'listening': {
      const again = microphone.reprompt === null ? 0 : microphone.reprompt.plays + microphoneWindow;
      return momentAfter(began, plays + microphoneWindow + again + microphone.stays);
    }
    case 'screen only':
      return momentAfter(began, plays + screenWindow);
    case 'asking permission':
    case 'session over':
      return null;
  }
}

/** The token of a request for a permission that Alexa is to make, if the response carries one. */
function consentAsked(response: Response): string | null {
  for (const directive of response.directives ?? []) {
    if (directive.type === 'Connections.SendRequest' && directive.name === 'AskFor') return directive.token ?? '';
  }
  return null;
}
