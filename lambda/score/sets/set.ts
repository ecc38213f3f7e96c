import { type Keeper, kept, keptFor } from '../../kept/kept';
import type { Seconds } from '../../routine/routine';
import { ofSide } from '../../routine/routine';
import { repetitionsIn } from '../../session/plan/dose';
import { lineFor } from '../../session/plan/instead';
import { type PlannedSet, poseOf } from '../../session/plan/plan';
import type { Locale } from '../../words/locale';
import type { BodyChange } from '../body-after';
import { breathsOf } from './breaths';
import { circlesOf } from './circles';
import type { Score } from '../cue';
import { liftsOf } from './lifts';

/** How a set ends: the other side follows at once, or one comes to rest. */
export type Ends = 'change' | 'last';

/** The way out of a set's pose: its words, and where it leads the body. */
export interface Exit {
  readonly words: string;
  readonly moves: BodyChange;
  /** What it takes, where it is not for the dose to say. */
  readonly lasts: Seconds | null;
}

/** Sets that were scored, for each planned set in each locale. */
const scores = keptFor<Locale, (planned: PlannedSet) => Keeper<Score>>(() => keptFor(() => kept(60)));

/** One set from a repetition on, without its lead: every beat, with what is said on it. */
export function scoreOfSet(planned: PlannedSet, from: number, ends: Ends, locale: Locale): Score {
  return scores(locale)(planned)(`${from} ${ends}`, () => newScore(planned, from, ends, locale));
}

function newScore(planned: PlannedSet, from: number, ends: Ends, locale: Locale): Score {
  const { dose } = planned;
  const left = Array.from({ length: repetitionsIn(dose) - from + 1 }, (_, i) => from + i);
  const exit = exitOf(planned, ends, locale);
  switch (dose.count) {
    case 'repetitions':
      return liftsOf(planned, dose, left, exit, locale);
    case 'circles':
      return circlesOf(planned, dose, left, exit, locale);
    case 'breaths':
      return breathsOf(planned, dose, left, exit, locale);
  }
}

function exitOf(planned: PlannedSet, ends: Ends, locale: Locale): Exit {
  const { say, to, lasts = null } = poseOf(planned).exit[ends];
  const words = locale.wordsOf(lineFor(planned, say), { side: locale.name(planned.side ?? 'left') });
  return { words, lasts, moves: { rests: true, to: ofSide(to, planned.side) } };
}

/** How long one repetition of a dose lasts. */
export function repetitionLength({ dose }: PlannedSet): Seconds {
  if (dose.count === 'repetitions') return dose.up + dose.hold + dose.down;
  return dose.count === 'circles' ? dose.circle : dose.in + dose.out;
}
