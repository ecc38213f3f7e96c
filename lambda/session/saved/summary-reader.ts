import type { Summary } from '../summary';
import type { Tally } from '../progress';
import { levels } from '../../routine/routine';
import { exerciseIds } from '../../routine/routines';
import { list, oneOf, property, type Reader, truth, whole } from '../../reading/reader';
import { readInstant } from '../calendar';
import { efforts, readDone } from './listener-reader';

const readTally: Reader<Tally | null> = (value) => {
  const exercise = oneOf(exerciseIds, null)(property(value, 'exercise'));
  if (exercise === null) return null;
  const count = (key: string): number => whole(0, 999)(property(value, key));
  return {
    exercise,
    sets: count('sets'),
    ofSets: count('ofSets'),
    repetitions: count('repetitions'),
    ofRepetitions: count('ofRepetitions'),
  };
};

/** One session of the history, or null where it is none. */
export function readSummary(value: unknown): Summary | null {
  const started = readInstant(property(value, 'started'));
  if (started === null) return null;
  const done = readDone(property(value, 'done'));
  return {
    started,
    level: oneOf(levels, 'gentle')(property(value, 'level')),
    minutes: whole(0, 999)(property(value, 'minutes')),
    whole: truth(property(value, 'whole')),
    effort: oneOf(efforts, null)(property(value, 'effort')),
    tallies: list(readTally, exerciseIds.length)(property(value, 'tallies')),
    ...(Object.keys(done).length === 0 ? {} : { done }),
  };
}
