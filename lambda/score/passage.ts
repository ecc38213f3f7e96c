import type { Seconds } from '../routine/routine';
import type { State } from '../conversation/state';
import { repetitionsIn } from '../session/dose';
import type { Listener } from '../session/listener';
import { following } from '../session/order';
import { plannedAt, type PlannedSet } from '../session/plan';
import { credited } from '../session/progress';
import type { Spot } from '../session/spot';
import type { Locale } from '../words/locale';
import { beat, lengthOf, say, type Score } from './cue';
import { restBefore } from './rest';
import { lineFor, scoreOfSet } from './set';
import { change, entry, reentry } from './set-up';
import { placeWords, sides } from './spot-words';

/** Our own caps for one answer, and what is left free for the way to the next exercise. */
const longestPassage: Seconds = 240;
const wayOn: Seconds = 32;
const mostCharacters = 7500;
const charactersOnWayOn = 1200;

/** What one answer plays: whole sets of one exercise, the place that they lead to, and who the listener is by then. */
export interface Passage {
  readonly score: Score;
  readonly then: State;
  readonly listener: Listener;
}

/** The passage from a spot: as many whole sets of its exercise, with the rests and changes between them, as fit. */
export function passageFrom({ from, by }: State<'playing'>, listener: Listener, locale: Locale): Passage {
  const first = plannedAt(from, listener);
  if (first === undefined) return { score: [], then: { at: 'rating' }, listener };
  let score: Score = [
    ...leadIn(first, from, by, listener, locale),
    ...scoreOfSet(first, from.repetition, listener.rotation, locale),
  ];
  let at: Spot = from;
  let then = listener;
  for (;;) {
    then = withSet(then, at);
    const next = following(at, then);
    const planned = next === null ? undefined : plannedAt(next, then);
    if (next === null || planned === undefined || next.exercise !== from.exercise) {
      return { score: [...score, ...endOfExercise(at, locale)], then: afterExercise(next), listener: then };
    }
    const between = sameSide(at, next) ? rest(at, next, planned, then, locale) : lower(at, locale);
    const way = sameSide(at, next) ? 'rest' : 'side';
    const set = [
      ...leadIn(planned, next, way, then, locale),
      ...scoreOfSet(planned, next.repetition, listener.rotation, locale),
    ];
    if (listener.waits) return endOfSet(score, at, next, 0, then, locale);
    if (!fits([...score, ...between, ...set], planned, then, next)) {
      const isOver = lengthOf([...score, ...between]) > longestPassage;
      if (isOver) return endOfSet(score, at, next, lengthOf(between), then, locale);
      return {
        score: [...score, ...between],
        then: { at: 'resting', next, rest: 0, over: overWhat(at, next) },
        listener: then,
      };
    }
    score = [...score, ...between, ...set];
    at = next;
  }
}

/** Whether a score, with what must still follow it, stays under the caps. */
function fits(score: Score, planned: PlannedSet, listener: Listener, next: Spot): boolean {
  const after = following(next, withSet(listener, next));
  const more = after !== null && after.exercise === next.exercise && sameSide(next, after);
  const tail = more && 'rest' in planned.dose ? planned.dose.rest : wayOn;
  const characters = score.reduce((sum, cue) => sum + cue.words.length + 25, 0);
  return lengthOf(score) + tail <= longestPassage && characters + charactersOnWayOn <= mostCharacters;
}

type By = State<'playing'>['by'];

/** The way into a set: the set-up, the change of sides, or the line that says where we are; then the lead. */
function leadIn(planned: PlannedSet, spot: Spot, by: By, listener: Listener, locale: Locale): Score {
  const lead =
    planned.exercise.lead > 0 ? [beat('lead', leadWords(planned, by, locale), planned.exercise.lead, spot)] : [];
  if (by === 'return') return [...backTo(spot, listener, locale), ...reentry(planned, spot, locale), ...lead];
  if (by === 'set-up')
    return [
      ...(spot.repetition > 1 ? backTo(spot, listener, locale) : []),
      ...entry(planned, spot, listener, locale),
      ...lead,
    ];
  if (by === 'rest') return lead;
  return [
    ...change(planned, spot, listener, locale),
    ...(spot.repetition > 1 ? backTo(spot, listener, locale) : []),
    ...lead,
  ];
}

function backTo(spot: Spot, listener: Listener, locale: Locale): Score {
  const place = placeWords(spot, listener, locale);
  return [
    say(locale.words('place.back-to', { place: place === '' ? locale.name(spot.exercise) : place }), locale, 0.8),
  ];
}

function leadWords(planned: PlannedSet, by: By, locale: Locale): string {
  const { exercise, side, set, of } = planned;
  const plain = set === 1 || by === 'return' || by === 'side';
  const line = plain ? 'lead' : set === of ? 'lead.last' : 'lead.set';
  return locale.wordsOf(lineFor(planned, `${exercise.id}.${line}`), {
    ...sides(side, locale),
    set: locale.number(set),
  });
}

/** The rest between two sets on one side, which begins by saying that a set is done. */
function rest(at: Spot, next: Spot, planned: PlannedSet, listener: Listener, locale: Locale): Score {
  const lasts = 'rest' in planned.dose ? planned.dose.rest : 0;
  const opening = [...lowerWords(at, locale), doneWords(at, listener, locale)].join(' ');
  const sooner = at.set === 1 ? [locale.words('rest.sooner', {})] : [];
  return restBefore(next, lasts, [opening, ...sooner], listener.rotation + at.set, locale);
}

/** The answer ends with the set: whoever asked to be waited for rests as long as they like, others in the reprompt. */
function endOfSet(score: Score, at: Spot, next: Spot, rest: Seconds, listener: Listener, locale: Locale): Passage {
  const done = [...lower(at, locale), say(doneWords(at, listener, locale), locale)];
  return { score: [...score, ...done], then: { at: 'resting', next, rest, over: overWhat(at, next) }, listener };
}

function doneWords({ set }: Spot, { rotation }: Listener, locale: Locale): string {
  return locale.words('set.done', { set: locale.number(set) }, rotation + set);
}

function endOfExercise(at: Spot, locale: Locale): Score {
  return [...lower(at, locale), say(locale.wordsOf(`${at.exercise}.done`, {}), locale)];
}

function lower(at: Spot, locale: Locale): Score {
  return lowerWords(at, locale).map((line) => say(line, locale));
}

function lowerWords({ exercise }: Spot, locale: Locale): readonly string[] {
  return exercise === 'leg_circles' ? [locale.words('leg_circles.lower', {})] : [];
}

function afterExercise(next: Spot | null): State {
  return next === null ? { at: 'rating' } : { at: 'settingUp', next, coming: 'from the mat' };
}

function overWhat(at: Spot, next: Spot): 'set' | 'side' {
  return sameSide(at, next) ? 'set' : 'side';
}

function sameSide(one: Spot, other: Spot): boolean {
  return one.side === other.side;
}

/** The listener as if the set at a spot had been done. */
function withSet(listener: Listener, spot: Spot): Listener {
  const planned = plannedAt(spot, listener);
  return planned === undefined ? listener : credited(listener, [{ spot, upTo: repetitionsIn(planned.dose) }], 0);
}
