/** What comes next: the order in which today's sets are done, whatever is skipped, left or done over. */
import type { ExerciseId } from '../../routine/routine';
import type { Listener } from '../listener';
import { didOf, isAt, isDone, isSkipped, planOf, type PlannedSet, spotOf } from './plan';
import type { Spot } from '../spot';

/** The first thing still to do, or null when all is done or left out. */
export function firstSpot(listener: Listener): Spot | null {
  return nextToDo(planOf(listener), listener);
}

/** What comes after the set at a spot: the rest of its exercise, then later exercises, then any left earlier. */
export function following(spot: Spot, listener: Listener): Spot | null {
  if (listener.today?.redoing === spot.exercise) {
    const again = setsFrom(spot, listener)[1];
    if (again !== undefined) return spotOf(again);
  }
  const rest = after(spot, listener);
  const here = rest.filter((p) => p.exercise.id === spot.exercise);
  const elsewhere = rest.filter((p) => p.exercise.id !== spot.exercise);
  return nextToDo([...here, ...elsewhere], listener);
}

/** What comes when the exercise at a spot is left, whatever it still holds. */
export function nextExercise(spot: Spot, listener: Listener): Spot | null {
  return nextToDo(
    after(spot, listener).filter((p) => p.exercise.id !== spot.exercise),
    listener,
  );
}

/** The first set of an exercise that is still to do, or null where nothing of it is. */
export function undoneOf(id: ExerciseId, listener: Listener): Spot | null {
  return nextToDo(setsOfToday(id, listener), listener);
}

/** The very first set of an exercise, or null where today's plan has none. */
export function startOf(id: ExerciseId, listener: Listener): Spot | null {
  const [first] = setsOfToday(id, listener);
  return first === undefined ? null : spotOf(first);
}

function setsOfToday(id: ExerciseId, listener: Listener): readonly PlannedSet[] {
  return planOf(listener).filter((p) => p.exercise.id === id);
}

/** The sets of an exercise from the one at a spot on. */
function setsFrom(spot: Spot, listener: Listener): readonly PlannedSet[] {
  const sets = setsOfToday(spot.exercise, listener);
  return sets.slice(
    Math.max(
      0,
      sets.findIndex((p) => isAt(p, spot)),
    ),
  );
}

/** Today's plan from the set after a spot, round to the spot's own set, which stands last. */
function after(spot: Spot, listener: Listener): readonly PlannedSet[] {
  const plan = planOf(listener);
  const at = plan.findIndex((p) => isAt(p, spot));
  const exercise = plan.findIndex((p) => p.exercise.id === spot.exercise);
  const from = (at >= 0 ? at : Math.max(exercise - 1, -1)) + 1;
  return [...plan.slice(from), ...plan.slice(0, from)];
}

function nextToDo(sets: readonly PlannedSet[], listener: Listener): Spot | null {
  const next = sets.find((p) => !isDone(p, listener) && !isSkipped(p, listener));
  return next === undefined ? null : spotOf(next, didOf(next, listener) + 1);
}
