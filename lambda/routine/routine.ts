import type { Posture, Towel } from './posture';

/** A length of time. */
export type Seconds = number;

export const levels = ['gentle', 'building', 'full'] as const;
export type LevelId = (typeof levels)[number];

export const sides = ['left', 'right'] as const;
export type Side = (typeof sides)[number];

/** The id of an exercise or a pose: a slug that stays, since saved rows and line names hold it. */
export type ExerciseId = string;
export type PoseId = string;

/** One thing for the left and one for the right; what has no sides, or is the same on both, stands alone. */
export type Sided<T> = T | { readonly left: T; readonly right: T };

/**
 * One step on the way into or out of a position: the line that is said, then silence to do it in, and what it does to
 * the body: the posture that it ends in, where the towel then is, whether the pose is taken from here on. `side` fills
 * the line's blank where it is not the side of the set.
 */
export interface Step<L extends string = string> {
  readonly say: L;
  readonly then: Seconds;
  readonly to?: Posture;
  readonly towel?: Towel;
  readonly takes?: 'the pose';
  /** Said with emphasis: it keeps somebody from harm. */
  readonly firm?: true;
  readonly side?: Side;
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

/** Steps in full the first time, in short for two sessions more, and by little more than a name from then on. */
export interface Layers<L extends string = string> {
  readonly full: readonly Step<L>[];
  readonly short: readonly Step<L>[];
  /** As `short` where it is left out. */
  readonly name?: readonly Step<L>[];
}

/** A way out of a pose: what is said, and the posture that it ends in. */
export interface WayOut<L extends string = string> {
  readonly say: L;
  /** Seconds that it takes, where it is not what the dose gives for it. */
  readonly lasts?: Seconds;
  readonly to: Sided<Posture>;
}

/** A position of the body that an exercise is done in, with every way into it and out of it. */
export interface Pose<L extends string = string> {
  readonly id: PoseId;
  /** Done on the left and on the right, one after the other. */
  readonly sided: boolean;
  /** The posture it is done in; of a sided pose by the side that works. */
  readonly posture: Sided<Posture>;
  /** Where the towel is while it is done; a variant may place it elsewhere by a step of its own. */
  readonly towel: Towel;
  /** Told, and done, before "Ready?", where the body rests. */
  readonly told: Layers<L>;
  /** After "ready", once the body is in the posture: into the pose. */
  readonly entry: Layers<L>;
  /** Into the pose on the other side, once the body is in the posture for it. */
  readonly change: Layers<L>;
  /** Into the pose once more, in few words, for a set that was cut. */
  readonly again: readonly Step<L>[];
  /** At any word: out of the pose, to where one can rest. */
  readonly release: WayOut<L>;
  /** At the end of a set, a stretch, or a side; `change` where the other side follows. */
  readonly exit: { readonly last: WayOut<L>; readonly change: WayOut<L> };
  /** How it is done, for whoever asks. */
  readonly howTo: L;
}

/** What is said in the place of a line: another line, or steps of their own. */
export type Instead<L extends string = string> = L | readonly Step<L>[];

/**
 * One way to make an exercise easier or harder: a line that says how, and what it does to the dose.
 * `pose` is another position altogether.
 */
export interface Variant<L extends string = string> {
  readonly id: string;
  readonly says: L;
  /** What it is called where it is only named: `the smaller lift`. */
  readonly named: L;
  /** Said beside the way of another variant it would contradict: that other's id gives way. */
  readonly replaces?: readonly string[];
  readonly dose?: { readonly half?: true; readonly hold?: Seconds };
  readonly pose?: Pose<L>;
  /** The foot taps down every few circles. */
  readonly taps?: true;
  /** What it puts in the place of lines, wherever those would be said. */
  readonly instead?: { readonly [line: string]: Instead<L> };
}

/** The lines of its own that an exercise is led with; what it has no use for is left out. */
export interface Says<L extends string = string> {
  /** Into the first count: of the first set, of a later one, of the last, and after a cut. */
  readonly lead?: { readonly first: L; readonly set: L; readonly last: L };
  /** With the first lift of a set. */
  readonly first?: L;
  readonly top?: L;
  /** The way down: of the first lifts one by one, then of all others. */
  readonly down?: readonly L[];
  /** Between the directions of a circle. */
  readonly change?: L;
  readonly tap?: L;
  readonly done: L;
  /** On its card. */
  readonly caution: L;
  readonly works: L;
}

export interface Exercise<L extends string = string> {
  readonly id: ExerciseId;
  readonly pose: Pose<L>;
  readonly says: Says<L>;
  /** Seconds to get ready in before the first count of a set. */
  readonly lead: Seconds;
  /** Form cues by set and side, introduced in the set-up, said in a hold or on a circle. */
  readonly cues: readonly L[];
  /** Told in its rests: why it is done, what to feel. What the full set-up tells too comes once that is no longer heard. */
  readonly teaches?: readonly L[];
  /** In order: each step down makes it easier still. */
  readonly easier: readonly Variant<L>[];
  readonly harder: readonly Variant<L>[];
  /** Easier variants that are in force from the start at a level. */
  readonly startsWith: { readonly [level in LevelId]: readonly string[] };
  /** The easier way that pain in this exercise leads to at once. */
  readonly whenItHurts?: string;
  /** An option at a level without any variant in force, said before the exercise. */
  readonly mayAlso?: L;
  readonly doses: { readonly [level in LevelId]: Dose };
  /** Levels at which the first sessions have fewer sets, session by session; the line says how to have them all. */
  readonly ramp?: { readonly level: LevelId; readonly sets: readonly number[]; readonly says: L };
  /** What the article asks of it at full: the laws of the routine hold it to that. */
  readonly article: (full: Dose) => boolean;
}

export interface Routine<L extends string = string> {
  readonly id: string;
  readonly exercises: readonly Exercise<L>[];
  /** What five minutes hold: these, one gentle set of each. */
  readonly shortSession: readonly ExerciseId[];
  /** The exercises that are stretches: what "just the stretches" means. */
  readonly stretches: readonly ExerciseId[];
}

/** One of a pair by its side; what has no sides stands for both. */
export function ofSide<T extends string>(sided: Sided<T>, side: Side | null): T {
  return typeof sided === 'string' ? sided : sided[side ?? 'left'];
}

export function otherSide(side: Side): Side {
  return side === 'left' ? 'right' : 'left';
}
