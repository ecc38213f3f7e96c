import type { RequestEnvelope, ResponseEnvelope } from 'ask-sdk-model';
import { randomUUID } from 'node:crypto';
import { readCarried, type Carried } from '../../lambda/turn/carried';
import type { Skill } from '../../lambda/alexa/skill';
import { envelopeOf } from '../../simulator/cloud/envelope';
import type { Content } from '../../simulator/cloud/request';
import { speakerOf } from '../../simulator/cloud/speaker';

/** Who talks to which skill, and from when on. */
export interface Talking {
  readonly skill: Skill;
  readonly user?: string;
  readonly person?: string | null;
  readonly locale?: string;
  readonly at?: string;
  /** Where Alexa's services are; without one the device has no id that they could be asked about. */
  readonly apiEndpoint?: string;
  readonly consented?: boolean;
  /** Milliseconds that Lambda says are left of a turn. */
  readonly remaining?: number;
}

/** One device with its session: each thing said comes so many seconds after the one before. */
export interface Talker {
  launch(after?: number): Promise<ResponseEnvelope>;
  say(intent: string, after?: number, slots?: Slots): Promise<ResponseEnvelope>;
  end(reason: 'USER_INITIATED' | 'EXCEEDED_MAX_REPROMPTS' | 'ERROR', after?: number): Promise<ResponseEnvelope>;
  send(content: Content, after?: number): Promise<ResponseEnvelope>;
  /** The same request once more, as Alexa sends it when an answer was late. */
  replay(after?: number): Promise<ResponseEnvelope>;
  session(): Carried;
  last(): RequestEnvelope;
}

/** Ids that Alexa resolved, by the name of the slot. */
export type Slots = { readonly [slot: string]: string };

export function talker(talking: Talking): Talker {
  const { skill, user = 'sam', person = null, apiEndpoint = null, consented = false, locale = 'en-US' } = talking;
  const known = speakerOf(user, person);
  const device = {
    speaker: apiEndpoint === null ? { ...known, deviceId: '' } : known,
    apiEndpoint: apiEndpoint ?? 'http://127.0.0.1:9',
    screen: null,
    locale,
    consented,
  };
  let now = Date.parse(talking.at ?? '2026-11-23T07:00:00Z');
  let attributes: Readonly<Record<string, unknown>> = {};
  let isNew = true;
  let id = randomUUID();
  let sent = null as RequestEnvelope | null; // set by every request
  const ask = async (envelope: RequestEnvelope): Promise<ResponseEnvelope> => {
    const answer = await skill(onTheWire(envelope), { getRemainingTimeInMillis: () => talking.remaining ?? 7000 });
    return onTheWire(answer);
  };
  const send = async (content: Content, after = 0): Promise<ResponseEnvelope> => {
    now += after * 1000;
    if (content.type === 'LaunchRequest') [isNew, attributes, id] = [true, {}, randomUUID()];
    const outside = content.type === 'AlexaSkillEvent.SkillDisabled';
    sent = envelopeOf(content, now, device, outside ? null : { id, isNew, attributes, document: null });
    const answer = await ask(sent);
    [isNew, attributes] = [false, answer.sessionAttributes ?? {}];
    return answer;
  };
  const last = (): RequestEnvelope => {
    if (sent === null) throw new Error('nothing was said yet');
    return sent;
  };
  return {
    launch: (after) => send({ type: 'LaunchRequest' }, after),
    say: (intent, after = 4, slots = {}) => send({ type: 'IntentRequest', intent, slots: resolved(slots) }, after),
    end: (reason, after = 4) => send({ type: 'SessionEndedRequest', reason }, after),
    send,
    replay: (after = 0) => {
      now += after * 1000;
      return ask(last());
    },
    session: () => {
      const session = readCarried(attributes);
      if (session === null) throw new Error('there is no session in the attributes');
      return session;
    },
    last,
  };
}

function resolved(slots: Slots): Extract<Content, { type: 'IntentRequest' }>['slots'] {
  const entries = Object.entries(slots).map(([name, id]) => {
    const match = { status: { code: 'ER_SUCCESS_MATCH' as const }, values: [{ value: { name: id, id } }] };
    const resolutions = { resolutionsPerAuthority: [{ authority: 'test', ...match }] };
    return [name, { name, value: id, confirmationStatus: 'NONE' as const, resolutions }] as const;
  });
  return Object.fromEntries(entries);
}

/** What arrives of something that is sent as JSON. */
function onTheWire<T>(value: T): T {
  return JSON.parse(JSON.stringify(value)) as T; // the types of envelopes hold nothing that JSON changes
}
