/** What a move asks of the assistant or of the store, and how it turned out. */
import type { Whose } from '../conversation/heard';
import type { Outcome, When } from '../conversation/reminding';
import type { Errand, Move } from '../conversation/move';
import type { Remark } from '../conversation/remark';
import { heldIn } from '../conversation/state';
import { type Card, summaryCard } from '../render/card';
import { dayOf, daysAgo } from '../session/calendar';
import { ofLastDays } from '../session/summary';
import type { Instant } from '../session/calendar';
import type { Who } from '../store/listener-store';
import { causeOf } from '../log/log';
import type { NoPermission } from './assistant';
import type { Call } from './call';
import type { Context } from './context';

/** A move after its errand: what is said of it, and the card or the assistant's own question that goes with it. */
export interface Errandless {
  readonly move: Move;
  readonly card: Card | null;
  /** The assistant is to ask for permission to set reminders. */
  readonly asksPermission: boolean;
}

/** Days that the summary goes back. */
const summaryDays = 28;

interface Errands {
  readonly call: Call;
  /** Whose record the session is about. */
  readonly who: Who;
  readonly context: Context;
}

/** Runs the errand of a move. Most moves have none. */
export async function run(move: Move, errands: Errands): Promise<Errandless> {
  const { errand } = move;
  const { call, context } = errands;
  if (errand === null) return plain(move);
  switch (errand.do) {
    case 'remind':
      return remind(move, errand, call, context);
    case 'cancel reminders':
      return told(move, refusal(await context.assistant.cancelReminders()), null);
    case 'list reminders':
      return list(move, call, context);
    case 'send summary':
      return sendSummary(move, errands);
    case 'forget':
      return forget(move, errand.whose, errands);
  }
}

function plain(move: Move, card: Card | null = null): Errandless {
  return { move, card, asksPermission: false };
}

function instead(move: Move, ...says: readonly Remark[]): Errandless {
  return plain({ ...move, says });
}

type Reminding = Extract<Errand, { do: 'remind' }>;

/** A reminder is set, or the assistant asks for permission to set it. */
async function remind(move: Move, { when, how }: Reminding, { at }: Call, { assistant }: Context): Promise<Errandless> {
  const zone = move.listener.zone ?? (await assistant.zone());
  const outcome = await assistant.setReminder(when, how, zone, at);
  if (outcome !== 'no permission') return told(move, outcome, when);
  return {
    move: { ...move, to: { at: 'waiting', when, how, held: heldIn(move.to) } },
    card: null,
    asksPermission: true,
  };
}

function told(move: Move, of: Outcome | 'listed', when: When | null): Errandless {
  return plain(withRemarks(move, { says: 'reminder', of, when }));
}

function withRemarks(move: Move, ...says: readonly Remark[]): Move {
  return { ...move, says: [...move.says, ...says] };
}

function refusal(outcome: Outcome | NoPermission): Outcome {
  return outcome === 'no permission' ? 'hidden' : outcome;
}

async function list(move: Move, { at }: Call, { assistant }: Context): Promise<Errandless> {
  const found = await assistant.listReminders(dayOf(at, move.listener.zone));
  if (typeof found === 'string') return told(move, refusal(found), null);
  if (found.length === 0) return told(move, 'none', null);
  const listed = found.slice(0, 3).map((when) => ({ says: 'reminder', of: 'listed', when }) as const);
  return plain(withRemarks(move, ...listed));
}

async function sendSummary(move: Move, { who, call, context }: Errands): Promise<Errandless> {
  const { store, locale } = context;
  const { zone } = move.listener;
  try {
    const found = await store.history(who, daysAgo(call.at, summaryDays + 2));
    const history = ofLastDays(summaryDays, found, call.at, zone);
    if (history.length === 0) return plain(withRemarks(move, { says: 'noSummary' }));
    return plain(withRemarks(move, { says: 'summarySent' }), summaryCard(history, zone, locale));
  } catch {
    return plain(withRemarks(move, { says: 'unreachable' }));
  }
}

/** Deletes a record, and with the account its reminders. Where the store cannot be reached nothing is claimed. */
async function forget(move: Move, whose: Whose, { who, call, context }: Errands): Promise<Errandless> {
  const { store, assistant } = context;
  // "Mine" is the record of the voice that says so: another voice in somebody's session deletes nothing.
  if (whose === 'mine' && call.speaker.person !== who.person) return instead(move, { says: 'whoseVoice' });
  try {
    await store.forget(who, whose, call.at);
  } catch (error) {
    tellDeletionFailed(who.account, error, context);
    return instead(move, { says: 'unreachable' });
  }
  // Reminders belong to the account.
  if (whose === 'everyone' || who.person === 'ACCOUNT') await assistant.cancelReminders();
  return plain(move);
}

/** A deletion that could not finish: the next launch goes on with it, or an operator does. */
function tellDeletionFailed(account: string, error: unknown, { notes }: Context): void {
  notes.count('DeletionFailed');
  notes.tell('account', account);
  notes.tell('cause', causeOf(error));
}

/** The skill was disabled: deletes everything of the account. It throws where that did not succeed, so that Alexa asks again. */
export async function forgetAccount(who: Who, now: Instant, context: Context): Promise<void> {
  try {
    await context.store.forget(who, 'everyone', now);
  } catch (error) {
    tellDeletionFailed(who.account, error, context);
    throw error;
  }
}
