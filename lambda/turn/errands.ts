/** What a move asks of Alexa or of the store, and how it turned out. */
import type { Outcome, When } from '../conversation/heard';
import type { Errand, Move, Remark } from '../conversation/move';
import { heldIn } from '../conversation/state';
import { type Card, summaryCard } from '../render/card';
import { daysAgo, dayOf, type Instant } from '../session/calendar';
import { ofLastDays } from '../session/summary';
import type { ListenerStore, Who } from '../store/listener-store';
import type { Locale } from '../words/locale';
import { cancelAll, listAll, setReminder, zoneOf } from '../alexa/services';
import type { Services } from './context';

/** A move after its errand: what is said of it, and the card or the question of Alexa's own that goes with it. */
export interface Errandless {
  readonly move: Move;
  readonly card: Card | null;
  /** Alexa is to ask for leave to set reminders. */
  readonly asksLeave: boolean;
}

interface Means {
  readonly services: Services;
  readonly store: ListenerStore;
  /** Whose record the session is about, and whose voice asks. */
  readonly who: Who;
  readonly speaker: Who;
  readonly deviceId: string | null;
  readonly now: Instant;
  readonly locale: Locale;
}

/** Days that the summary goes back. Two more are read, for a zone may be a day ahead or behind. */
const summaryDays = 28;

/** A move with its errand run. Most moves have none. */
export async function run(move: Move, means: Means): Promise<Errandless> {
  const { errand } = move;
  if (errand === null) return plain(move);
  switch (errand.do) {
    case 'remind':
      return remind(move, errand.when, means);
    case 'cancel reminders':
      return told(move, refusal(await cancelAll(means.services)), null);
    case 'list reminders':
      return list(move, means);
    case 'send summary':
      return sendSummary(move, means);
    case 'forget':
      return forget(move, errand, means);
  }
}

function plain(move: Move, card: Card | null = null): Errandless {
  return { move, card, asksLeave: false };
}

/** A reminder is set, or Alexa asks for leave to set it. */
async function remind(move: Move, when: When, { services, now, deviceId, locale }: Means): Promise<Errandless> {
  const zone = move.listener.zone ?? (await zoneOf(services, deviceId));
  const outcome = await setReminder(services, when, zone, now, locale);
  if (outcome !== 'not allowed') return told(move, outcome, when);
  return { move: { ...move, to: { at: 'waiting', when, held: heldIn(move.to) } }, card: null, asksLeave: true };
}

function told(move: Move, of: Outcome | 'listed', when: When | null): Errandless {
  return plain(withRemarks(move, { says: 'reminder', of, when }));
}

function withRemarks(move: Move, ...says: readonly Remark[]): Move {
  return { ...move, says: [...move.says, ...says] };
}

function refusal(outcome: Outcome | 'not allowed'): Outcome {
  return outcome === 'not allowed' ? 'denied' : outcome;
}

async function list(move: Move, { services, now }: Means): Promise<Errandless> {
  const found = await listAll(services, dayOf(now, move.listener.zone));
  if (typeof found === 'string') return told(move, refusal(found), null);
  if (found.length === 0) return told(move, 'none', null);
  return plain(
    withRemarks(move, ...found.slice(0, 3).map((when) => ({ says: 'reminder', of: 'listed', when }) as const)),
  );
}

async function sendSummary(move: Move, { store, who, now, locale }: Means): Promise<Errandless> {
  const { zone } = move.listener;
  try {
    const history = ofLastDays(summaryDays, await store.history(who, daysAgo(now, summaryDays + 2)), now, zone);
    if (history.length === 0) return plain(withRemarks(move, { says: 'noSummary' }));
    return plain(withRemarks(move, { says: 'summarySent' }), summaryCard(history, zone, locale));
  } catch {
    return plain(withRemarks(move, { says: 'unreachable' }));
  }
}

/** Everything of it goes, and the account's reminders with the account. Where the store cannot be reached nothing is claimed. */
async function forget(move: Move, { whose }: Extract<Errand, { do: 'forget' }>, means: Means): Promise<Errandless> {
  // "Mine" is the record of the voice that says so: another voice in somebody's session deletes nothing.
  if (whose === 'mine' && means.speaker.person !== means.who.person)
    return plain({ ...move, says: [{ says: 'whoseVoice' }] });
  try {
    await means.store.forget(means.who, whose, means.now);
  } catch {
    return plain({ ...move, says: [{ says: 'unreachable' }] });
  }
  // Reminders belong to the account.
  if (whose === 'everyone' || means.who.person === 'ACCOUNT') await cancelAll(means.services);
  return plain(move);
}
