/** A rest: its length first, then what is worth knowing, then quiet lines, and a word when ten seconds are left. */
import type { Seconds } from '../../routine/routine';
import type { Listener } from '../../session/listener';
import { plannedAt, type PlannedSet } from '../../session/plan/plan';
import type { Spot } from '../../session/spot';
import type { Locale } from '../../words/locale';
import { beat, type Cue, type Score } from '../cue';
import { sideWords } from '../talk/spot-words';
import { speechTime } from '../speech-time';
import { hasSounds } from '../../session/sounding';
import { ticking } from './rest-sound';
import { lessonsIn } from './teaching';

/** No silence is longer than this. */
const longest: Seconds = 10;

/** The last words of a rest come this long before its end. */
const warning: Seconds = 10;

/** In how many sessions it is said that a rest can be cut short. CHOSEN. */
const sessionsOfSooner = 3;

/** A rest between two sets in one answer: that a set is done, how long the rest is, and what is worth knowing. */
export function restAfter(at: Spot, next: Spot, lasts: Seconds, listener: Listener, locale: Locale): Score {
  const first = `${doneWords(at, next, listener, locale)} ${lengthWords(lasts, locale)}`;
  return restBefore({ lasts, opening: [first, ...toldIn(next, listener, locale)] }, next, listener, locale);
}

/** The rest that did not fit into the answer: it is heard after its question. */
export function restAlone(lasts: Seconds, next: Spot, listener: Listener, locale: Locale): Score {
  const opening = [lengthWords(lasts, locale), ...toldIn(next, listener, locale)];
  return restBefore({ lasts, opening }, next, listener, locale);
}

/** What is left of a rest that a word had interrupted: quiet lines. */
export function restOn(lasts: Seconds, next: Spot, listener: Listener, locale: Locale): Score {
  return restBefore({ lasts, opening: [] }, next, listener, locale);
}

/** What was done, as the rest after it begins: a set, or all of a side. */
export function doneWords(at: Spot, next: Spot, listener: Listener, locale: Locale): string {
  const turn = listener.sessions.count + at.set;
  if (at.side === next.side) return locale.words('set.done', { set: locale.number(at.set) }, turn);
  return locale.words('side.done', { side: sideWords(at, listener, locale) }, turn);
}

function lengthWords(lasts: Seconds, locale: Locale): string {
  if (lasts === 60) return locale.words('rest.minute', {});
  return locale.words('rest.seconds', { seconds: locale.number(Math.round(lasts)) });
}

function toldIn(next: Spot, listener: Listener, locale: Locale): readonly string[] {
  const planned = plannedAt(next, listener);
  if (planned === undefined || listener.sounds === 'count') return [];
  const sooner = isNewHere(planned, listener) ? [locale.words('rest.sooner', {})] : [];
  return [...sooner, ...lessonsIn(planned, listener).map((line) => locale.wordsOf(line, {}))];
}

/** In the first rest of each of the first sessions. */
function isNewHere({ exercise, set }: PlannedSet, { sessions, today }: Listener): boolean {
  const isElsewhere = Object.keys(today?.done ?? {}).some((id) => !id.startsWith(`${exercise.id}/`));
  return sessions.count < sessionsOfSooner && set === 2 && !isElsewhere;
}

interface Rest {
  readonly lasts: Seconds;
  /** What its first beats say. */
  readonly opening: readonly string[];
}

/** A word at least every ten seconds, and "Ten seconds." when ten are left. */
function restBefore({ lasts, opening }: Rest, next: Spot, listener: Listener, locale: Locale): Score {
  const before = Math.max(0, lasts - warning);
  const beats = Math.max(1, Math.ceil(before / longest));
  const turn = listener.sessions.count + 2 * next.set + listener.rotation;
  const quiet = (at: number): string => locale.words('rest.line', {}, turn + at);
  const lines = Array.from({ length: beats }, (_, at) => opening[at] ?? quiet(at));
  const resting = before > 0 ? lines.map((line) => restCue(line, before / beats, next, locale)) : [];
  const rest = [...resting, restCue(locale.words('rest.ten', {}), Math.min(lasts, warning), next, locale)];
  // Whoever rests is told so in words first.
  return hasSounds(listener) ? ticking(rest, Math.max(1, Math.min(opening.length, resting.length)), locale) : rest;
}

/** Words that a short beat has no room for are left out. */
function restCue(line: string, lasts: Seconds, next: Spot, { voice }: Locale): Cue {
  return beat('rest', speechTime(line, voice) <= lasts ? line : '', lasts, next);
}
