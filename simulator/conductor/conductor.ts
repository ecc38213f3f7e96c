import type { Seconds } from '../../lambda/routine/routine';
import { learnt, type MeasuredVoice, sayingTime, unheard } from './measured-voice';
import { endOf, nextSound, type Programme, type ProgrammeStep, stepAt } from './programme';
import { rateOf } from './rate';

/**
 * One answer as it is conducted. Words are begun so that they stand where the score has them. `position` is the time of
 * the score: it waits for words that a voice still says, and what it owes is made up in the pauses after them.
 */
export interface Conducting {
  readonly programme: Programme;
  readonly position: Seconds;
  /** How much later than the score the answer is. */
  readonly owed: Seconds;
  /** The last step whose words were begun; before the first one -1. */
  readonly begun: number;
  readonly saying: Saying | null;
  readonly voice: MeasuredVoice;
}

/** Words on their way: since when they were asked for, and sounded, in seconds that have passed; at what rate. */
export interface Saying extends Order {
  readonly asked: Seconds;
  readonly sounded: Seconds | null;
  readonly expected: Seconds;
}

/** What a voice is to say now. */
export interface Order {
  readonly step: number;
  readonly words: string;
  readonly rate: number;
  /** How long they last by the speech clock, at the rate of 1. */
  readonly clock: Seconds;
}

/** Words that run over their beat hold up an exercise only where they are later than this. */
const tolerance: Seconds = 0.2;

/** What a pause gives to make up for what is owed: half of it, but in the middle of an exercise hardly anything. */
const given = { share: 0.5, inExercise: 0.35 } as const;

/** How much longer than expected words may take before the voice is given up. */
const patience = { times: 2, more: 3 } as const;

/** An answer that has come so far already; what was begun before that is not said again. */
export function conducting(programme: Programme, position: Seconds, voice = unheard): Conducting {
  const step = stepAt(programme, position);
  const now = programme[step];
  const isThere = now?.does === 'say' && position - now.at < 0.3;
  return { programme, position, owed: 0, begun: isThere ? step - 1 : step, saying: null, voice };
}

/** Without a voice the score goes by the clock, and nothing is owed. */
export function silently(state: Conducting, passed: Seconds): Conducting {
  const position = Math.min(endOf(state.programme), state.position + passed);
  return { ...state, position, owed: 0, saying: null, begun: stepAt(state.programme, position) };
}

/** The answer after some more time with a voice. `order` is what the voice begins to say now. */
export function conducted(
  state: Conducting,
  passed: Seconds,
  now: Seconds,
): { readonly state: Conducting; readonly order: Order | null } {
  const there = moved(givenUp(state, now), passed);
  const order = orderIn(there);
  if (order === null) return { state: there, order };
  const expected = there.voice.latency + sayingTime(there.voice, order.clock, order.rate);
  const saying: Saying = { ...order, asked: now, sounded: null, expected };
  return { state: { ...there, begun: order.step, saying }, order };
}

/** The first sound of the words of a step was heard. */
export function sounded(state: Conducting, step: number, now: Seconds): Conducting {
  const { saying } = state;
  return saying?.step === step && saying.sounded === null ? { ...state, saying: { ...saying, sounded: now } } : state;
}

/** The words of a step have been said; a voice that answers for another step is not listened to. */
export function ended(state: Conducting, step: number, now: Seconds): Conducting {
  const { saying, voice } = state;
  if (saying?.step !== step) return state;
  const latency = saying.sounded === null ? voice.latency : saying.sounded - saying.asked;
  const heard = { latency, took: now - saying.asked, clock: saying.clock / saying.rate };
  return { ...state, saying: null, voice: learnt(voice, heard) };
}

/** Words that were cut off teach nothing. */
export function silenced(state: Conducting): Conducting {
  return { ...state, saying: null };
}

/** A voice that never says that it has ended has ended. */
function givenUp(state: Conducting, now: Seconds): Conducting {
  const { saying } = state;
  const isLost = saying !== null && now - saying.asked > patience.times * saying.expected + patience.more;
  return isLost ? silenced(state) : state;
}

/** The words whose time it is, if the voice is free: they are asked for as much earlier as it needs to begin. */
function orderIn({ programme, position, begun, saying, voice, owed }: Conducting): Order | null {
  const step = nextSound(programme, begun + 1);
  const next = programme[step];
  if (saying !== null || next?.does !== 'say' || position < next.at - voice.latency - instant) return null;
  const after = programme[nextSound(programme, step + 1)];
  const clock = (next.lasts * next.rate) / 100;
  const begins = Math.max(next.at, position + voice.latency);
  const room =
    after === undefined ? next.lasts : after.at - voice.latency - begins - (after.time === 'kept' ? 0 : owed);
  return { step, words: next.words, clock, rate: rateOf(voice, clock, next.rate, room) };
}

/** Less than any frame: times that are that close are the same. */
const instant: Seconds = 1e-6;

/** The position after some time: it waits at the end of words that are still said, and hurries in pauses if it owes. */
function moved(state: Conducting, passed: Seconds): Conducting {
  const { programme, position, saying, owed, begun } = state;
  const next = nextSound(programme, begun + 1);
  const sound = programme[next];
  const end = sound?.at ?? endOf(programme);
  const to = Math.max(position, Math.min(end + leeway(state, sound), position + passed * hurry(state, end)));
  const late = Math.max(0, owed + passed - (to - position));
  const opens = saying === null && sound !== undefined && sound.does !== 'say' && to >= end;
  return { ...state, position: to, owed: opens ? 0 : late, begun: opens ? next : begun };
}

/** How far the position may go past the beginning of what comes next. */
function leeway({ programme, saying }: Conducting, sound: ProgrammeStep | undefined): Seconds {
  if (saying === null) return 0;
  return sound?.time === 'kept' && programme[saying.step]?.time === 'kept' ? tolerance : -instant;
}

/** How fast a pause goes by that ends so far on. Nothing is made up while words are said, or while a microphone is open. */
function hurry({ programme, position, owed, saying, begun, voice }: Conducting, end: Seconds): number {
  const last = programme[begun]?.does ?? 'rest';
  const left = end - voice.latency - position;
  if (owed === 0 || saying !== null || !['say', 'rest'].includes(last) || left <= 0) return 1;
  const most = programme[stepAt(programme, position)]?.time === 'kept' ? given.inExercise : Infinity;
  return left / (left - Math.min(owed, left * given.share, most));
}
