/** Choosing what today consists of, and which set comes next. */
import { type Meanings } from '../heard';
import { lookalikes } from '../topic';
import { following, nextExercise, startOf } from '../../session/plan/order';
import { plannedAt } from '../../session/plan/plan';
import { exercisesOf, exerciseWith, routineOf } from '../../session/plan/routine-of';
import { setId, startOfSet, type Spot } from '../../session/spot';
import type { Listener } from '../../session/listener';
import { leaveOut, redo, reopen } from '../../session/today';
import { type Move, stay, type Turn } from '../move';
import { type Place, spotIn } from '../state';
import { carryOn } from './adjust';
import { begin, opened } from './begin-and-end';
import { setUp, skip, spotOfTurn } from './navigate';

/** Leave out the exercise that was named, whatever is at hand. */
export function skipExercise(turn: Turn<Place, 'skipExercise'>): Move {
  const exercise = ours(turn.heard.exercise, turn.listener);
  if (exercise === null) return stay(turn, notOurs(turn.heard.exercise));
  if (exercise === spotIn(turn.here)?.exercise) return skip(turn);
  return carryOn(turn, leaveOut(opened(turn), exercise), { says: 'leavingOut', exercise });
}

/** One exercise and no other, or the stretches. */
export function only(turn: Turn<Place, 'only'>): Move {
  const { exercise } = turn.heard;
  const one = ours(exercise, turn.listener);
  const wanted = exercise === 'stretches' ? routineOf(turn.listener).stretches : one === null ? [] : [one];
  if (wanted.length === 0) return stay(turn, notOurs(exercise));
  const others = exercisesOf(turn.listener).filter((id) => !wanted.includes(id));
  const listener = others.reduce(leaveOut, wanted.reduce(reopen, opened(turn)));
  const says = one === null ? ({ says: 'onlyStretches' } as const) : ({ says: 'only', exercise: one } as const);
  return carryOn(turn, listener, says);
}

type Named = Meanings['skipExercise']['exercise'] | 'stretches';

/** The exercise of ours that a name means: its own, or that of a pose in its place. */
function ours(named: Named, listener: Listener): string | null {
  if (named === null) return null;
  return exercisesOf(listener).includes(named) ? named : exerciseWith(named, listener);
}

function notOurs(named: Named) {
  const lookalike = lookalikes.find((id) => id === named);
  return lookalike === undefined ? ({ says: 'whichExercise' } as const) : ({ says: 'lookalike', lookalike } as const);
}

/** The set that comes after this one: what is left of this one is left out. After the last it is the next exercise. */
export function nextSet(turn: Turn): Move {
  const spot = spotIn(turn.here);
  if (spot === null) return stay(turn);
  const listener = leaveOut(opened(turn), setId(spot));
  const next = following(spot, listener);
  if (next === null || next.exercise !== spot.exercise)
    return setUp({ ...turn, listener }, nextExercise(spot, listener));
  return setUp({ ...turn, listener }, next, { says: 'nextSet' });
}

/** The last set once more: this one from its start while it plays, the one before in a rest. */
export function redoSet(turn: Turn): Move {
  const spot = spotIn(turn.here);
  if (spot === null) return stay(turn, { says: 'nothingToRedo' });
  const listener = redo(opened(turn), spot.exercise);
  return setUp({ ...turn, listener }, setBefore(turn, spot, listener), { says: 'redoSet' });
}

function setBefore({ here }: Turn, spot: Spot, listener: Listener): Spot {
  if (here.at === 'playing' && spot.repetition > 1) return startOfSet(spot);
  const before = { ...startOfSet(spot), set: spot.set - 1 };
  return plannedAt(before, listener) === undefined ? startOfSet(spot) : before;
}

/** "Start my routine": it begins where none is under way; in the middle of one it goes on. */
export function start(turn: Turn): Move {
  return spotIn(turn.here) === null ? begin(turn) : stay(turn);
}

/** The first set of an exercise that was named, for a question about it. */
export function spotNamed(turn: Turn, named: string | null): Spot | null {
  const here = spotOfTurn(turn);
  return named === null || named === here?.exercise ? here : startOf(named, turn.listener);
}
