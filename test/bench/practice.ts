import type { RequestEnvelope, ResponseEnvelope, Slot } from 'ask-sdk-model';
import { momentAfter, type Moment } from '../../simulator/speech/clock';
import { envelopeOf, type Origin } from '../../simulator/cloud/envelope';
import type { Content } from '../../simulator/cloud/request';
import type { Profile } from '../../simulator/echo-show/profile';
import { speakerOf } from '../../simulator/cloud/speaker';
import { property } from '../../lambda/reading/reader';

export type Ask = (envelope: RequestEnvelope) => Promise<ResponseEnvelope>;

/** More turns than any session of somebody who only says "ready" has. */
const most = 80;

/** A device, without a screen where none is named; one without an id has no time zone that could be asked for. */
export function deviceOf(user: string, apiEndpoint: string | null, screen: Profile | null = null): Origin {
  const speaker = speakerOf(user, null);
  return {
    speaker: apiEndpoint === null ? { ...speaker, deviceId: '' } : speaker,
    screen,
    locale: 'en-US',
    apiEndpoint: apiEndpoint ?? 'http://127.0.0.1:9',
    consented: false,
  };
}

export const launch: Content = { type: 'LaunchRequest' };

/** An intent, each of its slots resolved to an id. */
export function intent(name: string, slots: Readonly<Record<string, string>> = {}): Content {
  const filled = Object.entries(slots).map(([slot, id]) => [slot, slotOf(slot, id)] as const);
  return { type: 'IntentRequest', intent: name, slots: Object.fromEntries(filled) };
}

function slotOf(name: string, id: string): Slot {
  const match = {
    authority: 'bench',
    status: { code: 'ER_SUCCESS_MATCH' as const },
    values: [{ value: { name: id, id } }],
  };
  return { name, value: id, confirmationStatus: 'NONE', resolutions: { resolutionsPerAuthority: [match] } };
}

/**
 * A session of somebody who practises: opens the skill, says the wishes, then "ready" whenever an answer has ended, and how
 * it was when asked. Gives the moment at which the session was over; throws where it does not end.
 */
export async function practise(
  ask: Ask,
  origin: Origin,
  start: Moment,
  wishes: readonly Content[] = [],
): Promise<Moment> {
  const id = `amzn1.echo-api.session.${start}`;
  let at = start;
  let attributes: Readonly<Record<string, unknown>> = {};
  for (let turn = 0; turn < most; turn += 1) {
    const content = turn === 0 ? launch : (wishes[turn - 1] ?? reply(attributes));
    const answer = await ask(envelopeOf(content, at, origin, { id, isNew: turn === 0, attributes, document: null }));
    if (answer.response.shouldEndSession === true) return at;
    attributes = answer.sessionAttributes ?? {};
    at = momentAfter(Date.parse(String(attributes['began'] ?? '')) || at, Number(attributes['lasts'] ?? 0) + 3);
  }
  throw new Error(`the session was not over after ${most} turns`);
}

function reply(attributes: unknown): Content {
  switch (property(property(attributes, 'here'), 'at')) {
    case 'rating':
      return intent('RateEffortIntent', { effort: 'about_right' });
    case 'offering':
      return intent('AMAZON.NoIntent');
    default:
      return intent('ReadyIntent');
  }
}
