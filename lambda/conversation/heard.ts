import type { ExerciseId, LevelId, PoseId, Side } from '../routine/routine';
import type { Effort, Sounds } from '../session/listener';
import type { DosePart } from '../session/plan/own';
import type { Outcome, When } from './reminding';
import type { Detail, Lookalike, Topic } from './topic';

/** Whose record "forget me" means: the speaker's or everybody's on the account. */
export type Whose = 'mine' | 'everyone';

/**
 * Everything that can be heard, and what comes with it. A null is a slot that was empty or not understood;
 * the answer then says what can be said. What a person says in their own words never gets past this list.
 */
export interface Meanings {
  launch: object;
  yes: object;
  no: object;
  ready: object;
  pause: object;
  resume: object;
  repeat: object;
  next: object;
  back: object;
  startOver: object;
  stop: object;
  cancel: object;
  help: object;
  unknown: object;
  moreTime: object;
  skip: object;
  skipRest: object;
  /** The side that was named, or null for the one at hand. */
  skipSide: { readonly side: Side | null };
  enough: object;
  hurts: object;
  /** A red flag ends the session; a sign of infection asks for help the same day. */
  redFlag: { readonly help: 'if it stays' | 'same day' };
  /** A condition that is volunteered, or a question for a clinician. None is kept. */
  condition: { readonly is: 'hip replacement' | 'other' | 'question' };
  tooHard: object;
  tired: object;
  getUp: object;
  emergency: object;
  /** An exercise, a pose that stands in for one (figure four), or a look-alike. */
  start: object;
  nextSet: object;
  nextExercise: object;
  redoSet: object;
  skipExercise: { readonly exercise: ExerciseId | PoseId | Lookalike | null };
  /** One exercise and no other, or the stretches of the routine. */
  only: { readonly exercise: ExerciseId | PoseId | Lookalike | 'stretches' | null };
  goTo: { readonly exercise: ExerciseId | PoseId | Lookalike | null };
  switchSides: { readonly side: Side | null };
  startSide: { readonly side: Side | null };
  slower: object;
  faster: object;
  easier: object;
  harder: object;
  setLevel: { readonly level: LevelId | null };
  fullDose: object;
  setDose: { readonly part: DosePart | null; readonly number: number | null };
  usualPace: object;
  usualDose: object;
  noExtraSet: object;
  addSeconds: { readonly number: number | null };
  extraSet: { readonly side: Side | null };
  short: { readonly minutes: number | null };
  waitForMe: object;
  keepGoing: object;
  talkLess: object;
  explainMore: object;
  sounds: { readonly wanted: Sounds | null };
  rate: { readonly effort: Effort | null };
  askAbout: { readonly about: Topic; readonly exercise: ExerciseId | null };
  howDetail: { readonly detail: Detail | null };
  thanks: object;
  /** Nothing hurts: nothing is asked of the coach. */
  fine: object;
  remindMe: When;
  changeReminder: When;
  listReminders: object;
  cancelReminders: object;
  summary: object;
  forgetMe: { readonly whose: Whose };
  outcome: { readonly of: Outcome };
}

export type Meaning = keyof Meanings;

/** One thing heard: its meaning, and what came with it. */
export type Heard<M extends Meaning = Meaning> = { [K in M]: Readonly<{ means: K } & Meanings[K]> }[M];
