/** The way into an exercise: what is told before "ready", the entry after it, and the change between sides. */
import type { State } from '../conversation/state';
import type { Step } from '../routine/routine';
import { type Body, workingIn } from '../session/body';
import { stepsFor } from '../session/plan/instead';
import type { Listener } from '../session/listener';
import { isDone, isSkipped, plannedAt, type PlannedSet, planOf, poseOf } from '../session/plan/plan';
import { hasBegun } from '../session/progress';
import { exercisesOf } from '../session/plan/routine-of';
import type { Spot } from '../session/spot';
import type { Locale } from '../words/locale';
import { changeOf, type Cue, firm, say, type Score, step } from './cue';
import { doseWords } from './talk/dose-words';
import { layered, layeredWhileNew } from './layer';
import { placeWords, sideBlanks } from './talk/spot-words';
import { wayIntoPosture, wayToRest } from './way';

/**
 * Into place for a set: the name, the way to where one rests, and what is told there. A set-up that was cut goes on
 * with the line that was cut; the way goes on from where the body is.
 */
export function gettingReady(
  { next, as, told }: State<'settingUp'>,
  listener: Listener,
  locale: Locale,
  body: Body,
): Score {
  const planned = plannedAt(next, listener);
  if (planned === undefined) return [];
  const name = as === 'new' ? nameOf(planned, next, listener, locale) : placeAgain(next, listener, locale);
  const way = wayToRest(body, poseOf(planned), next.side, listener, locale);
  const lines = as === 'new' ? linesOf(planned, next, listener, locale) : linesAgain(planned, locale);
  return [...(told === 0 ? [name] : []), ...way, ...lines.slice(Math.max(0, told - 1))];
}

function nameOf(planned: PlannedSet, spot: Spot, listener: Listener, locale: Locale): Cue {
  if (isOtherOver(planned, listener)) return placeAgain(spot, listener, locale);
  const { exercise } = planned;
  const name = locale.name(exercise.id);
  if (!hasBegun(listener)) return say(locale.words('setUp.first', { exercise: name }, listener.sessions.count), locale);
  const ordinal = exercisesOf(listener).indexOf(exercise.id) + listener.sessions.count;
  return say(locale.words('setUp.next', { exercise: name }, ordinal), locale);
}

/** Of two sides the other is done or left out: then the side belongs to the name. */
function isOtherOver({ exercise, side }: PlannedSet, listener: Listener): boolean {
  const others = planOf(listener).filter((p) => p.exercise.id === exercise.id && p.side !== side);
  return others.length > 0 && others.every((p) => isDone(p, listener) || isSkipped(p, listener));
}

function placeAgain(spot: Spot, listener: Listener, locale: Locale): Cue {
  const exercise = locale.name(spot.exercise);
  const place = placeWords(spot, listener, locale);
  const words =
    place === '' ? locale.words('setUp.plain', { exercise }) : locale.words('setUp.set', { exercise, place });
  return say(words, locale);
}

/** What is told of an exercise: how it goes, what is different today, and the dose. */
function linesOf(planned: PlannedSet, spot: Spot, listener: Listener, locale: Locale): Score {
  const told = steps(planned, layered(poseOf(planned).told, listener, planned.exercise), spot, locale);
  const isStart = spot.set === 1 && spot.repetition === 1;
  const dose = isStart
    ? [say(doseWords(planned, listener, locale), locale), ...fewer(planned, locale)]
    : [say(locale.words('setUp.from', { place: placeWords(spot, listener, locale) }), locale)];
  return [...told, ...waysOf(planned, locale), ...dose];
}

function linesAgain(planned: PlannedSet, locale: Locale): Score {
  return [...waysOf(planned, locale), say(locale.words('setUp.wait', {}), locale)];
}

/** The first sessions at a level have fewer sets than it asks for, which can be had for a word. */
function fewer({ exercise: { ramp }, of, dose }: PlannedSet, locale: Locale): Score {
  return ramp === undefined || of >= dose.sets ? [] : [say(locale.wordsOf(ramp.says, {}), locale)];
}

/** From rest into the pose; `told` steps of it were taken before. */
export function entry(
  planned: PlannedSet,
  spot: Spot,
  listener: Listener,
  locale: Locale,
  body: Body,
  told = 0,
): Score {
  const way = wayIntoPosture(body, poseOf(planned), spot.side, listener, locale);
  const into = steps(planned, layered(poseOf(planned).entry, listener, planned.exercise), spot, locale);
  return [...way, ...into.slice(told)];
}

/** Into the pose once more, in few words, for a set that was cut. */
export function reentry(planned: PlannedSet, spot: Spot, listener: Listener, locale: Locale, body: Body): Score {
  if (body.working !== null) return [];
  const way = wayIntoPosture(body, poseOf(planned), spot.side, listener, locale);
  return [...way, ...steps(planned, poseOf(planned).again, spot, locale)];
}

/** From one side to the other. */
export function change(planned: PlannedSet, spot: Spot, listener: Listener, locale: Locale, body: Body): Score {
  const way = wayIntoPosture(body, poseOf(planned), spot.side, listener, locale);
  const into = layeredWhileNew(poseOf(planned).change, listener, planned.exercise);
  return [...way, ...steps(planned, into, spot, locale)];
}

/** What the variants in force ask for; one that another replaces is not said. */
function waysOf({ exercise, variants }: PlannedSet, locale: Locale): Score {
  const inForce = variants.filter((_, at) => isLast(variants, at)).map(({ says }) => says);
  const lines = variants.length === 0 && exercise.mayAlso !== undefined ? [exercise.mayAlso] : inForce;
  return lines.map((line) => say(locale.wordsOf(line, {}), locale, 0.8, 95));
}

/** The last of the ways that replace each other has its word. */
function isLast(variants: PlannedSet['variants'], at: number): boolean {
  const id = variants[at]?.id ?? '';
  return !variants.slice(at + 1).some(({ replaces }) => replaces?.includes(id) === true);
}

/** Steps of content as cues, with what the variants in force put in their place. */
function steps(planned: PlannedSet, list: readonly Step[], spot: Spot, locale: Locale): Score {
  return stepsFor(planned, list).map((one) => {
    const takes = one.takes === undefined ? {} : { takes: workingIn(planned) };
    const words = locale.wordsOf(one.say, sideBlanks(one.side ?? spot.side, locale));
    const cue = step(words, locale, one.then, spot, { ...changeOf(one), ...takes });
    return one.firm === true ? firm(cue) : cue;
  });
}
