import { type Keeper, kept, keptFor } from '../kept/kept';
import type { By, State } from '../conversation/state';
import type { Seconds } from '../routine/routine';
import { type Body, workingIn } from '../session/body';
import { lineFor } from '../session/plan/instead';
import type { Listener } from '../session/listener';
import { following } from '../session/plan/order';
import { plannedAt, type PlannedSet } from '../session/plan/plan';
import { completed } from '../session/progress';
import type { Spot } from '../session/spot';
import type { Locale } from '../words/locale';
import { bodyAfter } from './body-after';
import { beat, lengthOf, say, type Score } from './cue';
import { fits, isTooLong } from './fits';
import { hasSounds } from '../session/sounding';
import { belled } from './sets/bells';
import { justCounted } from './sets/just-count';
import { doneWords, restAfter } from './sets/rest';
import { type Ends, scoreOfSet } from './sets/set';
import { change, entry, reentry } from './set-up';
import { placeWords, sideBlanks } from './talk/spot-words';

/** What one answer plays: whole sets of one exercise, the place that they lead to, and who the listener is by then. */
export interface Passage {
  readonly score: Score;
  readonly then: State;
  readonly listener: Listener;
}

/** Passages of each locale: the turn after one asks where in it something was heard. */
const passages = keptFor<Locale, Keeper<Passage>>(() => kept(64));

/** The passage from a spot: as many whole sets of its exercise, with the rests and changes between them, as fit. */
export function passageFrom(here: State<'playing'>, listener: Listener, locale: Locale, body: Body): Passage {
  const key = JSON.stringify([here, listener, body]);
  return passages(locale)(key, () => newPassage(here, listener, locale, body));
}

/** The same, made anew: for whoever asks for many that nobody will hear. */
export function newPassage(here: State<'playing'>, listener: Listener, locale: Locale, body: Body): Passage {
  const { from } = here;
  const first = plannedAt(from, listener);
  if (first === undefined) return { score: [], then: { at: 'rating' }, listener };
  let before = leadIn(first, here, listener, locale, body);
  let planned = first;
  let at: Spot = from;
  let then = listener;
  for (;;) {
    then = completed(then, at);
    const next = following(at, then);
    const score = [...before, ...setFrom(planned, at, endsOf(at, next, listener), listener, locale)];
    const after = next === null || next.exercise !== from.exercise ? undefined : plannedAt(next, then);
    if (next === null || after === undefined) {
      return { score: [...score, ...endOfExercise(planned, then, locale)], then: afterExercise(next), listener: then };
    }
    const stop = [...before, ...setFrom(planned, at, 'last', listener, locale)];
    if (listener.waits) return endOfSet(stop, at, next, 0, then, locale);
    const between = sameSide(at, next) ? restAfter(at, next, restOf(after), then, locale) : [];
    const way = { at: 'playing', from: next, by: sameSide(at, next) ? 'rest' : 'side', told: 0 } as const;
    const on = [...score, ...between];
    const begun = [...on, ...leadIn(after, way, then, locale, bodyAfter(body, on))];
    if (!fits([...begun, ...setFrom(after, next, 'last', listener, locale)], after, then, next, locale, body)) {
      if (isTooLong(on) || between.length === 0) return endOfSet(stop, at, next, lengthOf(between), then, locale);
      return { score: on, then: { at: 'resting', next, rest: 0, over: overWhat(at, next) }, listener: then };
    }
    [before, planned, at] = [begun, after, next];
  }
}

/** The set at a spot, from its repetition on, as its listener wants to hear it. */
function setFrom(planned: PlannedSet, { repetition }: Spot, ends: Ends, listener: Listener, locale: Locale): Score {
  const score = scoreOfSet(planned, repetition, ends, locale);
  if (listener.sounds === 'count') return justCounted(score, planned);
  return listener.sounds === 'bells' && hasSounds(listener) ? belled(score, planned, locale) : score;
}

/** A set ends with the change where the other side follows in the same breath. */
function endsOf(at: Spot, next: Spot | null, { waits }: Listener): Ends {
  return next !== null && !waits && next.exercise === at.exercise && !sameSide(at, next) ? 'change' : 'last';
}

/** The way into a set: the set-up, the change of sides, or the line that says where we are; then the lead. */
function leadIn(
  planned: PlannedSet,
  { from, by, told }: State<'playing'>,
  listener: Listener,
  locale: Locale,
  body: Body,
): Score {
  const lead = leadOf(planned, from, by, locale);
  const isThere = body.working !== null || (from.repetition === 1 && by !== 'return');
  const back = isThere ? [] : backTo(from, listener, locale);
  switch (by) {
    case 'return':
      return [...reentry(planned, from, listener, locale, body), ...back, ...lead];
    case 'set-up':
      return [...entry(planned, from, listener, locale, body, told), ...back, ...lead];
    case 'side':
      return [...change(planned, from, listener, locale, body), ...back, ...lead];
    case 'rest':
      // A rest leaves the body in its place; whoever moved meanwhile is led back.
      return [...reentry(planned, from, listener, locale, body), ...lead];
  }
}

function leadOf(planned: PlannedSet, spot: Spot, by: By, locale: Locale): Score {
  const { exercise, side, set, of } = planned;
  const lines = exercise.says.lead;
  if (lines === undefined || exercise.lead === 0) return [];
  const line = set === 1 || by === 'return' || by === 'side' ? lines.first : set === of ? lines.last : lines.set;
  const words = locale.wordsOf(lineFor(planned, line), { ...sideBlanks(side, locale), set: locale.number(set) });
  return [beat('lead', words, exercise.lead, spot, { takes: workingIn(planned) })];
}

function backTo(spot: Spot, listener: Listener, locale: Locale): Score {
  const place = placeWords(spot, listener, locale);
  return [
    say(locale.words('place.back-to', { place: place === '' ? locale.name(spot.exercise) : place }), locale, 0.8),
  ];
}

/** The answer ends with the set: whoever asked to be waited for rests as long as they like, others in the reprompt. */
function endOfSet(score: Score, at: Spot, next: Spot, rest: number, listener: Listener, locale: Locale): Passage {
  const done = say(doneWords(at, next, listener, locale), locale);
  return { score: [...score, done], then: { at: 'resting', next, rest, over: overWhat(at, next) }, listener };
}

function restOf({ dose }: PlannedSet): Seconds {
  return 'rest' in dose ? dose.rest : 0;
}

function endOfExercise({ exercise }: PlannedSet, { sessions }: Listener, locale: Locale): Score {
  return [say(locale.wordsOf(exercise.says.done, {}, sessions.count), locale)];
}

function afterExercise(next: Spot | null): State {
  return next === null ? { at: 'rating' } : { at: 'settingUp', next, as: 'new', told: 0, justDone: null };
}

function overWhat(at: Spot, next: Spot): 'set' | 'side' {
  return sameSide(at, next) ? 'set' : 'side';
}

function sameSide(one: Spot, other: Spot): boolean {
  return one.side === other.side;
}
