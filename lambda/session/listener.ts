import type { ExerciseId, LevelId, Side } from '../routine/routine';
import type { Day, Instant } from './calendar';
import type { SetId, Spot } from './spot';

export type Pace = 'slower' | 'usual' | 'faster';
export type Talk = 'less' | 'usual' | 'more';

/** No sounds; rests that tick; numbers alone, and rests that tick; or repetitions that rise and fall, too. */
export const soundings = ['none', 'rests', 'count', 'bells'] as const;
export type Sounds = (typeof soundings)[number];
export type Effort = 'easy' | 'about_right' | 'hard';
export type PerExercise<T> = { readonly [E in ExerciseId]?: T };

/** How much of one set was done: `did` repetitions of the `of` that were asked for. */
export interface Work {
  readonly did: number;
  readonly of: number;
}

/** What a listener asked for instead of what the level asks for; null keeps the level's. */
export interface Own {
  readonly sets: number | null;
  readonly repetitions: number | null;
  readonly hold: number | null;
  /** One set more: on a side, or of an exercise without sides. */
  readonly extra: Side | 'whole' | null;
}

/** The session of today: what it consists of and what has been done of it. It is kept until it is finished. */
export interface Today {
  readonly started: Instant;
  readonly level: LevelId;
  readonly kind: 'whole' | 'short';
  readonly startSide: Side;
  /** Fewer sets than the level asks for, by exercise. */
  readonly trimmed: PerExercise<number>;
  /** Exercises, one side of an exercise (`leg_circles/left`) or one set (`bridge/2`), that are left out. */
  readonly skipped: readonly string[];
  /** Exercises, or one side of an exercise, of which what was done is enough: they count as done. */
  readonly enough: readonly string[];
  /** Exercises that were skipped or made easier: neutral, whatever the reason was. */
  readonly eased: readonly ExerciseId[];
  readonly done: { readonly [id: SetId]: Work };
  /** An exercise that is being done over, set after set, though its sets stand as done. */
  readonly redoing: ExerciseId | null;
  /** Where it goes on. */
  readonly next: Spot | null;
  /** Seconds on the mat so far. */
  readonly seconds: number;
}

/** What is counted to offer another level: sessions rated well or hard in a row, and exercises dropped. */
export interface Trend {
  readonly good: number;
  readonly hard: number;
  readonly dropped: PerExercise<number>;
  readonly full: number;
}

/** Weeks in a row with two sessions or more, up to the week before the one that begins on `monday`. */
export interface Streak {
  readonly monday: Day | null;
  readonly sessions: number;
  readonly weeks: number;
}

/** What is told of the sessions before: how many there were, since when, and how the last one was rated. */
export interface Sessions {
  readonly count: number;
  readonly since: Day | null;
  readonly felt: Effort | null;
  /** They have paused before, and heard how to come back. */
  readonly paused: boolean;
}

/** All that is remembered of one person: preferences and activity, never anything about health. */
export interface Listener {
  /** The routine that they do. */
  readonly routine: string;
  readonly level: LevelId;
  readonly pace: Pace;
  readonly startSide: Side;
  readonly talk: Talk;
  readonly waits: boolean;
  readonly sounds: Sounds;
  /** When Alexa last could not play a sound: words take over for a while. */
  readonly unplayed: Instant | null;
  /** Steps easier (above 0) or harder (below 0) than the level, by exercise. */
  readonly easing: PerExercise<number>;
  /** Doses of their own, by exercise. */
  readonly own: PerExercise<Own>;
  /** In how many sessions the set-up of an exercise was heard. */
  readonly learned: PerExercise<number>;
  /** How many turns there were: takes the texts of lines that answer a turn. */
  readonly rotation: number;
  readonly trend: Trend;
  readonly streak: Streak;
  readonly sessions: Sessions;
  /** When the last session that was closed began, and those closed before it, newest first. */
  readonly last: Instant | null;
  readonly closed: readonly Instant[];
  readonly zone: string | null;
  /** The day on which a reminder was last offered or declined. */
  readonly reminderOffered: Day | null;
  readonly today: Today | null;
}

/** The parts of a record that can be written one by one. */
export type Field = keyof Listener;
