import { mergedWork } from './merge';
import type { Today } from '../listener';
import type { Tally } from '../progress';
import type { Summary } from '../summary';

/** A session of the history with what another device knows of it: nothing in it ever gets less. */
export function grown(known: Summary, more: Summary): Summary {
  const done = mergedWork(known.done ?? {}, more.done ?? {});
  const exercises = [...new Set([...known.tallies, ...more.tallies].map(({ exercise }) => exercise))];
  return {
    ...known,
    minutes: Math.max(known.minutes, more.minutes),
    whole: known.whole || more.whole,
    effort: known.effort ?? more.effort,
    tallies: exercises.map((exercise) => grownTally(exercise, [known, more], done)),
    ...(Object.keys(done).length === 0 ? {} : { done }),
  };
}

function grownTally(exercise: Tally['exercise'], both: readonly Summary[], done: Today['done']): Tally {
  const tallies = both.flatMap((summary) => summary.tallies.filter((tally) => tally.exercise === exercise));
  const works = Object.entries(done).flatMap(([set, work]) => (set.startsWith(`${exercise}/`) ? [work] : []));
  const most = (count: (tally: Tally) => number, atLeast: number): number =>
    Math.max(atLeast, ...tallies.map((tally) => count(tally)));
  const whole = works.filter(({ did, of }) => did >= of).length;
  const sets = most((tally) => tally.sets, whole);
  const repetitions = most(
    (tally) => tally.repetitions,
    works.reduce((sum, { did }) => sum + did, 0),
  );
  return {
    exercise,
    sets,
    ofSets: most((tally) => tally.ofSets, sets),
    repetitions,
    ofRepetitions: most((tally) => tally.ofRepetitions, repetitions),
  };
}

/** Sessions with each of them once, the oldest first. */
export function gathered(sessions: readonly Summary[]): readonly Summary[] {
  const byStart = new Map<string, Summary>();
  for (const summary of sessions) {
    const known = byStart.get(summary.started);
    byStart.set(summary.started, known === undefined ? summary : grown(known, summary));
  }
  return [...byStart.values()].sort((a, b) => (a.started < b.started ? -1 : 1));
}
