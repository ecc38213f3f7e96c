/** The way in and the way out: who may ask, what is logged, and that every request is answered. */
import { DefaultApiClient, type HandlerInput, SkillBuilders } from 'ask-sdk-core';
import type { RequestEnvelope, Response, ResponseEnvelope } from 'ask-sdk-model';
import { isRecord, property } from '../reading/reader';
import { causeOf, notes, type Notes } from '../log/log';
import { attributesOf } from '../turn/carried';
import type { Context, World } from '../turn/context';
import { turn } from '../turn/turn';
import type { Locale } from '../words/locale';
import { localeFor } from '../words/locales';
import { callOf } from './call';
import { type Incoming, readIncoming, skillIdIn } from './incoming';
import { toldOutside } from './outside';
import { apology, lettersIn, responseOf } from './respond';
import { assistantOver } from './services';

/** What Lambda gives beside the event, as far as we use it. */
export interface Surroundings {
  readonly getRemainingTimeInMillis?: () => number;
}

export type Skill = (envelope: unknown, surroundings: Surroundings) => Promise<ResponseEnvelope>;

/** A request that was read, once; it goes through the SDK as the context of its handlers. */
interface Visit {
  /** Null where the envelope holds no request that can be answered. */
  readonly incoming: Incoming | null;
  readonly locale: Locale;
  readonly noted: Notes;
  /** Milliseconds that Lambda leaves for it. */
  readonly remaining: number;
}

const nothing: ResponseEnvelope = { version: '1.0', response: {} };

export function createSkill(world: World): Skill {
  const sdk = SkillBuilders.custom()
    .addRequestHandlers({ canHandle: () => true, handle: (input) => answered(input, visitIn(input), world) })
    .addErrorHandlers({ canHandle: () => true, handle: (input, error) => failed(visitIn(input), error) })
    .withApiClient(new DefaultApiClient())
    .create();
  return async (envelope, surroundings) => {
    if (world.skillId === null || skillIdIn(envelope) !== world.skillId) return refused(world);
    const start = world.clock();
    const noted = notes(world.stage, world.release);
    const init = world.coldStart();
    if (init !== null) noted.count('ColdInitMs', init);
    try {
      return await sdk.invoke(forSdk(envelope), visitOf(envelope, surroundings, noted));
    } finally {
      if (world.storeIsDown()) noted.count('BreakerOpen');
      noted.count('TurnMs', Math.round(world.clock() - start));
      world.log(noted.line(start));
    }
  };
}

/** A request for another skill, or none at all: no answer, no database, one metric. */
function refused(world: World): ResponseEnvelope {
  const { count, line } = notes(world.stage, world.release);
  count('Refused');
  world.log(line(world.clock()));
  return nothing;
}

function visitOf(envelope: unknown, surroundings: Surroundings, noted: Notes): Visit {
  const incoming = readIncoming(envelope);
  const locale = localeOf(incoming, noted);
  noteRejection(incoming, noted);
  return { incoming, locale, noted, remaining: surroundings.getRemainingTimeInMillis?.() ?? 7000 };
}

function visitIn({ context }: HandlerInput): Visit {
  return context as Visit; // what is given to `invoke` above; the SDK passes it on untyped
}

/**
 * The envelope as far as the SDK may see it. It reads `session.new` and a few more without looking, and copies the
 * attributes however deep they are: a session that is none is left out, and attributes stay with us.
 */
function forSdk(envelope: unknown): RequestEnvelope {
  const session = property(envelope, 'session');
  const shown = isRecord(session) ? { ...session, attributes: {} } : undefined;
  return { ...(isRecord(envelope) ? envelope : {}), session: shown } as unknown as RequestEnvelope; // read in incoming.ts
}

async function answered(input: HandlerInput, visit: Visit, world: World): Promise<Response> {
  const { incoming, noted } = visit;
  if (incoming === null) return {};
  const context = contextOf(input, incoming, visit, world);
  const carried = await toldOutside(incoming, world.stage, context);
  // What we do not know is answered with nothing, and the session goes on with the attributes that it had.
  if (incoming.isSession && carried !== null) carry(input, attributesOf(carried));
  const call = callOf(incoming, world.stage);
  if (call === null) return {};
  const answer = await turn(call, context);
  const { screen, at } = incoming;
  const seen = screen === null ? null : { screen, at };
  const response = call.cause.by === 'ended' ? {} : responseOf(answer, visit.locale, world.mediaUrl, seen);
  const attributes = attributesOf(answer.carried);
  carry(input, attributes);
  noted.count('ResponseBytes', bucketOf(lettersIn(response) + JSON.stringify(attributes).length));
  return response;
}

/** Bytes are told in powers of two from 8 KB on: the very length of an answer would tell which it was. */
function bucketOf(bytes: number): number {
  return 2 ** Math.max(13, Math.ceil(Math.log2(bytes)));
}

/**
 * Our own code failed. A deletion throws once more, so that Alexa sends it again; should she give up, the line has the
 * account's code, with which the operator can finish it.
 */
function failed({ incoming, locale, noted }: Visit, error: Error): Response {
  noted.count('Failed');
  noted.tell('cause', causeOf(error));
  if (incoming?.what.kind === 'disabled') throw new Error('the account could not be deleted yet');
  return incoming?.isSession === true && incoming.what.kind !== 'ended' ? apology(locale) : {};
}

function carry({ attributesManager }: HandlerInput, attributes: { readonly [key: string]: unknown }): void {
  attributesManager.setSessionAttributes(attributes);
}

function contextOf(
  { serviceClientFactory }: HandlerInput,
  { deviceId }: Incoming,
  { noted, locale, remaining }: Visit,
  { store, mediaUrl, clock }: World,
): Context {
  const assistant = assistantOver(serviceClientFactory ?? null, deviceId, locale);
  return { store: store(remaining), assistant, notes: noted, locale, mediaUrl, clock };
}

/** Alexa ends the session with an error where she rejects an answer, or where the device or she herself failed. */
function noteRejection(incoming: Incoming | null, { count, tell }: Notes): void {
  if (incoming?.what.kind !== 'ended' || incoming.what.fault === null) return;
  count('AnswerRejected');
  tell('fault', incoming.what.fault);
}

/** The locale that a request is answered in; where that is not its own, the log says which was asked for. */
function localeOf(incoming: Incoming | null, { tell }: Notes): Locale {
  const asked = incoming?.locale ?? null;
  const locale = localeFor(asked);
  if (asked !== null && asked !== locale.id) tell('locale', asked);
  return locale;
}
