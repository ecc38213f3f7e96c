import type { Seconds } from '../routine/routine';
import type { Move } from '../conversation/move';
import type { State } from '../conversation/state';
import type { Listener } from '../session/listener';
import type { Locale } from '../words/locale';
import { bodyAfter } from './body-after';
import { lengthOf, type Score } from './cue';
import { passageFrom } from './passage';
import { placeScore } from './talk/place';
import { type Asked, questionOf } from './talk/question';
import { remarkWords } from './talk/remark';

/** What one answer says: remarks, what is heard on arriving, and the question of the place it ends in. */
export interface Arrival {
  readonly score: Score;
  /** Seconds of remarks before the place itself is heard: a passage begins then. */
  readonly before: Seconds;
  /** Seconds until a passage has ended, and what leads on to the next place begins; null where none is played. */
  readonly until: Seconds | null;
  /** The place that its question is asked in. */
  readonly ends: State;
  /** The listener once it has been heard to its end. */
  readonly after: Listener;
  readonly asked: Asked | null;
}

export function arrivalOf({ to, hears, says, listener, body }: Move, locale: Locale): Arrival {
  const remarks = says.flatMap((remark) => remarkWords(remark, listener, locale, body, to));
  const before = lengthOf(remarks);
  if (to.at === 'playing') {
    const { score, then, listener: after } = passageFrom(to, listener, locale, body);
    // A rest that did not fit into the answer is rested in the reprompt, which asks again after it.
    const way = then.at === 'resting' ? [] : placeScore(then, after, locale, bodyAfter(body, score));
    const until = before + lengthOf(score);
    const asked = questionOf(then, after, locale);
    return { score: [...remarks, ...score, ...way], before, until, ends: then, after, asked };
  }
  // What is left of a set-up is always heard: the body is not in its place before.
  const place = hears === 'the place' || to.at === 'settingUp' ? placeScore(to, listener, locale, body) : [];
  const asking = to.at === 'resting' ? { ...to, rest: 0 } : to;
  return {
    score: [...remarks, ...place],
    before,
    until: null,
    ends: to,
    after: listener,
    asked: questionOf(asking, listener, locale),
  };
}
