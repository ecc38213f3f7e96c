/** Preferences, said in a word: pace, level, sides, talk, waiting. */
import type { ExerciseId } from '../../routine/routine';
import { repetitionsIn, stepsOf } from '../../session/plan/dose';
import type { Listener, Pace } from '../../session/listener';
import { following, startOf } from '../../session/plan/order';
import { trimmedAt } from '../../session/plan/fresh-today';
import { levelOf, plannedAt } from '../../session/plan/plan';
import { exerciseOf } from '../../session/plan/routine-of';
import type { Spot } from '../../session/spot';
import { hasBegunWith, withToday } from '../../session/progress';
import { markEased } from '../../session/today';
import { atLevel } from '../../session/trend';
import { type Move, stay, type Turn } from '../move';
import type { Remark } from '../remark';
import { opened } from './begin-and-end';
import { heldIn, type Place, spotIn } from '../state';
import { setUp, spotOfTurn } from './navigate';

const paces: readonly Pace[] = ['slower', 'usual', 'faster'];

/** One step slower or faster, or back to the usual pace: remembered. */
export function changePace(by: -1 | 0 | 1): (turn: Turn) => Move {
  return (turn) => {
    if (by === 0) return carryOn(turn, { ...turn.listener, pace: 'usual' }, { says: 'usualPace' });
    const pace = paces[paces.indexOf(turn.listener.pace) + by];
    if (pace === undefined) return carryOn(turn, turn.listener, { says: by < 0 ? 'slowest' : 'fastest' });
    return carryOn(turn, { ...turn.listener, pace }, { says: by < 0 ? 'slower' : 'faster' });
  };
}

/** This exercise a step easier: we get into place again, and say what is different. */
export function easier(turn: Turn): Move {
  const spot = spotOfTurn(turn);
  if (spot === null) return stay(turn, { says: 'rateLater' });
  const listener = stepEasier(turn.listener, spot.exercise);
  if (listener === turn.listener) return reenter(turn, listener, { says: 'easiest' });
  return reenter(turn, markEased(listener, spot.exercise), { says: 'easier' });
}

/** This exercise a step harder. */
export function harder(turn: Turn): Move {
  const spot = spotOfTurn(turn);
  if (spot === null) return stay(turn, { says: 'rateLater' });
  const steps = turn.listener.easing[spot.exercise] ?? 0;
  const limit = stepsOf(exerciseOf(spot.exercise, turn.listener), levelOf(turn.listener)).harder;
  if (-steps >= limit) return carryOn(turn, turn.listener, { says: 'hardest' });
  const listener = withSteps(turn.listener, spot.exercise, steps - 1);
  return reenter(turn, listener, { says: 'harder' });
}

/** The listener with an exercise one step easier; the same listener when it cannot be easier still. */
export function stepEasier(listener: Listener, exercise: ExerciseId): Listener {
  const steps = listener.easing[exercise] ?? 0;
  const limit = stepsOf(exerciseOf(exercise, listener), levelOf(listener)).easier;
  return steps >= limit ? listener : withSteps(listener, exercise, steps + 1);
}

function withSteps(listener: Listener, exercise: ExerciseId, steps: number): Listener {
  const easing = { ...listener.easing, [exercise]: steps };
  const own = listener.own[exercise];
  if (own === undefined) return { ...listener, easing };
  // The last word wins: numbers of their own give way to what was asked for now.
  return { ...listener, easing, own: { ...listener.own, [exercise]: { ...own, repetitions: null, hold: null } } };
}

export function setLevel(turn: Turn<Place, 'setLevel'>): Move {
  const { level } = turn.heard;
  if (level === null) return stay(turn, { says: 'whichLevel' });
  const listener = withToday(
    { ...atLevel(turn.listener, level), own: {} },
    {
      level,
      kind: 'whole',
      trimmed: trimmedAt(level, turn.listener),
    },
  );
  return carryOn(turn, listener, { says: 'level', level });
}

/** All five sets of bridges, though the first Full sessions would do fewer. At another level that is no dose to jump to. */
export function fullDose(turn: Turn): Move {
  const open = opened(turn);
  if (levelOf(open) !== 'full') return stay(turn, { says: 'fullFirst' });
  return carryOn(turn, withToday(open, { trimmed: {} }), { says: 'allSets' });
}

/** Up to seven minutes is the short session; more is a gentle one, which takes ten. CHOSEN. */
export function short(turn: Turn<Place, 'short'>): Move {
  const { minutes } = turn.heard;
  const isShort = minutes === null || minutes < 8;
  const change = isShort ? { kind: 'short' as const } : { kind: 'whole' as const, level: 'gentle' as const };
  const listener = withToday(opened(turn), { ...change, trimmed: {} });
  return carryOn(turn, listener, { says: isShort ? 'short' : 'tenMinutes' });
}

export function startSide(turn: Turn<Place, 'startSide'>): Move {
  const { side } = turn.heard;
  if (side === null) return stay(turn, { says: 'whichSide' });
  const listener = withToday({ ...turn.listener, startSide: side }, { startSide: side });
  const exercise = turn.here.at === 'settingUp' ? turn.here.next.exercise : null;
  if (exercise === null || hasBegunWith(exercise, listener))
    return carryOn(turn, listener, { says: 'startSide', side });
  return setUp({ ...turn, listener }, startOf(exercise, listener), { says: 'startSide', side });
}

export function prefer(change: Partial<Pick<Listener, 'waits' | 'talk'>>, says: Remark): (turn: Turn) => Move {
  return (turn) => carryOn(turn, { ...turn.listener, ...change }, says);
}

/** What is heard beside words: remembered. Whoever asks for sounds hears them, though some could not be played before. */
export function sounds(turn: Turn<Place, 'sounds'>): Move {
  const { wanted } = turn.heard;
  if (wanted === null) return stay(turn, { says: 'whichSounds' });
  return carryOn(turn, { ...turn.listener, sounds: wanted, unplayed: null }, { says: 'sounds', wanted });
}

/**
 * Go on where we are as somebody else than before: a spot that today no longer has gives way to the next that it has.
 */
export function carryOn(turn: Turn, listener: Listener, ...says: readonly Remark[]): Move {
  const spot = spotIn(turn.here);
  const hurts = heldIn(turn.here).at === 'hurting'; // only a choice goes on
  if (spot === null || hurts || stillThere(spot, listener)) return stay({ ...turn, listener }, ...says);
  return setUp({ ...turn, listener }, following(spot, listener), ...says);
}

/** Into place again for the exercise at hand; before and between sessions just a word about it. */
export function reenter(turn: Turn, listener: Listener, ...says: readonly Remark[]): Move {
  const spot = spotIn(turn.here);
  if (spot === null || heldIn(turn.here).at === 'welcomeBack') return stay({ ...turn, listener }, ...says);
  return setUp({ ...turn, listener }, stillThere(spot, listener) ? spot : following(spot, listener), ...says);
}

function stillThere(spot: Spot, listener: Listener): boolean {
  const planned = plannedAt(spot, listener);
  return planned !== undefined && spot.repetition <= repetitionsIn(planned.dose);
}
