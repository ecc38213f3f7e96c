/** One turn: open the session, let time pass, hear, run the errand, save. It knows neither envelope nor SDK. */
import { type Instant, later } from '../session/calendar';
import { advance, endUnsaid } from '../conversation/advance';
import type { Move } from '../conversation/move';
import type { Remark } from '../conversation/remark';
import { type Card, cardOf } from '../render/card';
import { type Arrival, arrivalOf } from '../score/arrival';
import { lengthOf } from '../score/cue';

import type { Who } from '../store/listener-store';
import type { Call } from './call';
import { type Carried, nothingPending } from './carried';
import type { Context } from './context';
import { run } from './errands';
import { open, settled } from './open';
import { tellTurn } from './report';
import { tellWork } from './work-report';
import { save } from './save';

/** What is answered, and the session that goes on with it. */
export interface Answer {
  readonly arrival: Arrival;
  readonly card: Card | null;
  /** The assistant is to ask for permission to set reminders, in the place of the arrival. */
  readonly asksPermission: boolean;
  readonly carried: Carried;
}

export async function turn(call: Call, context: Context): Promise<Answer> {
  const opened = await open(call, context);
  const here = settled(opened, call, context);
  const who: Who = { account: call.speaker.account, person: here.person };
  const { move, card, asksPermission } = await run(moveOf(here, opened.opening, call), { call, who, context });
  const arrival = arrivalOf(move, context.locale);
  const next = arrived(here, move, arrival, call.at);
  const carried = await save({ carried: next, saved: opened.saved, summary: move.summary }, call, context);
  tellTurn({ from: here.here, move, carried }, call, context.notes);
  tellWork(opened.saved, carried.listener, context.notes);
  return { arrival, card: card ?? cardOf(move, context.mediaUrl, context.locale), asksPermission, carried };
}

/** The skill was disabled: deletes everything of the account. It throws where that did not succeed, so that Alexa asks again. */
export async function forgetAccount(who: Who, now: Instant, { store }: Context): Promise<void> {
  await store.forget(who, 'everyone', now);
}

/** The move that a call brings: a launch opens; the first words of a session are heard where it opens. */
function moveOf({ here, listener, body }: Carried, opening: Move | null, { cause, at }: Call): Move {
  if (cause.by === 'ended') return endUnsaid(here, listener, at, body);
  if (opening === null) return advance(here, cause.heard, listener, at, body);
  if (cause.by !== 'intent') return opening;
  const first = advance(opening.to, cause.heard, opening.listener, at, opening.body);
  const isUrgent = first.to.at === 'hurting' || first.to.at === 'left';
  const safety: readonly Remark[] = opening.to.at === 'welcome' ? [{ says: 'safety' }] : [];
  const says = isUrgent ? first.says : [...safety, ...opening.says, ...first.says];
  return { ...first, says, summary: first.summary ?? opening.summary };
}

/** The session at the place that a move leads to, which begins to be heard after the remarks. */
function arrived(carried: Carried, move: Move, { score, before }: Arrival, now: Instant): Carried {
  const began = later(now, before);
  const lasts = Math.ceil(lengthOf(score) - before);
  const next: Carried = { ...carried, here: move.to, listener: move.listener, body: move.body, began, lasts };
  // What is to be forgotten is not saved again.
  return move.errand?.do === 'forget' ? { ...next, record: { is: 'deleted' }, pending: nothingPending } : next;
}
