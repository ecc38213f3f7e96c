/** The way into a position: approach before "ready", entry after it, and the change between sides. */
import { hip } from '../routine/hip';
import type { Exercise, SetUp, Step } from '../routine/routine';
import { daysBetween, dayOf } from '../session/calendar';
import type { State } from '../conversation/state';
import type { Listener } from '../session/listener';
import { exerciseIds, plannedAt, type PlannedSet } from '../session/plan';
import { hasBegun, hasBegunWith } from '../session/progress';
import type { Spot } from '../session/spot';
import type { Locale } from '../words/locale';
import { say, type Score, step } from './cue';
import { lineFor } from './set';
import { placeWords, sides } from './spot-words';

/** How much of a set-up is said: all of it the first time, less in the next two sessions, then little more than a name. */
type Layer = 'full' | 'short' | 'name';

/**
 * The layer for an exercise: practice shortens it, and so does having begun it today; time away and "explain more"
 * lengthen it. CHOSEN.
 */
function layerOf(listener: Listener, exercise: Exercise): Layer {
  const { learned, talk } = listener;
  const sessions = learned[exercise.id] ?? 0;
  if (talk === 'more') return 'full';
  if (talk === 'less') return sessions === 0 ? 'short' : 'name';
  if (hasBegunWith(exercise.id, listener)) return 'short';
  if (sessions === 0) return 'full';
  return sessions <= 2 || isBackAfterLong(listener) ? 'short' : 'name';
}

/** Whether the session before today's is two weeks ago or more, in the listener's days. */
function isBackAfterLong({ last, today, zone }: Listener): boolean {
  return last !== null && today !== null && daysBetween(dayOf(last, zone), dayOf(today.started, zone)) >= 14;
}

/** Whether an exercise, or the routine, is still new to somebody. */
function isNew({ learned, talk }: Listener, exercise?: Exercise): boolean {
  if (talk !== 'usual') return talk === 'more';
  return exercise === undefined ? Object.keys(learned).length === 0 : (learned[exercise.id] ?? 0) === 0;
}

/** Into place for a set: from standing, from the exercise before, or where one lies already. */
export function gettingReady({ next, coming }: State<'settingUp'>, listener: Listener, locale: Locale): Score {
  const ordinal = exerciseIds.indexOf(next.exercise) + listener.rotation;
  switch (coming) {
    case 'from standing':
      return [...getDown(listener, locale), ...approach(next, listener, ordinal, locale)];
    case 'from the mat':
      return approach(next, listener, ordinal, locale);
    case 'in place':
      return reapproach(next, listener, locale);
  }
}

/** From standing, with a chair, down to the mat. */
function getDown(listener: Listener, locale: Locale): Score {
  return steps(isNew(listener) && !hasBegun(listener) ? hip.getDown.full : hip.getDown.short, null, locale);
}

/** Up again at the end. */
export function getUp(listener: Listener, locale: Locale): Score {
  return steps(isNew(listener) ? hip.finish.full : hip.finish.short, null, locale);
}

/** To where one can rest and wait: the name, the way there, what is different today, and the dose. */
function approach(spot: Spot, listener: Listener, ordinal: number, locale: Locale): Score {
  const planned = plannedAt(spot, listener);
  if (planned === undefined) return [];
  const layer = layerOf(listener, planned.exercise);
  const all = setUpOf(planned).approach;
  const way = layer === 'full' ? all.full : layer === 'short' ? all.short : all.short.filter(isNoCaution);
  const name =
    spot.exercise === 'bridge' && !hasBegun(listener)
      ? locale.words('setUp.first', {})
      : locale.words('setUp.next', { exercise: locale.name(spot.exercise) }, ordinal);
  const isStart = spot.set === 1 && spot.repetition === 1;
  const place = placeWords(spot, listener, locale);
  const dose = isStart
    ? [say(doseWords(planned, locale), locale), ...fewer(planned, locale)]
    : [say(locale.words('setUp.from', { place }), locale)];
  return [say(name, locale), ...steps(way, spot, locale, planned), ...ways(planned, locale), ...dose];
}

/** Where the set-up has shrunk to a name, the way into place is still said. */
function isNoCaution({ say: line }: Step): boolean {
  return !line.endsWith('.caution');
}

/** The first Full sessions have fewer sets of bridges than the article, which can be had for a word. */
function fewer({ exercise, of, dose }: PlannedSet, locale: Locale): Score {
  return exercise.id === 'bridge' && dose.sets === 5 && of < dose.sets
    ? [say(locale.words('bridge.fewer', {}), locale)]
    : [];
}

/** Into place for a set again: which one, and what is different. */
function reapproach(spot: Spot, listener: Listener, locale: Locale): Score {
  const planned = plannedAt(spot, listener);
  if (planned === undefined) return [];
  const place = placeWords(spot, listener, locale);
  const exercise = locale.name(spot.exercise);
  const swap = planned.variants.some((v) => v.instead !== undefined)
    ? steps(setUpOf(planned).approach.short, spot, locale)
    : [];
  const name =
    place === '' ? locale.words('setUp.plain', { exercise }) : locale.words('setUp.set', { exercise, place });
  return [say(name, locale), ...ways(planned, locale), ...swap, say(locale.words('setUp.wait', {}), locale)];
}

/** From rest into the pose. */
export function entry(planned: PlannedSet, spot: Spot, listener: Listener, locale: Locale): Score {
  const { full, short } = setUpOf(planned).entry;
  return steps(layerOf(listener, planned.exercise) === 'full' ? full : short, spot, locale, planned);
}

/** Into the pose once more, in few words, for a set that was cut. */
export function reentry(planned: PlannedSet, spot: Spot, locale: Locale): Score {
  return planned.exercise.lead > 0 ? [] : steps(setUpOf(planned).entry.short, spot, locale, planned);
}

/** From one side to the other. */
export function change(planned: PlannedSet, spot: Spot, listener: Listener, locale: Locale): Score {
  const { full, short } = setUpOf(planned).change;
  return steps(isNew(listener, planned.exercise) ? full : short, spot, locale, planned);
}

/** What a variant that is in force asks for. */
function ways({ exercise, variants }: PlannedSet, locale: Locale): Score {
  const mayLean = exercise.id === 'pigeon' ? ['may-lean'] : [];
  const ids = variants.length === 0 ? mayLean : variants.slice(-1).map((v) => v.id);
  return ids.map((id) => say(locale.wordsOf(`${exercise.id}.way.${id}`, {}), locale, 0.8, 95));
}

function setUpOf({ exercise, variants }: PlannedSet): SetUp {
  return variants.find((v) => v.instead !== undefined)?.instead ?? exercise.setUp;
}

function steps(list: readonly Step[], spot: Spot | null, locale: Locale, planned?: PlannedSet): Score {
  const lines = list.map(({ say: line, then }) => ({
    line: planned === undefined ? line : lineFor(planned, line),
    then,
  }));
  return lines.map(({ line, then }) =>
    step(locale.wordsOf(line, sides(spot?.side ?? null, locale)), locale, then, spot),
  );
}

/** The dose of an exercise: `Two sets of ten.` */
function doseWords({ exercise, of, dose }: PlannedSet, locale: Locale): string {
  const sets = locale.count(of, 'sets');
  switch (dose.count) {
    case 'repetitions':
      return locale.words('dose.repetitions', { sets, repetitions: locale.number(dose.repetitions) });
    case 'circles':
      return locale.words('dose.circles', { sets, each: locale.number(dose.each) });
    case 'breaths':
      return exercise.sided
        ? locale.words('dose.hold', {})
        : locale.words('dose.breaths', { breaths: locale.number(dose.breaths) });
  }
}
