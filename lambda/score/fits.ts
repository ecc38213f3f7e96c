/** Our own caps for one answer, below Alexa's 8,000 characters; longer than four minutes nobody is left without a question. */
import type { Seconds } from '../routine/routine';
import type { Body } from '../session/body';
import type { Listener } from '../session/listener';
import { following } from '../session/plan/order';
import type { PlannedSet } from '../session/plan/plan';
import { completed } from '../session/progress';
import type { Spot } from '../session/spot';
import type { Locale } from '../words/locale';
import { bodyAfter } from './body-after';
import { lengthOf, type Score } from './cue';
import { gettingReady } from './set-up';
import { speechTime } from './speech-time';

const longest: Seconds = 240;
const mostCharacters = 7500;

/** What the question, its reprompt's share of the markup and a remark before the place take. */
const charactersAround = 500;
/** What the words around a passage take: "Both legs done.", and the question. */
const around: Seconds = 4;

/** Whether a score, with what must still follow it in the same answer, stays under the caps. */
export function fits(
  score: Score,
  planned: PlannedSet,
  listener: Listener,
  at: Spot,
  locale: Locale,
  body: Body,
): boolean {
  const after = completed(listener, at);
  const tail = tailAfter(planned, at, after, locale, bodyAfter(body, score));
  const characters = charactersOf([...score, ...tail.score], locale) + charactersAround;
  return lengthOf(score) + tail.lasts + around <= longest && characters <= mostCharacters;
}

export function isTooLong(score: Score): boolean {
  return lengthOf(score) > longest;
}

interface Tail {
  readonly score: Score;
  readonly lasts: Seconds;
}

/** What follows a set: a rest before the next one, or the way to the next exercise. */
function tailAfter(planned: PlannedSet, at: Spot, listener: Listener, locale: Locale, body: Body): Tail {
  const next = following(at, listener);
  if (next === null) return { score: [], lasts: 0 };
  if (next.exercise === at.exercise) {
    const rests = next.side === at.side && 'rest' in planned.dose ? planned.dose.rest : 0;
    return { score: [], lasts: rests };
  }
  const way = gettingReady({ at: 'settingUp', next, as: 'new', told: 0, justDone: null }, listener, locale, body);
  return { score: way, lasts: lengthOf(way) };
}

/** Characters that a score takes as SSML: its words, its breaks and its changes of voice. */
export function charactersOf(score: Score, { voice }: Locale): number {
  let before = '';
  let characters = 0;
  for (const cue of score) {
    const silence = Math.max(0, cue.lasts - speechTime(cue.words, voice, cue.rate));
    const style = cue.words === '' ? before : `${cue.rate} ${cue.colour}`;
    characters += cue.words.length + 22 * Math.ceil(silence / 10) + (style === before ? 0 : 65);
    before = style;
  }
  return characters;
}
