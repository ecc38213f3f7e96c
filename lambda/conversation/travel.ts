/** Moving about in the routine: on, back, over, and into an exercise again. */
import type { ExerciseId } from '../routine/routine';
import { firstSpot, following, nextExercise, startOf, undoneOf } from '../session/order';
import { exerciseIds, isDone, otherSide, plannedAt } from '../session/plan';
import { withToday } from '../session/progress';
import { startOfSet, type Spot } from '../session/spot';
import type { Listener } from '../session/listener';
import type { Lookalike } from './heard';
import { go, type Move, type Remark, stay, type Turn } from './move';
import { opened, within, without } from './session-moves';
import { type Place, spotIn, type State } from './state';

/** The spot that is meant where none is open yet: the first of the session to come. */
export function spotOfTurn({ here, listener }: Pick<Turn, 'here' | 'listener'>): Spot | null {
  return here.at === 'rating' ? null : (spotIn(here) ?? firstSpot(listener));
}

/** Get into place for a spot, or rate the session where there is none left. */
export function setUp(turn: Pick<Turn, 'here' | 'listener'>, next: Spot | null, ...says: readonly Remark[]): Move {
  if (next === null) return go(turn, { at: 'rating' }, ...says);
  return go(turn, { at: 'settingUp', next, coming: comingTo(turn.here, next) }, ...says);
}

function comingTo(here: State, next: Spot): State<'settingUp'>['coming'] {
  const from = spotIn(here);
  if (from === null || here.at === 'welcomeBack') return 'from standing';
  return from.exercise === next.exercise && from.side === next.side ? 'in place' : 'from the mat';
}

/** Leave this exercise out and go on to the next. */
export function skip(turn: Turn): Move {
  const spot = spotOfTurn(turn);
  if (spot === null) return stay(turn, { says: 'skippedLast' });
  const listener = eased(without(opened(turn), spot.exercise), spot.exercise);
  const next = nextExercise(spot, listener);
  return setUp({ ...turn, listener }, next, { says: next === null ? 'skippedLast' : 'skipping' });
}

/** Note, without a reason, that an exercise was skipped or eased in this session. */
export function eased(listener: Listener, exercise: ExerciseId): Listener {
  return withToday(listener, { eased: [...new Set([...(listener.today?.eased ?? []), exercise])] });
}

/** Leave out this side only. */
export function skipSide(turn: Turn): Move {
  const spot = spotOfTurn(turn);
  if (spot === null || spot.side === null) return stay(turn, { says: 'noSides' });
  const listener = without(opened(turn), `${spot.exercise}/${spot.side}`);
  return setUp({ ...turn, listener }, following(spot, listener), { says: 'skippedSide', side: spot.side });
}

/** Do the other side now; this one comes after it. */
export function switchSides(turn: Turn): Move {
  const spot = spotOfTurn(turn);
  if (spot === null || spot.side === null) return stay(turn, { says: 'noSides' });
  const side = otherSide(spot.side);
  const other = { ...startOfSet(spot), side };
  return go(
    { listener: opened(turn) },
    { at: 'settingUp', next: other, coming: 'from the mat' },
    { says: 'sides', side },
  );
}

/** What was done of this exercise is enough, and counts as done. */
export function enough(turn: Turn): Move {
  const spot = spotOfTurn(turn);
  if (spot === null) return stay(turn, { says: 'rateLater' });
  const listener = opened(turn);
  const planned = plannedAt(spot, listener);
  const started = planned !== undefined && isStarted(spot, listener);
  const sets = planned !== undefined && isDone(planned, listener) ? spot.set : spot.set - 1;
  if (!started && sets < 1) return skip({ ...turn, listener });
  const trimmed = withToday(listener, { trimmed: { ...listener.today?.trimmed, [spot.exercise]: Math.max(1, sets) } });
  const kept = sets >= 1 ? trimmed : without(listener, spot.exercise);
  return setUp({ ...turn, listener: kept }, nextExercise(spot, kept), { says: 'enough' });
}

function isStarted(spot: Spot, listener: Listener): boolean {
  return Object.keys(listener.today?.done ?? {}).some((id) => id.startsWith(`${spot.exercise}/`));
}

/** The exercise before this one. */
export function back(turn: Turn): Move {
  const spot = spotOfTurn(turn);
  const at = spot === null ? exerciseIds.length : exerciseIds.indexOf(spot.exercise);
  const id = exerciseIds[Math.max(0, at - 1)];
  return id === undefined ? stay(turn) : enter(turn, id, { says: 'goingBack' });
}

/** This exercise again, from its first set. */
export function startOver(turn: Turn): Move {
  const spot = spotIn(turn.here);
  if (spot === null) return stay(turn);
  const listener = withToday(opened(turn), { redoing: spot.exercise });
  return setUp({ ...turn, listener }, startOf(spot.exercise, listener), { says: 'again', exercise: spot.exercise });
}

/** Go to an exercise by any of its names; one that is not ours is answered with the nearest of ours. */
export function goTo(turn: Turn<Place, 'goTo'>): Move {
  const { exercise } = turn.heard;
  if (exercise === null) return stay(turn, { says: 'whichExercise' });
  if (!isOurs(exercise)) return stay(turn, { says: 'lookalike', lookalike: exercise });
  return enter(turn, exercise);
}

function isOurs(id: ExerciseId | Lookalike): id is ExerciseId {
  return exerciseIds.some((e) => e === id);
}

/** Into an exercise at what is still to do of it; one that was done is done over, one that was left out comes back. */
function enter(turn: Turn, id: ExerciseId, ...says: readonly Remark[]): Move {
  const listener = [id, `${id}/left`, `${id}/right`].reduce(within, opened(turn));
  const undone = undoneOf(id, listener);
  if (undone !== null) return setUp({ ...turn, listener }, undone, ...says);
  const start = startOf(id, listener);
  if (start === null) return stay(turn, { says: 'notToday', exercise: id });
  return setUp({ ...turn, listener: withToday(listener, { redoing: id }) }, start, ...says);
}
