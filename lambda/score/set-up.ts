/** The way into a position: approach before "ready", entry after it, and the change between sides. */
import { hip } from '../routine/hip';
import type { Exercise, SetUp, Step } from '../routine/routine';
import { daysBetween } from '../session/streak';
import type { State } from '../conversation/state';
import type { Listener } from '../session/listener';
import { exerciseIds, plannedAt, type PlannedSet } from '../session/plan';
import { hasBegun, hasBegunWith } from '../session/progress';
import type { Spot } from '../session/spot';
import { numberWord } from '../words/number';
import { words, wordsOf } from '../words/line';
import { nameOf, placeWords, sides, setsWords } from '../words/blanks';
import { say, type Score, step } from './cue';
import { lineFor } from './set';

/** How much of a set-up is said: all of it the first time, less in the next two sessions, then little more than a name. */
type Layer = 'full' | 'short' | 'name';

/**
 * The layer for an exercise: practice shortens it, and so does having begun it today; time away and "explain more"
 * lengthen it. CHOSEN.
 */
function layerOf(listener: Listener, exercise: Exercise): Layer {
  const { learned, talk, last, today } = listener;
  const sessions = learned[exercise.id] ?? 0;
  if (talk === 'more') return 'full';
  if (talk === 'less') return sessions === 0 ? 'short' : 'name';
  if (hasBegunWith(exercise.id, listener)) return 'short';
  if (sessions === 0) return 'full';
  const away = last !== null && today !== null && daysBetween(last.slice(0, 10), today.started.slice(0, 10)) >= 14;
  return sessions <= 2 || away ? 'short' : 'name';
}

/** Whether an exercise, or the routine, is still new to somebody. */
function isNew({ learned, talk }: Listener, exercise?: Exercise): boolean {
  if (talk !== 'usual') return talk === 'more';
  return exercise === undefined ? Object.keys(learned).length === 0 : (learned[exercise.id] ?? 0) === 0;
}

/** Into place for a set: from standing, from the exercise before, or where one lies already. */
export function gettingReady({ next, coming }: State<'settingUp'>, listener: Listener): Score {
  const ordinal = exerciseIds.indexOf(next.exercise) + listener.rotation;
  switch (coming) {
    case 'from standing':
      return [...getDown(listener), ...approach(next, listener, ordinal)];
    case 'from the mat':
      return approach(next, listener, ordinal);
    case 'in place':
      return reapproach(next, listener);
  }
}

/** From standing, with a chair, down to the mat. */
function getDown(listener: Listener): Score {
  return steps(isNew(listener) && !hasBegun(listener) ? hip.getDown.full : hip.getDown.short, null);
}

/** Up again at the end. */
export function getUp(listener: Listener): Score {
  return steps(isNew(listener) ? hip.finish.full : hip.finish.short, null);
}

/** To where one can rest and wait: the name, the way there, what is different today, and the dose. */
function approach(spot: Spot, listener: Listener, ordinal: number): Score {
  const planned = plannedAt(spot, listener);
  if (planned === undefined) return [];
  const layer = layerOf(listener, planned.exercise);
  const all = setUpOf(planned).approach;
  const way = layer === 'full' ? all.full : layer === 'short' ? all.short : all.short.filter(isNoCaution);
  const name =
    spot.exercise === 'bridge' && !hasBegun(listener)
      ? words('setUp.first', {})
      : words('setUp.next', { exercise: nameOf(spot.exercise) }, ordinal);
  const isStart = spot.set === 1 && spot.repetition === 1;
  const place = placeWords(spot, listener);
  const dose = isStart ? [say(doseWords(planned)), ...fewer(planned)] : [say(words('setUp.from', { place }))];
  return [say(name), ...steps(way, spot, planned), ...ways(planned), ...dose];
}

/** Where the set-up has shrunk to a name, the way into place is still said. */
function isNoCaution({ say: line }: Step): boolean {
  return !line.endsWith('.caution');
}

/** The first Full sessions have fewer sets of bridges than the article, which can be had for a word. */
function fewer({ exercise, of, dose }: PlannedSet): Score {
  return exercise.id === 'bridge' && dose.sets === 5 && of < dose.sets ? [say(words('bridge.fewer', {}))] : [];
}

/** Into place for a set again: which one, and what is different. */
function reapproach(spot: Spot, listener: Listener): Score {
  const planned = plannedAt(spot, listener);
  if (planned === undefined) return [];
  const place = placeWords(spot, listener);
  const exercise = nameOf(spot.exercise);
  const swap = planned.variants.some((v) => v.instead !== undefined)
    ? steps(setUpOf(planned).approach.short, spot)
    : [];
  const name = place === '' ? words('setUp.plain', { exercise }) : words('setUp.set', { exercise, place });
  return [say(name), ...ways(planned), ...swap, say(words('setUp.wait', {}))];
}

/** From rest into the pose. */
export function entry(planned: PlannedSet, spot: Spot, listener: Listener): Score {
  const { full, short } = setUpOf(planned).entry;
  return steps(layerOf(listener, planned.exercise) === 'full' ? full : short, spot, planned);
}

/** Into the pose once more, in few words, for a set that was cut. */
export function reentry(planned: PlannedSet, spot: Spot): Score {
  return planned.exercise.lead > 0 ? [] : steps(setUpOf(planned).entry.short, spot, planned);
}

/** From one side to the other. */
export function change(planned: PlannedSet, spot: Spot, listener: Listener): Score {
  const { full, short } = setUpOf(planned).change;
  return steps(isNew(listener, planned.exercise) ? full : short, spot, planned);
}

/** What a variant that is in force asks for. */
function ways({ exercise, variants }: PlannedSet): Score {
  const mayLean = exercise.id === 'pigeon' ? ['may-lean'] : [];
  const ids = variants.length === 0 ? mayLean : variants.slice(-1).map((v) => v.id);
  return ids.map((id) => say(wordsOf(`${exercise.id}.way.${id}`, {}), 0.8, 95));
}

function setUpOf({ exercise, variants }: PlannedSet): SetUp {
  return variants.find((v) => v.instead !== undefined)?.instead ?? exercise.setUp;
}

function steps(list: readonly Step[], spot: Spot | null, planned?: PlannedSet): Score {
  const lines = list.map(({ say: line, then }) => ({
    line: planned === undefined ? line : lineFor(planned, line),
    then,
  }));
  return lines.map(({ line, then }) => step(wordsOf(line, sides(spot?.side ?? null)), then, spot));
}

/** The dose of an exercise: `Two sets of ten.` */
function doseWords({ exercise, of, dose }: PlannedSet): string {
  const sets = setsWords(of);
  switch (dose.count) {
    case 'repetitions':
      return words('dose.repetitions', { sets, repetitions: numberWord(dose.repetitions) });
    case 'circles':
      return words('dose.circles', { sets, each: numberWord(dose.each) });
    case 'breaths':
      return exercise.sided ? words('dose.hold', {}) : words('dose.breaths', { breaths: numberWord(dose.breaths) });
  }
}
