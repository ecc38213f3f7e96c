import type { Seconds } from '../routine/routine';
import type { State } from '../conversation/state';
import { repetitionsIn } from '../session/dose';
import type { Listener } from '../session/listener';
import { following } from '../session/order';
import { plannedAt, type PlannedSet } from '../session/plan';
import { credited } from '../session/progress';
import type { Spot } from '../session/spot';
import { numberWord } from '../words/number';
import { words, wordsOf } from '../words/line';
import { placeWords, nameOf, sides } from '../words/blanks';
import { beat, lengthOf, say, type Score } from './cue';
import { restBefore } from './rest';
import { lineFor, scoreOfSet } from './set';
import { change, entry, reentry } from './set-up';

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
export function passageFrom({ from, by }: State<'playing'>, listener: Listener): Passage {
  const first = plannedAt(from, listener);
  if (first === undefined) return { score: [], then: { at: 'rating' }, listener };
  let score: Score = [...leadIn(first, from, by, listener), ...scoreOfSet(first, from.repetition, listener.rotation)];
  let at: Spot = from;
  let then = listener;
  for (;;) {
    then = withSet(then, at);
    const next = following(at, then);
    const planned = next === null ? undefined : plannedAt(next, then);
    if (next === null || planned === undefined || next.exercise !== from.exercise) {
      return { score: [...score, ...endOfExercise(at)], then: afterExercise(next), listener: then };
    }
    const between = sameSide(at, next) ? rest(at, next, planned, then) : lower(at);
    const way = sameSide(at, next) ? 'rest' : 'side';
    const set = [...leadIn(planned, next, way, then), ...scoreOfSet(planned, next.repetition, listener.rotation)];
    if (listener.waits) return endOfSet(score, at, next, 0, then);
    if (!fits([...score, ...between, ...set], planned, then, next)) {
      const isOver = lengthOf([...score, ...between]) > longestPassage;
      if (isOver) return endOfSet(score, at, next, lengthOf(between), then);
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
function leadIn(planned: PlannedSet, spot: Spot, by: By, listener: Listener): Score {
  const lead = planned.exercise.lead > 0 ? [beat('lead', leadWords(planned, by), planned.exercise.lead, spot)] : [];
  if (by === 'return') return [...backTo(spot, listener), ...reentry(planned, spot), ...lead];
  if (by === 'set-up')
    return [...(spot.repetition > 1 ? backTo(spot, listener) : []), ...entry(planned, spot, listener), ...lead];
  if (by === 'rest') return lead;
  return [...change(planned, spot, listener), ...(spot.repetition > 1 ? backTo(spot, listener) : []), ...lead];
}

function backTo(spot: Spot, listener: Listener): Score {
  const place = placeWords(spot, listener);
  return [say(words('place.back-to', { place: place === '' ? nameOf(spot.exercise) : place }), 0.8)];
}

function leadWords(planned: PlannedSet, by: By): string {
  const { exercise, side, set, of } = planned;
  const plain = set === 1 || by === 'return' || by === 'side';
  const line = plain ? 'lead' : set === of ? 'lead.last' : 'lead.set';
  return wordsOf(lineFor(planned, `${exercise.id}.${line}`), { ...sides(side), set: numberWord(set) });
}

/** The rest between two sets on one side, which begins by saying that a set is done. */
function rest(at: Spot, next: Spot, planned: PlannedSet, listener: Listener): Score {
  const lasts = 'rest' in planned.dose ? planned.dose.rest : 0;
  const opening = [...lowerWords(at), doneWords(at, listener)].join(' ');
  const sooner = at.set === 1 ? [words('rest.sooner', {})] : [];
  return restBefore(next, lasts, [opening, ...sooner], listener.rotation + at.set);
}

/** The answer ends with the set: whoever asked to be waited for rests as long as they like, others in the reprompt. */
function endOfSet(score: Score, at: Spot, next: Spot, rest: Seconds, listener: Listener): Passage {
  const done = [...lower(at), say(doneWords(at, listener))];
  return { score: [...score, ...done], then: { at: 'resting', next, rest, over: overWhat(at, next) }, listener };
}

function doneWords({ set }: Spot, { rotation }: Listener): string {
  return words('set.done', { set: numberWord(set) }, rotation + set);
}

function endOfExercise(at: Spot): Score {
  return [...lower(at), say(wordsOf(`${at.exercise}.done`, {}))];
}

function lower(at: Spot): Score {
  return lowerWords(at).map((line) => say(line));
}

function lowerWords({ exercise }: Spot): readonly string[] {
  return exercise === 'leg_circles' ? [words('leg_circles.lower', {})] : [];
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
