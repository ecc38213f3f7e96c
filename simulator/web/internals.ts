import type { ResponseEnvelope } from 'ask-sdk-model';
import { readCarried, type Carried } from '../../lambda/turn/carried';
import type { Seconds } from '../../lambda/routine/routine';
import { bodyAfter } from '../../lambda/score/body-after';
import { type Cue, lengthOf, type Score } from '../../lambda/score/cue';
import { notation } from '../../lambda/score/notation';
import { passageFrom } from '../../lambda/score/passage';
import { placeScore } from '../../lambda/score/talk/place';
import { questionOf } from '../../lambda/score/talk/question';
import type { Locale } from '../../lambda/words/locale';
import type { Moment } from '../speech/clock';
import { readOut } from '../speech/sound';
import type { Speech } from '../speech/speech';

/** The session that a response leaves, and the score that it plays from `before` seconds on; null where none is known. */
export interface Internals {
  readonly session: Carried;
  readonly score: Score | null;
  /** What is heard where nobody answers; empty where that is not known. */
  readonly again: Score;
  readonly before: Seconds;
}

/** What is behind a response that was asked for at a moment, in a locale; null where it holds no session of this skill. */
export function internalsOf({ sessionAttributes }: ResponseEnvelope, at: Moment, locale: Locale): Internals | null {
  const session = readCarried(sessionAttributes);
  if (session === null) return null;
  const began = session.began === null ? at : Date.parse(session.began);
  // The request carried whole seconds, and so does the time that the skill counts from.
  const before = Math.max(0, (began - Math.floor(at / 1000) * 1000) / 1000);
  const score = scoreOf(session, locale);
  const again = repromptOf(session, locale);
  return { session, before, again, score: Math.ceil(lengthOf(score)) === session.lasts ? score : null };
}

function scoreOf({ here, listener, body }: Carried, locale: Locale): Score {
  if (here.at !== 'playing') return placeScore(here, listener, locale, body);
  const passage = passageFrom(here, listener, locale, body);
  return [...passage.score, ...placeScore(passage.then, passage.listener, locale, bodyAfter(body, passage.score))];
}

function repromptOf({ here, listener, body }: Carried, locale: Locale): Score {
  if (here.at !== 'playing') return [];
  const { then, listener: after } = passageFrom(here, listener, locale, body);
  return questionOf(then, after, locale)?.reprompt ?? [];
}

/** An answer as sheet music: its score, or where that is not known what is said and how long it is quiet. */
export function notated(found: Internals | null, speech: Speech): string {
  if (found === null || found.score === null || found.score.length === 0) return notation(speech.pieces.map(cueOf));
  const remarks = speech.pieces.filter((segment) => segment.at < found.before - 0.01).map(cueOf);
  return notation([...remarks, ...found.score]);
}

function cueOf(segment: Speech['pieces'][number]): Cue {
  const plain = { rate: 100, spot: null, colour: 'plain', moves: null } as const;
  if ('quiet' in segment) return { ...plain, kind: 'rest', words: '', lasts: segment.quiet };
  if ('plays' in segment) return { ...plain, kind: 'rest', words: readOut(segment), lasts: segment.lasts };
  return { ...plain, kind: 'say', words: segment.words, lasts: segment.lasts };
}
