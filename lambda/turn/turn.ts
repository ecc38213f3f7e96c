/** One turn: open the session, let time pass, hear, run the errand, save. It knows neither envelope nor SDK. */
import { advance, endUnsaid } from '../conversation/advance';
import type { Move } from '../conversation/move';
import type { Remark } from '../conversation/remark';
import { type Card, cardOf } from '../render/card';
import { type Arrival, arrivalOf } from '../score/arrival';
import { lengthOf } from '../score/cue';
import { isClosed } from '../session/saved/closed';
import { type Instant, later } from '../session/calendar';
import type { Closing } from '../session/saved/merge';
import type { Who } from '../store/listener-store';
import type { Call } from './call';
import { type Carried, nothingPending } from './carried';
import type { Context } from './context';
import { discreet } from './discreet';
import { run } from './errands';
import { open, type Opened, settled } from './open';
import { tellTurn } from './report';
import { save } from './save';
import { tellWork } from './work-report';

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
  const isLast = call.cause.by === 'ended' || move.to.at === 'left' || move.to.at === 'done';
  const turned = { saved: opened.saved, summary: move.summary, closing: closingOf(here, opened, move), isLast };
  const saved = await save({ ...turned, carried: moved(here, move) }, call, context);
  const told = truthful(move, saved, isLast);
  const arrival = arrivalOf(told, context.locale);
  tellTurn({ ...discreet(here, call, move), from: here.here, carried: saved }, call, context.notes);
  tellWork(opened.saved, saved.listener, context.notes);
  const shown = card ?? cardOf(told, context.mediaUrl, context.locale);
  return { arrival, card: shown, asksPermission, carried: { ...saved, ...timesOf(arrival, call.at) } };
}

/** The move that a call brings: a launch opens; the first words of a session are heard where it opens. */
function moveOf({ here, listener, body }: Carried, opening: Move | null, { cause, at }: Call): Move {
  if (cause.by === 'ended') return endUnsaid(here, cause.unplayed ? { ...listener, unplayed: at } : listener, at, body);
  if (opening === null) return advance(here, cause.heard, listener, at, body);
  if (cause.by !== 'intent') return opening;
  const first = advance(opening.to, cause.heard, opening.listener, at, opening.body);
  const isUrgent = first.to.at === 'hurting' || first.to.at === 'left';
  const safety: readonly Remark[] = opening.to.at === 'welcome' ? [{ says: 'safety' }] : [];
  const says = isUrgent ? first.says : [...safety, ...opening.says, ...first.says];
  return { ...first, says, summary: first.summary ?? opening.summary };
}

/** The session at the place that a move leads to. What is to be forgotten is not saved again. */
function moved(carried: Carried, { to, listener, body, errand }: Move): Carried {
  const next: Carried = { ...carried, here: to, listener, body };
  return errand?.do === 'forget' ? { ...next, record: { is: 'deleted' }, pending: nothingPending } : next;
}

/** The session that a move closed: the one before it, which is open in the listener no more. */
function closingOf({ listener: before }: Carried, { opening, saved }: Opened, move: Move): Closing | null {
  const { today } = opening === null ? before : saved;
  const { listener, summary } = move;
  if (today === null || listener.today?.started === today.started || !isClosed(today.started, listener)) return null;
  return { today, effort: summary?.started === today.started ? summary.effort : null };
}

/** The move as it may be told: that what was done is saved, and what it was, only where that is so. */
function truthful(move: Move, { record, pending }: Carried, isLast: boolean): Move {
  const isDeleted = record.is === 'deleted' && move.errand?.do !== 'forget';
  const isLost = isLast && pending.late && pending.sessions.length > 0;
  if (!isDeleted && !isLost) return move;
  const instead: Remark = isDeleted ? { says: 'nothingYet' } : { says: 'unreachable' };
  return { ...move, summary: null, says: move.says.map((remark) => (remark.says === 'stopped' ? instead : remark)) };
}

/** When the place begins to be heard, which is after the remarks, and for how long. */
function timesOf({ score, before }: Arrival, now: Instant): Pick<Carried, 'began' | 'lasts'> {
  return { began: later(now, before), lasts: Math.ceil(lengthOf(score) - before) };
}
