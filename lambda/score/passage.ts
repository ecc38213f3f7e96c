import type { Seconds } from '../routine/routine';
import type { State } from '../conversation/state';
import { repetitionsIn } from '../session/dose';
import type { Listener } from '../session/listener';
import { following } from '../session/order';
import { plannedAt, type PlannedSet } from '../session/plan';
import { credited } from '../session/progress';
import type { Spot } from '../session/spot';
import type { Locale, Voice } from '../words/locale';
import { lengthOf, say, type Score } from './cue';
import { leadIn } from './lead-in';
import { type Rest, restBefore } from './rest';
import { scoreOfSet } from './set';

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
  /** The voice that it is timed by. */
  readonly voice: Voice;
}

/** The passage from a spot: as many whole sets of its exercise, with the rests and changes between them, as fit. */
export function passageFrom({ from, by }: State<'playing'>, listener: Listener, locale: Locale): Passage {
  const { voice } = locale;
  const first = plannedAt(from, listener);
  if (first === undefined) return { score: [], then: { at: 'rating' }, listener, voice };
  let score: Score = [
    ...leadIn(first, { from, by }, listener, locale),
    ...scoreOfSet(first, from.repetition, listener.rotation, locale),
  ];
  let at: Spot = from;
  let then = listener;
  for (;;) {
    then = withSet(then, at);
    const next = following(at, then);
    const planned = next === null ? undefined : plannedAt(next, then);
    if (next === null || planned === undefined || next.exercise !== from.exercise) {
      return { score: [...score, ...endOfExercise(at, locale)], then: afterExercise(next), listener: then, voice };
    }
    const between = sameSide(at, next)
      ? restBefore(restAfter(at, planned, then, locale), next, locale)
      : lower(at, locale);
    const way = sameSide(at, next) ? 'rest' : 'side';
    const set = [
      ...leadIn(planned, { from: next, by: way }, then, locale),
      ...scoreOfSet(planned, next.repetition, listener.rotation, locale),
    ];
    const resting = { at: 'resting', next, rest: 0, over: overWhat(at, next) } as const;
    if (listener.waits)
      return { score: [...score, ...endOfSet(at, then, locale)], then: resting, listener: then, voice };
    if (!fits([...score, ...between, ...set], planned, then, next)) {
      const isOver = lengthOf([...score, ...between]) > longestPassage;
      if (!isOver) return { score: [...score, ...between], then: resting, listener: then, voice };
      const rest = lengthOf(between);
      return { score: [...score, ...endOfSet(at, then, locale)], then: { ...resting, rest }, listener: then, voice };
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

/** The rest between two sets on one side, which begins by saying that a set is done; `planned` is the set after it. */
function restAfter(at: Spot, planned: PlannedSet, listener: Listener, locale: Locale): Rest {
  const lasts = 'rest' in planned.dose ? planned.dose.rest : 0;
  const opening = [...lowerWords(at, locale), doneWords(at, listener, locale)].join(' ');
  const sooner = at.set === 1 ? [locale.words('rest.sooner', {})] : [];
  return { lasts, opening: [opening, ...sooner], turn: listener.rotation + at.set };
}

/** The answer ends with the set: whoever asked to be waited for rests as long as they like, others in the reprompt. */
function endOfSet(at: Spot, listener: Listener, locale: Locale): Score {
  return [...lower(at, locale), say(doneWords(at, listener, locale), locale)];
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
