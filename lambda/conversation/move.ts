import type { ExerciseId, LevelId, Side } from '../routine/routine';
import type { Day, Instant } from '../session/calendar';
import type { Listener } from '../session/listener';
import type { DosePart } from '../session/own';
import type { Body, Working } from '../session/body';
import type { Spot } from '../session/spot';
import type { Summary } from '../session/summary';
import type { Detail, Heard, Lookalike, Meaning, Outcome, Topic, When, Whose } from './heard';
import type { Place, State } from './state';

/** What is said on the way to a place. How it is worded is the business of words/. */
export interface Remarks {
  carriedOn: object;
  paused: object;
  stopped: object;
  nothingYet: object;
  skipping: object;
  skippedLast: object;
  skippedSide: { readonly spot: Spot };
  leavingOut: { readonly exercise: ExerciseId };
  only: { readonly exercise: ExerciseId };
  onlyStretches: object;
  nextSet: object;
  redoSet: object;
  nothingToRedo: object;
  goingBack: object;
  again: { readonly exercise: ExerciseId };
  fresh: object;
  enough: object;
  notToday: { readonly exercise: ExerciseId };
  lookalike: { readonly lookalike: Lookalike };
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
  doseSet: { readonly spot: Spot };
  leastHold: object;
  noExtraSet: object;
  usualPace: object;
  whichDose: object;
  mostDose: { readonly part: DosePart; readonly count: number };
  notHere: object;
  extraSet: { readonly spot: Spot };
  timePassed: object;
  short: object;
  tenMinutes: object;
  waits: object;
  goesOn: object;
  lessTalk: object;
  moreTalk: object;
  takeYourTime: object;
  moreRest: { readonly seconds: number };
  welcome: object;
  detail: { readonly detail: Detail; readonly spot: Spot | null };
  wayUp: object;
  whenYouGetUp: object;
  onYourFeet: object;
  safety: object;
  sorry: object;
  help: { readonly place: Place };
  /** `rest` is what is left of a rest, in seconds; null where nobody rests. */
  answer: { readonly about: Topic; readonly spot: Spot | null; readonly day: Day; readonly rest: number | null };
  /** First of all, when something hurts. */
  stopAndEase: object;
  /** Out of the pose that is being done at that moment. */
  release: { readonly working: Working };
  /** There is no pose to leave. */
  restThere: object;
  hurtAdvice: object;
  easierNextTime: { readonly exercise: ExerciseId };
  redFlag: object;
  sameDay: object;
  askClinician: object;
  checkFirst: object;
  cannotTell: object;
  chooseOn: { readonly about: 'exercise' | 'routine' };
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
  /** Where the body rests by now; in a stretch that a short answer does not interrupt, still in its pose. */
  readonly body: Body;
}

/** Where a turn leads: the place, what is said on the way, who the listener is now, and what is to be kept or run. */
export interface Move {
  readonly to: State;
  /** All that is heard on arriving, or only the question again. A passage is always heard. */
  readonly hears: 'the place' | 'the question';
  readonly says: readonly Remark[];
  readonly listener: Listener;
  /** The body as the answer begins, its pose released. */
  readonly body: Body;
  readonly summary: Summary | null;
  readonly errand: Errand | null;
}

/** Go to a place; the rest of the move is what the turn brought. */
export function go({ listener, body }: Pick<Turn, 'listener' | 'body'>, to: State, ...says: readonly Remark[]): Move {
  return { to, hears: 'the place', says, listener, body, summary: null, errand: null };
}

/** A rest with less than this left is over, in seconds. CHOSEN. */
const worthResting = 12;

/** Stay where we are, say something, and ask again; a rest goes on before that. */
export function stay(turn: Pick<Turn, 'here' | 'listener' | 'body'>, ...says: readonly Remark[]): Move {
  const isResting = turn.here.at === 'resting' && turn.here.rest >= worthResting;
  return { ...go(turn, turn.here, ...says), hears: isResting ? 'the place' : 'the question' };
}
