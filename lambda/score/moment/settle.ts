/** Time passes while an answer is heard: where the conversation and the body are by the time that something is said. */
import type { Meaning } from '../../conversation/heard';
import type { State } from '../../conversation/state';
import type { Seconds } from '../../routine/routine';
import type { Body } from '../../session/body';
import type { Listener } from '../../session/listener';
import { credited } from '../../session/progress';
import { setId, type Spot } from '../../session/spot';
import type { Locale } from '../../words/locale';
import { bodyAfter, bodyWithin } from '../body-after';
import { type Cue, lengthOf, type Score, speakingTime } from '../cue';
import { type Passage, passageFrom } from '../passage';
import { isExercise } from '../exercise';
import { positionIn, reaction } from './position';
import { gettingReady } from '../set-up';

/** Pain within this time of an exercise is about that one, in seconds. CHOSEN. */
const aMoment: Seconds = 15;

export interface Settled {
  readonly here: State;
  readonly listener: Listener;
  readonly body: Body;
}

interface SettingUp extends Settled {
  readonly here: State<'settingUp'>;
}

/** Words that answer the question which a passage ends with. */
const answers: readonly Meaning[] = ['yes', 'ready', 'resume', 'no', 'rate'];

/** Such an answer may come this much before the score says that the last set ends, by as fast a voice as there is. */
const early: Seconds = 5;
const fastest = 0.15;

/**
 * A place `elapsed` seconds after it began to be heard, when `means` was said. Only what is led moves: a set-up and a
 * passage; where no time is known, nothing has moved.
 */
export function settle(
  { here, listener, body }: Settled,
  elapsed: Seconds | null,
  means: Meaning,
  locale: Locale,
): Settled {
  if (elapsed === null) return { here, listener, body };
  if (here.at === 'settingUp') return setUpAt({ here, listener, body }, elapsed, locale);
  if (here.at === 'resting') return { here: restedFor(here, elapsed), listener, body };
  if (here.at !== 'playing') return { here, listener, body };
  const passage = passageFrom(here, listener, locale, body);
  const heard = positionIn(passage, here, lasted(passage, elapsed, means, locale), listener, locale);
  const after = credited(listener, heard.credits, 0);
  const inPassage = elapsed - lengthOf(passage.score);
  const on = bodyAfter(body, passage.score);
  if (heard.here.at === 'settingUp' && inPassage > 0) {
    const at = setUpAt({ here: heard.here, listener: after, body: on }, inPassage, locale);
    return { ...at, here: { ...at.here, justDone: inPassage < aMoment ? here.from : null } };
  }
  return { here: restingIn(heard.here, passage, elapsed), listener: after, body: bodyAt(body, passage.score, elapsed) };
}

/** A rest within a passage, with what is still to be rested. */
function restingIn(here: State, { score }: Passage, elapsed: Seconds): State {
  if (here.at !== 'resting' || here.rest > 0) return here;
  const over = score.findLastIndex(({ kind, spot }) => kind === 'rest' && spot !== null && isSame(spot, here.next));
  return { ...here, rest: Math.max(0, Math.round(lengthOf(score.slice(0, over + 1)) - elapsed)) };
}

function isSame(one: Spot, other: Spot): boolean {
  return setId(one) === setId(other);
}

function restedFor(here: State<'resting'>, elapsed: Seconds): State {
  return { ...here, rest: Math.max(0, Math.round(here.rest - elapsed)) };
}

/** How long a passage was heard: to its end, where the question after it is answered about as it is asked. */
function lasted({ score, then }: Passage, elapsed: Seconds, means: Meaning, { voice }: Locale): Seconds {
  const asks = then.at === 'settingUp' || then.at === 'resting' || then.at === 'rating';
  if (!asks || !answers.includes(means)) return elapsed;
  const worked = score.slice(0, score.findLastIndex(isExercise) + 1);
  const spoken = worked.reduce((sum, cue) => sum + speakingTime(cue, voice), 0);
  return elapsed >= lengthOf(worked) - early - fastest * spoken ? lengthOf(score) + early + elapsed : elapsed;
}

/** A set-up goes on with the line that was cut. */
function setUpAt({ here, listener, body }: SettingUp, elapsed: Seconds, locale: Locale): SettingUp {
  const score = gettingReady(here, listener, locale, body);
  // A request carries whole seconds: a line that was cut in its last one was heard.
  const index = indexAt(score, elapsed + 1);
  const heard = score.slice(0, index).filter(({ kind }: Cue) => kind !== 'move').length;
  const now = { ...here, told: here.told + heard, justDone: null };
  return { here: now, listener, body: bodyWithin(body, score, index) };
}

/** The body at a moment of a score: within the cue that was heard last. */
function bodyAt(body: Body, score: Score, elapsed: Seconds): Body {
  return bodyWithin(body, score, indexAt(score, elapsed - reaction));
}

/** The cue that is heard after some seconds; the length of the score once it is over. */
export function indexAt(score: Score, elapsed: Seconds): number {
  let at = 0;
  const index = score.findIndex(({ lasts }) => elapsed < (at += lasts));
  return index < 0 ? score.length : index;
}
