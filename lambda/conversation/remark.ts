import type { ExerciseId, LevelId, Side } from '../routine/routine';
import type { Working } from '../session/body';
import type { Day } from '../session/calendar';
import type { Sounds } from '../session/listener';
import type { DosePart } from '../session/plan/own';
import type { Spot } from '../session/spot';
import type { Whose } from './heard';
import type { Outcome, When } from './reminding';
import type { Detail, Lookalike, Topic } from './topic';
import type { Place } from './state';

/** What is said on the way to a place. How it is worded is the business of words/. */
export interface Remarks {
  carriedOn: object;
  paused: object;
  /** How to come back, at the first pause of their life. */
  comeBack: object;
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
  goingBack: { readonly exercise: ExerciseId };
  again: { readonly exercise: ExerciseId };
  fresh: object;
  enough: object;
  notToday: { readonly exercise: ExerciseId };
  lookalike: { readonly lookalike: Lookalike };
  whichExercise: object;
  sides: { readonly spot: Spot };
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
  /** To somebody we know, so many days after their last session: why today is as it is. */
  greeting: { readonly because: 'usual' | 'hard twice' | 'dropped twice' | 'second today'; readonly away: number };
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
  sounds: { readonly wanted: Sounds };
  whichSounds: object;
  takeYourTime: object;
  moreRest: { readonly seconds: number };
  longer: { readonly seconds: number };
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
  rest: object;
  restNow: object;
  emergency: object;
  rated: object;
  rateLater: object;
  tooHardNow: object;
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
