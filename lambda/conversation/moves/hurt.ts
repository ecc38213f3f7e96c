/** "It hurts": release first, then advice, then a choice. Nothing about it is asked or kept. */
import { following, nextExercise } from '../../session/order';
import { isDone, plannedAt } from '../../session/plan';
import type { Listener } from '../../session/listener';
import type { Spot } from '../../session/spot';
import { bringBack, leaveOut, markEased } from '../../session/today';
import { go, type Move, type Remark, stay, type Turn } from '../move';
import { finish, opened } from './begin-and-end';
import { heldIn } from '../state';
import { goTo, poseIn, setUp, spotOfTurn } from './navigate';
import { stepEasier } from './adjust';

/** Words that release the position, advice, and the choice. Its only trace is that of "easier": the next step down. */
export function hurts(turn: Turn): Move {
  const spot = spotOfTurn(turn);
  const says: readonly Remark[] = [{ says: 'release', pose: poseIn(turn.here, turn.listener) }, { says: 'hurtAdvice' }];
  if (spot === null) return finish(turn, 'left', null, ...says, { says: 'restNow' });
  const open = opened(turn);
  const held = heldIn(turn.here);
  const again = held.at === 'hurting' ? held.again : open.today?.eased.includes(spot.exercise) === true;
  const easier = held.at === 'hurting' ? open : markEased(stepEasier(open, spot.exercise), spot.exercise);
  // Left out until "easier" is chosen: a session that ends before that does not come back to it.
  const listener = leaveOut(easier, spot.exercise);
  const last: readonly Remark[] = again ? [{ says: 'endOfExercise' }] : [];
  return go({ listener }, { at: 'hurting', spot, again }, ...says, ...last);
}

/** Back into the set, one step easier, once they say that they are ready. */
export function easierAfterHurting(turn: Turn<'hurting'>): Move {
  const { spot, again } = turn.here;
  if (again) return stay(turn, { says: 'chooseFirst', again });
  const listener = bringBack(turn.listener, spot.exercise);
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

/** To another exercise by its name, leaving this one out; to name the one that hurts is no choice. */
export function goAfterHurting(turn: Turn<'hurting', 'goTo'>): Move {
  const { spot } = turn.here;
  const { exercise } = turn.heard;
  const isSame = exercise === spot.exercise || (exercise === 'figure_four' && spot.exercise === 'pigeon');
  if (isSame) return askForChoice(turn);
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
