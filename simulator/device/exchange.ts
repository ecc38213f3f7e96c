import { localeFor } from '../../lambda/words/locales';
import type { Moment } from '../speech/clock';
import type { Device, OpenSession, Setting } from './device';
import { envelopeOf, type SessionPart } from '../cloud/envelope';
import { frozenAt, type OnScreen, shownAfter, visibleOn } from '../echo-show/shown';
import { microphoneAfter } from './microphone';
import { refusalOf } from '../cloud/refusal';
import { isLast, type Content } from '../cloud/request';
import type { Answered } from '../cloud/skill';
import { silence, speechOf } from '../speech/speech';
import type { Happened, How, Received, Exchange } from './exchanged';

/** What makes a request: its content, and the words that it came from. */
export interface Asking {
  readonly heard: string;
  readonly how: How;
  readonly content: Content;
}

const toldOfError: Asking = {
  heard: '(error)',
  how: 'given',
  content: { type: 'SessionEndedRequest', reason: 'ERROR' },
};

/**
 * Sends one request at a moment and settles what the answer leaves: the session with its attributes, or none. A
 * failure ends the session, and the skill is told so as Alexa does.
 */
export async function exchange(setting: Setting, device: Device, asking: Asking, at: Moment): Promise<Happened> {
  const { content, heard, how } = asking;
  const session = content.type === 'AlexaSkillEvent.SkillDisabled' ? null : device.session;
  const request = envelopeOf(content, at, { ...setting, consented: device.consented }, partOf(session, setting, at));
  const outcome = outcomeOf(await setting.skill(request), setting, session, isLast(content));
  const intent = content.type === 'IntentRequest' ? content.intent : content.type;
  const turn: Exchange = { seen: 'exchange', heard, intent, how, at, request, outcome };
  if (isLast(content)) return { device: { ...device, answer: { began: at, plays: 0 }, session: null }, seen: [turn] };
  if (outcome.is === 'answered') return { device: settled(device, outcome, at), seen: [turn] };
  const ended = await exchange(setting, { ...device, answer: { began: at, plays: 0 } }, toldOfError, at);
  return { device: ended.device, seen: [turn, ...ended.seen] };
}

function outcomeOf(answered: Answered, setting: Setting, session: OpenSession | null, last: boolean): Received {
  if ('failed' in answered) return { is: 'failed', why: answered.failed, response: null };
  const { response } = answered;
  if (last) return { is: 'answered', response, speech: silence, microphone: { is: 'session over' } };
  const refusal = refusalOf(response, setting.screen !== null);
  if (refusal !== null) return { is: 'failed', why: `Alexa refuses the response: ${refusal}`, response };
  const shown = shownAfter(response.response.directives ?? [], session?.shown ?? null, 0);
  const { voice } = localeFor(setting.locale);
  const microphone = microphoneAfter(response.response, shown !== null, voice);
  return { is: 'answered', response, speech: speechOf(response.response.outputSpeech, voice), microphone };
}

/** Attributes last one turn: those that the skill leaves out of an answer are gone. */
function settled(device: Device, outcome: Extract<Received, { is: 'answered' }>, at: Moment): Device {
  const { response, speech, microphone } = outcome;
  const answer = { began: at, plays: speech.plays };
  if (device.session === null || microphone.is === 'session over') return { ...device, answer, session: null };
  const attributes = response.sessionAttributes ?? {};
  const shown = shownAfter(response.response.directives ?? [], frozen(device.session.shown, at), at);
  return { ...device, answer, session: { id: device.session.id, isNew: false, attributes, shown, microphone } };
}

/** What stays on the screen stands still from a word or a touch on. */
function frozen(shown: OnScreen | null, at: Moment): OnScreen | null {
  return shown === null ? null : frozenAt(shown, at);
}

/** The session as a request has it: of the screen goes what the document tells at that moment, once it has frozen. */
function partOf(session: OpenSession | null, { screen }: Setting, at: Moment): SessionPart | null {
  if (session === null) return null;
  const { id, isNew, attributes, shown } = session;
  if (shown === null || screen === null) return { id, isNew, attributes, document: null };
  const document = { token: shown.token, components: visibleOn(frozenAt(shown, at), screen, at) };
  return { id, isNew, attributes, document };
}
