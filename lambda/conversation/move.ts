import type { ExerciseId, LevelId, Side } from '../routine/routine';
import type { Day, Instant } from '../session/calendar';
import type { Listener } from '../session/listener';
import type { DosePart } from '../session/own';
import type { Spot } from '../session/spot';
import type { Summary } from '../session/summary';
import type { Heard, Lookalike, Meaning, Outcome, Topic, When, Whose } from './heard';
import type { Place, State } from './state';

/** What is said on the way to a place. How it is worded is the business of words/. */
export interface Remarks {
  carriedOn: object;
  paused: object;
  stopped: object;
  nothingYet: object;
  skipping: object;
  skippedLast: object;
  skippedSide: { readonly side: Side };
  goingBack: object;
  again: { readonly exercise: ExerciseId };
  fresh: object;
  enough: object;
  notToday: { readonly exercise: ExerciseId };
  lookalike: { readonly lookalike: Exclude<Lookalike, 'figure_four'> };
  whichExercise: object;
  sides: { readonly side: Side };
  noSides: object;
  startSide: { readonly side: Side };
  whichSide: object;
  slower: object;
  slowest: object;
  faster: object;
  fastest: object;
  easier: object;
  easiest: object;
  harder: object;
  hardest: object;
  level: { readonly level: LevelId };
  lowered: { readonly level: LevelId };
  whichLevel: object;
  nextTime: { readonly level: LevelId };
  sameLevel: { readonly level: LevelId };
  allSets: object;
  fullFirst: object;
  doseSet: object;
  whichDose: object;
  mostDose: { readonly part: DosePart; readonly count: number };
  notHere: object;
  extraSet: { readonly side: Side };
  timePassed: object;
  short: object;
  tenMinutes: object;
  waits: object;
  goesOn: object;
  lessTalk: object;
  moreTalk: object;
  takeYourTime: object;
  moreRest: object;
  sorry: object;
  help: { readonly place: Place };
  answer: { readonly about: Topic; readonly spot: Spot | null; readonly day: Day };
  /** The pose to let go of, or null where one rests already. */
  release: { readonly pose: string | null };
  /** The pose that is left for something else. */
  letGo: { readonly pose: string };
  hurtAdvice: object;
  endOfExercise: object;
  chooseFirst: { readonly again: boolean };
  restNow: object;
  emergency: object;
  rated: object;
  rateLater: object;
  tooHardNow: object;
  secondToday: object;
  longAway: object;
  reminder: { readonly of: Outcome | 'listed'; readonly when: When | null };
  offerReminder: object;
  summarySent: object;
  noSummary: object;
  unreachable: object;
  forgotten: { readonly whose: Whose };
  kept: object;
  whoseVoice: object;
}

export type Remark = { [K in keyof Remarks]: Readonly<{ says: K } & Remarks[K]> }[keyof Remarks];

/** What only Alexa or the store can do; its outcome is heard in its turn. */
export type Errand =
  | { readonly do: 'remind'; readonly when: When }
  | { readonly do: 'list reminders' }
  | { readonly do: 'cancel reminders' }
  | { readonly do: 'send summary' }
  | { readonly do: 'forget'; readonly whose: Whose };

/** One turn of the conversation, as the pure rooms see it. */
export interface Turn<P extends Place = Place, M extends Meaning = Meaning> {
  readonly here: State<P>;
  readonly heard: Heard<M>;
  readonly listener: Listener;
  readonly now: Instant;
}

/** Where a turn leads: the place, what is said on the way, who the listener is now, and what is to be kept or run. */
export interface Move {
  readonly to: State;
  /** All that is heard on arriving, or only the question again. A passage is always heard. */
  readonly hears: 'the place' | 'the question';
  readonly says: readonly Remark[];
  readonly listener: Listener;
  readonly summary: Summary | null;
  readonly errand: Errand | null;
}

/** Go to a place; the rest of the move is what the turn brought. */
export function go({ listener }: Pick<Turn, 'listener'>, to: State, ...says: readonly Remark[]): Move {
  return { to, hears: 'the place', says, listener, summary: null, errand: null };
}

/** Stay where we are, say something, and ask again. */
export function stay(turn: Pick<Turn, 'here' | 'listener'>, ...says: readonly Remark[]): Move {
  return { ...go(turn, turn.here, ...says), hears: 'the question' };
}
