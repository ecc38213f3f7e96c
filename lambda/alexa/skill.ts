/** The way in and the way out: who may ask, what is logged, and that every request is answered. */
import { DefaultApiClient, type HandlerInput, SkillBuilders } from 'ask-sdk-core';
import type { RequestEnvelope, Response, ResponseEnvelope } from 'ask-sdk-model';
import { isRecord, property } from '../reading/reader';
import { type Incoming, readIncoming, skillIdIn } from './incoming';
import { causeOf, type Notes, notes } from '../log/log';
import { localeFor } from '../words/locales';
import type { Locale } from '../words/locale';
import { apology } from './respond';
import { attributesOf, readSession } from '../turn/carried';
import { forgetAccount, turn, type Turning } from '../turn/turn';
import type { World } from '../turn/context';

/** What Lambda gives beside the event, as far as we use it. */
export interface Surroundings {
  readonly getRemainingTimeInMillis?: () => number;
}

export type Skill = (envelope: unknown, surroundings: Surroundings) => Promise<ResponseEnvelope>;

const nothing: ResponseEnvelope = { version: '1.0', response: {} };

export function createSkill(world: World): Skill {
  const sdk = SkillBuilders.custom()
    .addRequestHandlers({ canHandle: () => true, handle: (input) => answered(input, world) })
    .withApiClient(new DefaultApiClient())
    .create();
  return async (envelope, surroundings) => {
    if (!isForUs(envelope, world)) return refused(world);
    // The SDK wants its own type; what the envelope really holds was and will be read as unknown.
    return sdk.invoke(tidied(envelope), surroundings);
  };
}

/**
 * The SDK reads `session.new` and a few more without looking, and copies the attributes however deep they are. So a
 * session that is none is left out, and of the attributes only what we understand goes on.
 */
function tidied(envelope: unknown): RequestEnvelope {
  const session = property(envelope, 'session');
  const whole = isRecord(envelope) ? envelope : {};
  const read = readSession(property(session, 'attributes'));
  const attributes = read === null ? {} : attributesOf(read);
  const kept = isRecord(session) ? { ...session, attributes } : undefined;
  return { ...whole, session: kept } as unknown as RequestEnvelope; // checked where it is read, in incoming.ts
}

function isForUs(envelope: unknown, { skillId }: World): boolean {
  return skillId !== null && skillIdIn(envelope) === skillId;
}

/** A request for another skill, or none at all: no answer, no database, one metric. */
function refused(world: World): ResponseEnvelope {
  const { count, line } = notes(world.stage);
  count('Refused');
  world.log(line(world.clock()));
  return nothing;
}

async function answered(input: HandlerInput, world: World): Promise<Response> {
  const noted = notes(world.stage);
  const start = world.clock();
  const incoming = readIncoming(input.requestEnvelope);
  const locale = localeOf(incoming, noted);
  const init = world.coldStart();
  if (init !== null) noted.count('ColdInitMs', init);
  try {
    return incoming === null ? {} : await respondTo(incoming, input, turningOf(input, world, locale, noted));
  } catch (error) {
    noted.count('Failed');
    noted.tell('cause', causeOf(error));
    if (incoming?.what.kind === 'disabled') throw new Error('the account could not be deleted yet');
    return incoming?.isSession === true && incoming.what.kind !== 'ended' ? apology(locale) : {};
  } finally {
    if (world.storeIsDown()) noted.count('BreakerOpen');
    noted.count('TurnMs', Math.round(world.clock() - start));
    world.log(noted.line(start));
  }
}

async function respondTo(incoming: Incoming, input: HandlerInput, turning: Turning): Promise<Response> {
  if (incoming.what.kind === 'disabled') await forgetAccount(incoming, turning);
  // What we do not know is answered with nothing, and the session goes on with the attributes that it had.
  if (!incoming.isSession || incoming.what.kind === 'other') return {};
  const { response, session } = await turn(incoming, turning);
  const attributes = attributesOf(session);
  input.attributesManager.setSessionAttributes(attributes);
  turning.notes.count('ResponseBytes', JSON.stringify([response, attributes]).length);
  return response;
}

/** The locale that a request is answered in; where that is not its own, the log says which was asked for. */
function localeOf(incoming: Incoming | null, { tell }: Notes): Locale {
  const asked = incoming?.locale ?? null;
  const locale = localeFor(asked);
  if (asked !== null && asked !== locale.id) tell('locale', asked);
  return locale;
}

function turningOf(
  input: HandlerInput,
  { store, stage, mediaUrl, clock }: World,
  locale: Locale,
  noted: Notes,
): Turning {
  const surroundings: Surroundings = isRecord(input.context) ? input.context : {};
  const remaining = surroundings.getRemainingTimeInMillis?.() ?? 7000;
  const services = input.serviceClientFactory ?? null;
  return { store: store(remaining), services, notes: noted, stage, mediaUrl, locale, clock };
}
