/** Moving about in the routine: on, back, over, and into an exercise again. */
import { otherSide, type ExerciseId } from '../../routine/routine';
import { firstSpot, following, nextExercise, startOf, undoneOf } from '../../session/plan/order';
import { plannedAt } from '../../session/plan/plan';
import { exercisesOf, exerciseWith } from '../../session/plan/routine-of';
import { hasBegun, hasBegunWith } from '../../session/progress';
import { easiest } from '../../session/plan/own';
import { startOfSet, type Spot } from '../../session/spot';
import { leaveOut, markEased, markEnough, redo, reopen } from '../../session/today';
import { lookalikes } from '../topic';
import { go, type Move, stay, type Turn } from '../move';
import type { Remark } from '../remark';
import { opened } from './begin-and-end';
import { type Place, spotIn, type State } from '../state';

/** The spot that is meant where none is open yet: the first of the session to come. */
export function spotOfTurn({ here, listener }: Pick<Turn, 'here' | 'listener'>): Spot | null {
  return here.at === 'rating' ? null : (spotIn(here) ?? firstSpot(listener));
}

/** Get into place for a spot; where there is none left, rate what was done, if anything was. */
export function setUp(
  turn: Pick<Turn, 'here' | 'listener' | 'body'>,
  next: Spot | null,
  ...says: readonly Remark[]
): Move {
  const { here, listener } = turn;
  if (next !== null)
    return go(
      turn,
      { at: 'settingUp', next, as: isAgain(here, next) ? 'again' : 'new', told: isNamed(says) ? 1 : 0, justDone: null },
      ...says,
    );
  if (hasBegun(listener)) return go(turn, { at: 'rating' }, ...says);
  return go({ ...turn, listener: { ...listener, today: null } }, { at: 'left' }, ...says, { says: 'nothingYet' });
}

/** These remarks have named where we go, so that the set-up begins after its name. */
const naming: readonly Remark['says'][] = ['goingBack', 'again', 'sides'];

function isNamed(says: readonly Remark[]): boolean {
  return says.some((remark) => naming.includes(remark.says));
}

/** True where one is at the exercise, on the side, already: its set-up was heard. */
function isAgain(here: State, next: Spot): boolean {
  const from = spotIn(here);
  if (from === null || here.at === 'welcomeBack') return false;
  return from.exercise === next.exercise && from.side === next.side;
}

/** Leave this exercise out and go on to the next. */
export function skip(turn: Turn): Move {
  const spot = spotOfTurn(turn);
  if (spot === null) return stay(turn, { says: 'skippedLast' });
  const listener = markEased(leaveOut(opened(turn), spot.exercise), spot.exercise);
  const next = nextExercise(spot, listener);
  return setUp({ ...turn, listener }, next, { says: next === null ? 'skippedLast' : 'skipping' });
}

/** Leave out this side only, or the other where that was named. */
export function skipSide(turn: Turn<Place, 'skipSide'>): Move {
  const spot = spotOfTurn(turn);
  if (spot === null || spot.side === null) return stay(turn, { says: 'noSides' });
  const { side } = turn.heard;
  if (side !== null && side !== spot.side) {
    const listener = leaveOut(opened(turn), `${spot.exercise}/${side}`);
    return stay({ ...turn, listener }, { says: 'skippedSide', spot: { ...startOfSet(spot), side } });
  }
  const listener = leaveOut(opened(turn), `${spot.exercise}/${spot.side}`);
  return setUp({ ...turn, listener }, following(spot, listener), { says: 'skippedSide', spot: startOfSet(spot) });
}

/** Do the other side now; this one comes after it. */
export function switchSides(turn: Turn<Place, 'switchSides'>): Move {
  const spot = spotOfTurn(turn);
  if (spot === null || spot.side === null) return stay(turn, { says: 'noSides' });
  const side = turn.heard.side ?? otherSide(spot.side);
  if (side === spot.side) return stay(turn, { says: 'sides', spot: startOfSet(spot) });
  const same = { ...startOfSet(spot), side };
  const other = plannedAt(same, turn.listener) === undefined ? { ...same, set: 1 } : same;
  return setUp({ ...turn, listener: opened(turn) }, other, { says: 'sides', spot: other });
}

/** What was done of this exercise, or on this side of it, is enough and counts; where nothing was done, it is skipped. */
export function enough(turn: Turn): Move {
  const spot = spotOfTurn(turn);
  if (spot === null) return stay(turn, { says: 'rateLater' });
  const open = opened(turn);
  if (!hasBegunWith(spot.exercise, open)) return skip({ ...turn, listener: open });
  const side = spot.side === null ? null : markEnough(open, `${spot.exercise}/${spot.side}`);
  const other = side === null ? null : following(spot, side);
  if (side !== null && other?.exercise === spot.exercise)
    return setUp({ ...turn, listener: side }, other, { says: 'enough' });
  const listener = markEnough(open, spot.exercise);
  return setUp({ ...turn, listener }, nextExercise(spot, listener), { says: 'enough' });
}

/** The exercise before this one. */
export function back(turn: Turn): Move {
  const spot = spotOfTurn(turn);
  const ids = exercisesOf(turn.listener);
  const at = spot === null ? ids.length : ids.indexOf(spot.exercise);
  const id = ids[Math.max(0, at - 1)];
  return id === undefined ? stay(turn) : enter(turn, id, { says: 'goingBack', exercise: id });
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
  if (exercisesOf(turn.listener).includes(exercise)) return enter(turn, exercise);
  // A pose that people know by its own name: figure four is the easiest pigeon.
  const owner = exerciseWith(exercise, turn.listener);
  if (owner !== null) return enter({ ...turn, listener: easiest(opened(turn), owner) }, owner);
  const lookalike = lookalikes.find((id) => id === exercise);
  return lookalike === undefined ? stay(turn, { says: 'whichExercise' }) : stay(turn, { says: 'lookalike', lookalike });
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
