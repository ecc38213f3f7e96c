/** Two devices that hear the same person, over a store: what each turn does to the record, without its words. */
import type { Call } from '../../../lambda/turn/call';
import { attributesOf, readCarried } from '../../../lambda/turn/carried';
import type { Context } from '../../../lambda/turn/context';
import { open, settled } from '../../../lambda/turn/open';
import { save } from '../../../lambda/turn/save';
import { assistantOver } from '../../../lambda/alexa/services';
import { opened } from '../../../lambda/conversation/moves/begin-and-end';
import type { Instant } from '../../../lambda/session/calendar';
import type { Listener, Pace, Talk } from '../../../lambda/session/listener';
import { planOf, spotOf } from '../../../lambda/session/plan';
import { credited, withToday } from '../../../lambda/session/progress';
import { setId } from '../../../lambda/session/spot';
import { repetitionsIn } from '../../../lambda/session/dose';
import type { ListenerStore } from '../../../lambda/store/listener-store';
import { newcomer } from '../../../lambda/session/saved-fields';
import { oneOf } from '../../cast/random';
import { enUS } from '../../cast/locales';

export const who = { account: 'account', person: 'ACCOUNT' };
const quiet = { count: () => {}, tell: () => {}, figure: () => {} };
const assistant = assistantOver(null, null, enUS);
const sets = planOf(newcomer).map((planned) => ({ spot: spotOf(planned), of: repetitionsIn(planned.dose) }));

/** What happened in the room, whatever the store knows of it: the most of each set, and the last word on a preference. */
export interface Truth {
  readonly did: { [set: string]: number };
  talk: Talk;
  pace: Pace;
}

/** What a turn adds: repetitions of one set, and perhaps a preference that only this device is told. */
export interface Deed {
  readonly set: number;
  readonly upTo: number;
  readonly prefers: Partial<Pick<Listener, 'talk' | 'pace'>>;
}

export function drawDeed(device: number, draw: () => number): Deed {
  const set = Math.floor(draw() * sets.length);
  const upTo = 1 + Math.floor(draw() * (sets[set]?.of ?? 1));
  if (draw() < 0.7) return { set, upTo, prefers: {} };
  const prefers =
    device === 0 ? { talk: oneOf<Talk>(['less', 'more'], draw) } : { pace: oneOf<Pace>(['slower', 'faster'], draw) };
  return { set, upTo, prefers };
}

export function happen({ did, ...rest }: Truth, { set, upTo, prefers }: Deed): Truth {
  const name = nameOf(set);
  return { ...rest, ...prefers, did: { ...did, [name]: Math.max(did[name] ?? 0, upTo) } };
}

function nameOf(set: number): string {
  const spot = sets[set]?.spot;
  return spot === undefined ? '' : setId(spot);
}

/** One request: its id, its time, the attributes that came with it (null opens a session), and the deed in it. */
export interface Request {
  readonly id: string;
  readonly at: Instant;
  readonly attributes: unknown;
  readonly deed: Deed | null;
}

/** Answers a request as a turn does; gives the attributes that ride on. `add` says how work is added to a record. */
export async function answer({ id, at, attributes, deed }: Request, store: ListenerStore, add: Add): Promise<unknown> {
  const call: Call = {
    cause: { by: 'launch', heard: { means: 'unknown' } },
    requestId: id,
    at,
    speaker: who,
    carried: readCarried(attributes),
  };
  const context: Context = { store, assistant, notes: quiet, locale: enUS, mediaUrl: null, clock: () => 0 };
  const begun = await open(call, context);
  const carried = settled(begun, call, context);
  const session = opened({ listener: begun.opening?.listener ?? carried.listener, now: at });
  const listener = added(withToday(session, { next: sets[0]?.spot ?? null }), deed, add); // never done: there is a next
  const next = { ...carried, here: { at: 'ready' } as const, listener, began: at };
  return attributesOf(await save({ carried: next, saved: begun.saved, summary: null }, call, context));
}

export type Add = (listener: Listener, set: number, upTo: number) => Listener;

/** The most that was reported, as the skill has it. */
export const theMost: Add = (listener, set, upTo) => {
  const spot = sets[set]?.spot;
  return spot === undefined ? listener : credited(listener, [{ spot, upTo }], 0);
};

function added(listener: Listener, deed: Deed | null, add: Add): Listener {
  return deed === null ? listener : { ...add(listener, deed.set, deed.upTo), ...deed.prefers };
}

/** Wrong on purpose: what was reported of a set on top of what was there. */
export const addedUp: Add = (listener, set, upTo) => {
  const before = listener.today?.done[nameOf(set)]?.did ?? 0;
  return theMost(listener, set, before + upTo);
};
