/** The sound of a rest: it ends with the rest, and begins once what is worth knowing has been said. */
import type { Seconds } from '../../routine/routine';
import { restLengths, restName, soundNamed } from '../../sound/sounds';
import type { Locale } from '../../words/locale';
import { type Cue, lengthOf, type Score } from '../cue';
import { speechTime } from '../speech-time';

/** Between the last words and the first tick. */
const breath: Seconds = 0.5;

/** A rest with the longest file that fits after its first so many cues were said; without one where none does. */
export function ticking(rest: Score, said: number, { voice }: Locale): Score {
  const told = rest.slice(0, said);
  const last = told.at(-1);
  const from = last === undefined ? 0 : lengthOf(told) - last.lasts + speechTime(last.words, voice) + breath;
  const lasts = lengthOf(rest);
  const length = restLengths.find((one) => lasts - one >= from);
  const sound = length === undefined ? null : soundNamed(restName(length));
  if (length === undefined || sound === null) return rest;
  const begins = lasts - length;
  let at = 0;
  return rest.map((cue): Cue => {
    const starts = at;
    at += cue.lasts;
    if (begins >= at - hardly) return cue;
    return {
      ...cue,
      sounds: starts > begins + hardly ? 'going on' : { plays: sound, from: Math.max(0, begins - starts) },
    };
  });
}

/** Sums of seconds are that exact. */
const hardly: Seconds = 0.001;
