/** One turn: read the session, hear, advance, run its errand, save, answer. */
import { createHash } from 'node:crypto';
import type { Response } from 'ask-sdk-model';
import { advance, endUnsaid } from '../conversation/advance';
import type { Move } from '../conversation/move';
import { cardOf } from '../render/card';
import { type Arrival, arrivalOf } from '../score/arrival';
import { lengthOf } from '../score/cue';
import { later } from '../session/calendar';
import type { ListenerStore, Who } from '../store/listener-store';
import type { Locale } from '../words/locale';
import { type Begin, begin } from './open';
import { run } from './errands';
import { hear } from '../alexa/heard';
import type { Incoming } from '../alexa/incoming';
import { kept } from './save';
import type { Notes } from '../log/log';
import { tellTurn } from './report';
import { askLeave, respond } from '../alexa/respond';
import type { Session } from './carried';
import type { Services } from './context';

/** The answer to a request, and the session that goes with it; an ended session is answered without a word. */
export interface Answer {
  readonly response: Response;
  readonly session: Session;
}

export interface Turning {
  readonly store: ListenerStore;
  readonly services: Services;
  readonly notes: Notes;
  readonly stage: string;
  readonly mediaUrl: string | null;
  /** The locale of the request, or the nearest that has words. */
  readonly locale: Locale;
  readonly clock: () => number;
}

export async function turn(incoming: Incoming, turning: Turning): Promise<Answer> {
  const { store, notes, services, mediaUrl, locale, clock } = turning;
  const now = incoming.at;
  const speaker = whoSpeaks(incoming, turning.stage);
  const start = await begin(incoming, speaker, turning);
  const who: Who = { account: speaker.account, person: start.session.person };
  const { move, card, asksLeave } = await run(moveOf(incoming, start), {
    services,
    store,
    who,
    speaker,
    now,
    deviceId: incoming.deviceId,
    locale,
  });
  const arrival = arrivalOf(move, locale);
  const session = await keep(start, move, arrival, { store, who, requestId: incoming.requestId, now, notes, clock });
  tellTurn(notes, who.account, incoming, start, move, session);
  if (incoming.what.kind === 'ended') return { response: {}, session };
  return {
    response: asksLeave ? askLeave() : respond(arrival, card ?? cardOf(move, mediaUrl, locale), locale),
    session,
  };
}

/** The skill was disabled: everything of the account goes. It throws where that did not succeed, so that Alexa asks again. */
export async function forgetAccount(incoming: Incoming, { store, stage }: Turning): Promise<void> {
  await store.forget(whoSpeaks(incoming, stage), 'everyone', incoming.at);
}

/** The move that a request brings: a launch opens; the first words of a session are heard where it opens. */
function moveOf(incoming: Incoming, { session, opening }: Begin): Move {
  const { what, at } = incoming;
  if (what.kind === 'ended') return endUnsaid(session.here, session.listener, at);
  if (opening === null) return advance(session.here, hear(what), session.listener, at);
  if (what.kind !== 'intent') return opening;
  const first = advance(opening.to, hear(what), opening.listener, at);
  const isUrgent = first.to.at === 'hurting' || first.to.at === 'left';
  const says = isUrgent ? first.says : [...opening.says, ...first.says];
  return { ...first, says, summary: first.summary ?? opening.summary };
}

/** The session after a move, saved as far as it could be. What is to be forgotten is not saved again. */
function keep(start: Begin, move: Move, arrival: Arrival, keeping: Parameters<typeof kept>[3]): Promise<Session> {
  const next: Session = {
    ...start.session,
    here: move.to,
    listener: move.listener,
    began: later(keeping.now, arrival.before),
    lasts: Math.ceil(lengthOf(arrival.score) - arrival.before),
  };
  if (move.errand?.do === 'forget')
    return Promise.resolve({ ...next, keeps: false, unsaved: [], unrecorded: [], owes: false });
  return kept(next, start.before, move.summary, keeping);
}

/** Whose record a voice speaks for: a recognised person's own, or the account's. Only hashes leave this function. */
function whoSpeaks({ userId, personId }: Incoming, stage: string): Who {
  return { account: hash(stage + userId), person: personId === null ? 'ACCOUNT' : hash(personId) };
}

function hash(id: string): string {
  return createHash('sha256').update(id).digest('hex');
}
