/** Moving about in the routine: on, back, over, and into an exercise again. */
import type { ExerciseId } from '../../routine/routine';
import { firstSpot, following, nextExercise, startOf, undoneOf } from '../../session/order';
import { exerciseIds, otherSide, plannedAt, poseOf } from '../../session/plan';
import { hasBegun, hasBegunWith } from '../../session/progress';
import { easiest } from '../../session/own';
import { startOfSet, type Spot } from '../../session/spot';
import type { Listener } from '../../session/listener';
import { leaveOut, markEased, markEnough, redo, reopen } from '../../session/today';
import type { Lookalike } from '../heard';
import { go, type Move, type Remark, stay, type Turn } from '../move';
import { opened } from './begin-and-end';
import { heldIn, type Place, spotIn, type State } from '../state';

/** The spot that is meant where none is open yet: the first of the session to come. */
export function spotOfTurn({ here, listener }: Pick<Turn, 'here' | 'listener'>): Spot | null {
  return here.at === 'rating' ? null : (spotIn(here) ?? firstSpot(listener));
}

/** Get into place for a spot; where there is none left, rate what was done, if anything was. A pose is let go of first. */
export function setUp(turn: Pick<Turn, 'here' | 'listener'>, next: Spot | null, ...says: readonly Remark[]): Move {
  const { here, listener } = turn;
  const pose = poseIn(here, listener);
  const words: readonly Remark[] = pose === null ? says : [{ says: 'letGo', pose }, ...says];
  if (next !== null) return go(turn, { at: 'settingUp', next, coming: comingTo(here, next) }, ...words);
  if (hasBegun(listener)) return go(turn, { at: 'rating' }, ...words);
  return go({ listener: { ...listener, today: null } }, { at: 'left' }, ...words, { says: 'nothingYet' });
}

/** The pose that one is in; null where none is taken up, or it was let go of. */
export function poseIn(here: State, listener: Listener): string | null {
  const held = heldIn(here);
  const planned = held.at === 'playing' ? plannedAt(held.from, listener) : undefined;
  return planned === undefined ? null : poseOf(planned);
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
  const listener = markEased(leaveOut(opened(turn), spot.exercise), spot.exercise);
  const next = nextExercise(spot, listener);
  return setUp({ ...turn, listener }, next, { says: next === null ? 'skippedLast' : 'skipping' });
}

/** Leave out this side only. */
export function skipSide(turn: Turn): Move {
  const spot = spotOfTurn(turn);
  if (spot === null || spot.side === null) return stay(turn, { says: 'noSides' });
  const listener = leaveOut(opened(turn), `${spot.exercise}/${spot.side}`);
  return setUp({ ...turn, listener }, following(spot, listener), { says: 'skippedSide', side: spot.side });
}

/** Do the other side now; this one comes after it. */
export function switchSides(turn: Turn): Move {
  const spot = spotOfTurn(turn);
  if (spot === null || spot.side === null) return stay(turn, { says: 'noSides' });
  const side = otherSide(spot.side);
  const same = { ...startOfSet(spot), side };
  const other = plannedAt(same, turn.listener) === undefined ? { ...same, set: 1 } : same;
  return setUp({ ...turn, listener: opened(turn) }, other, { says: 'sides', side });
}

/** What was done of this exercise is enough, and counts as done; where nothing was done, it is skipped. */
export function enough(turn: Turn): Move {
  const spot = spotOfTurn(turn);
  if (spot === null) return stay(turn, { says: 'rateLater' });
  const open = opened(turn);
  if (!hasBegunWith(spot.exercise, open)) return skip({ ...turn, listener: open });
  const listener = markEnough(open, spot.exercise);
  return setUp({ ...turn, listener }, nextExercise(spot, listener), { says: 'enough' });
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
  const listener = redo(opened(turn), spot.exercise);
  return setUp({ ...turn, listener }, startOf(spot.exercise, listener), { says: 'again', exercise: spot.exercise });
}

/** Go to an exercise by any of its names; one that is not ours is answered with the nearest of ours. */
export function goTo(turn: Turn<Place, 'goTo'>): Move {
  const { exercise } = turn.heard;
  if (exercise === null) return stay(turn, { says: 'whichExercise' });
  // Figure four is the easiest pigeon, and a name that people know it by.
  if (exercise === 'figure_four') return enter({ ...turn, listener: easiest(opened(turn), 'pigeon') }, 'pigeon');
  if (!isOurs(exercise)) return stay(turn, { says: 'lookalike', lookalike: exercise });
  return enter(turn, exercise);
}

function isOurs(id: ExerciseId | Lookalike): id is ExerciseId {
  return exerciseIds.some((e) => e === id);
}

/** Into an exercise at what is still to do of it; one that was done is done over, one that was left out comes back. */
function enter(turn: Turn, id: ExerciseId, ...says: readonly Remark[]): Move {
  const listener = reopen(opened(turn), id);
  const undone = undoneOf(id, listener);
  if (undone !== null) return setUp({ ...turn, listener }, undone, ...says);
  const start = startOf(id, listener);
  if (start === null) return stay(turn, { says: 'notToday', exercise: id });
  return setUp({ ...turn, listener: redo(listener, id) }, start, ...says);
}
