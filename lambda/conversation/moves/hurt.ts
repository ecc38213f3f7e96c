/** "It hurts": the release came first; then advice, then a choice. Nothing about it is asked or kept. */
import type { ExerciseId } from '../../routine/routine';
import { following, nextExercise } from '../../session/plan/order';
import { easiest } from '../../session/plan/own';
import { isDone, plannedAt } from '../../session/plan/plan';
import type { Listener } from '../../session/listener';
import { exerciseOf, exerciseWith } from '../../session/plan/routine-of';
import { type Spot, startOfSet } from '../../session/spot';
import { bringBack, leaveOut, markEased } from '../../session/today';
import { go, type Move, stay, type Turn } from '../move';
import type { Remark } from '../remark';
import { heldIn } from '../state';
import { stepEasier } from './adjust';
import { finish, opened } from './begin-and-end';
import { justDone } from './caution';
import { goTo, setUp, spotOfTurn } from './navigate';

/** Advice after the release, and the choice. Its only trace is that of "easier": the next step down. */
export function hurts(turn: Turn): Move {
  const done = justDone(turn);
  if (done !== null) return hurtsAfter(turn, done);
  const spot = spotOfTurn(turn);
  if (spot === null) return finish(easedLast(turn), 'left', null, { says: 'hurtAdvice' }, { says: 'rest' });
  const open = opened(turn);
  const held = heldIn(turn.here);
  const again = held.at === 'hurting' ? held.again : open.today?.eased.includes(spot.exercise) === true;
  const easier = held.at === 'hurting' ? open : markEased(stepEasier(open, spot.exercise), spot.exercise);
  // Left out until "easier" is chosen: a session that ends before that does not come back to it.
  const listener = leaveOut(easier, spot.exercise);
  const last: readonly Remark[] = again ? [{ says: 'endOfExercise' }] : [];
  const says: readonly Remark[] = [{ says: 'hurtAdvice' }, ...last];
  if (again && nextExercise(spot, listener) === null) return finish({ ...turn, listener }, 'left', null, ...says);
  return go({ ...turn, listener }, { at: 'hurting', spot, again }, ...says);
}

/** Pain just after an exercise is about that one: it is made easier next time, and the choice is to go on or to finish. */
function hurtsAfter(turn: Turn, done: Spot): Move {
  const listener = markEased(stepEasier(opened(turn), done.exercise), done.exercise);
  const says: readonly Remark[] = [{ says: 'hurtAdvice' }, { says: 'easierNextTime', exercise: done.exercise }];
  return go({ ...turn, listener }, { at: 'hurting', spot: done, again: true }, ...says);
}

/** After the last exercise it is that one which was too much. */
function easedLast(turn: Turn): Turn {
  const last = lastDone(turn.listener);
  if (last === null) return turn;
  return { ...turn, listener: markEased(stepEasier(turn.listener, last), last) };
}

function lastDone({ today }: Listener): ExerciseId | null {
  return (
    Object.keys(today?.done ?? {})
      .at(-1)
      ?.split('/')[0] ?? null
  );
}

/** Back into the set, one step easier, once they say that they are ready; where content knows a kinder way, that one. */
export function easierAfterHurting(turn: Turn<'hurting'>): Move {
  const { spot, again } = turn.here;
  if (again) return stay(turn, { says: 'chooseFirst', again });
  const { whenItHurts } = exerciseOf(spot.exercise, turn.listener);
  const easier = whenItHurts === undefined ? turn.listener : easiest(turn.listener, spot.exercise);
  const listener = bringBack(easier, spot.exercise);
  return setUp({ ...turn, listener }, stillToDo(spot, listener), { says: 'takeYourTime' });
}

/** The set at a spot while it still has something to do, or what comes after it. */
function stillToDo(spot: Spot, listener: Listener): Spot | null {
  const planned = plannedAt(spot, listener);
  return planned === undefined || isDone(planned, listener) ? following(spot, listener) : spot;
}

/** Leave this exercise; on the last one that is the end. */
export function skipAfterHurting(turn: Turn<'hurting'>): Move {
  const next = nextExercise(turn.here.spot, turn.listener);
  return next === null ? finishAfterHurting(turn) : setUp(turn, next, { says: 'skipping' });
}

/** Leave out the side that hurt, and go on with the other, one step easier; where that is over, leave the exercise. */
export function skipSideAfterHurting(turn: Turn<'hurting', 'skipSide'>): Move {
  const { spot, again } = turn.here;
  const { side } = turn.heard;
  if (spot.side !== null && side !== null && side !== spot.side) return askForChoice(turn);
  if (again || spot.side === null) return skipAfterHurting(turn);
  const listener = leaveOut(bringBack(turn.listener, spot.exercise), `${spot.exercise}/${spot.side}`);
  const next = following(spot, listener);
  if (next?.exercise !== spot.exercise) return skipAfterHurting(turn);
  return setUp({ ...turn, listener }, next, { says: 'skippedSide', spot: startOfSet(spot) });
}

/** To another exercise by its name, leaving this one out; to name the one that hurts is no choice. */
export function goAfterHurting(turn: Turn<'hurting', 'goTo'>): Move {
  const { spot } = turn.here;
  const { exercise } = turn.heard;
  // The pose that the caution promised in its place is a choice.
  const isKinder = exercise !== null && exerciseWith(exercise, turn.listener) === spot.exercise;
  if (isKinder && !turn.here.again) return easierAfterHurting(turn);
  if (exercise === spot.exercise || isKinder) return askForChoice(turn);
  return goTo(turn);
}

/** The end, without praise and without a question. */
export function finishAfterHurting(turn: Turn): Move {
  return finish(turn, 'left', null, { says: 'restNow' });
}

/** Anything that is not one of the choices: they are named again. */
export function askForChoice(turn: Turn<'hurting'>): Move {
  return stay(turn, { says: 'chooseFirst', again: turn.here.again });
}

/** Emergency words end everything at once. */
export function emergency(turn: Turn): Move {
  return finish(turn, 'left', null, { says: 'emergency' });
}
