/** A length of time. */
export type Seconds = number;

export type LevelId = 'gentle' | 'building' | 'full';
export type ExerciseId = 'bridge' | 'leg_circles' | 'happy_baby' | 'pigeon';
export type Side = 'left' | 'right';

/** One step on the way into or out of a position: the line that is said, then silence to do it in. */
export interface Step {
  readonly say: string;
  readonly then: Seconds;
}

/** Lift, hold and lower, counted: a repetition lasts `up + hold + down`. */
export interface Repetitions {
  readonly count: 'repetitions';
  readonly sets: number;
  readonly repetitions: number;
  readonly up: Seconds;
  readonly hold: Seconds;
  readonly down: Seconds;
  readonly rest: Seconds;
}

/** Circles of the leg, `each` forward and then `each` backward, all sets on one side and then on the other. */
export interface Circles {
  readonly count: 'circles';
  readonly sets: number;
  readonly each: number;
  readonly circle: Seconds;
  readonly change: Seconds;
  readonly rest: Seconds;
}

/** A stretch held for a number of breaths: a hold of 10 s is one breath, 4 in and 6 out. */
export interface Breaths {
  readonly count: 'breaths';
  readonly sets: 1;
  readonly breaths: number;
  readonly in: Seconds;
  readonly out: Seconds;
  readonly exit: Seconds;
}

export type Dose = Repetitions | Circles | Breaths;

/** How to get into a position from the one before, to rest there, and then to take up the pose. */
export interface SetUp {
  /** Before "ready": into the place where one can rest and wait. */
  readonly approach: { readonly full: readonly Step[]; readonly short: readonly Step[] };
  /** After "ready": from resting into the pose. */
  readonly entry: { readonly full: readonly Step[]; readonly short: readonly Step[] };
  /** Between the sides, where there are sides. */
  readonly change: { readonly full: readonly Step[]; readonly short: readonly Step[] };
}

/**
 * One way to make an exercise easier or harder: a line that says how, and what it does to the dose.
 * `instead` is another position altogether, with a set-up of its own.
 */
export interface Variant {
  readonly id: string;
  readonly dose?: { readonly half?: true; readonly hold?: Seconds };
  readonly instead?: SetUp;
  /** Lines that it puts in the place of others, wherever those would be said. */
  readonly says?: { readonly [line: string]: string };
}

export interface Exercise {
  readonly id: ExerciseId;
  readonly sided: boolean;
  readonly setUp: SetUp;
  /** Seconds to get ready in before the first count of a set. */
  readonly lead: Seconds;
  /** Short corrections of the usual mistakes, said in a hold or on a circle. */
  readonly cues: readonly string[];
  /** In order: each step down makes it easier still. */
  readonly easier: readonly Variant[];
  readonly harder: readonly Variant[];
  /** Easier variants that are in force from the start at a level. */
  readonly startsWith: { readonly [L in LevelId]: readonly string[] };
  readonly doses: { readonly [L in LevelId]: Dose };
}

export interface Routine {
  readonly id: string;
  readonly exercises: readonly Exercise[];
  readonly getDown: SetUp['approach'];
  readonly finish: SetUp['approach'];
}
