/** The laws that a routine must keep. Each one that is broken comes back as a sentence that names the thing. */
import { linesOfExercise, stepsOfExercise } from './lines';
import { levels, type Dose, type Exercise, type LevelId, type Routine, type Seconds, type Step } from './routine';

/** Longest silence after a step: nobody is left alone for longer. */
const longestThen: Seconds = 10;

/** The routine, where it keeps every law; the first one that is broken is thrown as a sentence. */
export function checked<R extends Routine>(routine: R): R {
  const [law] = brokenLaws(routine);
  if (law !== undefined) throw new Error(law);
  return routine;
}

/** Every broken law of a routine. */
export function brokenLaws(routine: Routine): readonly string[] {
  const { id, exercises, shortSession, stretches } = routine;
  const ids = exercises.map((e) => e.id);
  const unknown = [...shortSession, ...stretches].filter((named) => !ids.includes(named));
  const laws = [
    ...(ids.length === 0 ? ['has no exercises'] : []),
    ...twice(ids).map((twin) => `exercise "${twin}" is listed twice`),
    ...unknown.map((named) => `names an exercise "${named}" that it does not have`),
    ...exercises.flatMap((e) => exerciseLaws(e).map((law) => `exercise "${e.id}" ${law}`)),
  ];
  return laws.map((law) => `routine "${id}": ${law}`);
}

/** The lines of a routine for which a locale has no words, as sentences. */
export function wordless(routine: Routine, hasWords: (line: string) => boolean): readonly string[] {
  return routine.exercises.flatMap((exercise) =>
    [...new Set(linesOfExercise(exercise))]
      .filter((line) => !hasWords(line))
      .map((line) => `routine "${routine.id}": exercise "${exercise.id}" has no words for "${line}"`),
  );
}

function exerciseLaws(exercise: Exercise): readonly string[] {
  const { easier, harder, doses, article } = exercise;
  return [
    ...twice([...easier, ...harder].map((v) => v.id)).map((twin) => `lists its variant "${twin}" twice`),
    ...sideLaws(exercise),
    ...levels.flatMap((level) => startLaws(exercise, level)),
    ...levels.flatMap((level) => beatLaws(doses[level]).map((law) => `at ${level} ${law}`)),
    ...harderLaws(exercise),
    ...(article(doses.full) ? [] : ['is at full not what the article says']),
    ...stepLaws(stepsOfExercise(exercise)),
    ...poseLaws(exercise),
    ...(exercise.lead > 0 && exercise.says.lead === undefined ? ['has a lead and no words for it'] : []),
  ];
}

function twice(names: readonly string[]): readonly string[] {
  return names.filter((name, at) => names.indexOf(name) < at);
}

/** A pose with sides has a way to change them, and one without has none. */
function sideLaws({ pose, easier }: Exercise): readonly string[] {
  const poses = [pose, ...easier.flatMap((v) => v.pose ?? [])];
  return poses.flatMap(({ id, sided, change }) => {
    const changes = change.full.length > 0 && change.short.length > 0;
    if (sided === changes) return [];
    return [sided ? `pose "${id}" has two sides and no way to change them` : `pose "${id}" changes sides it has not`];
  });
}

/** Where no lead takes the pose, each way into it does: nobody works in a pose that the coach knows nothing of. */
function poseLaws({ pose, lead, easier }: Exercise): readonly string[] {
  if (lead > 0) return [];
  const poses = [pose, ...easier.flatMap((v) => v.pose ?? [])];
  return poses.flatMap(({ id, entry, change, again }) => {
    const changes = change.full.length > 0 ? [change.full, change.short] : [];
    const ways = [entry.full, entry.short, entry.name ?? entry.short, ...changes, again];
    return ways.every((way) => way.some(({ takes }) => takes !== undefined)) ? [] : [`never takes its pose "${id}"`];
  });
}

function stepLaws(steps: readonly Step[]): readonly string[] {
  const wrong = steps.filter(({ then }) => then < 0 || then > longestThen);
  return wrong.map(({ say, then }) => `leaves ${then} s after "${say}", where 0 to ${longestThen} are allowed`);
}

function startLaws({ startsWith, easier }: Exercise, level: LevelId): readonly string[] {
  const unknown = startsWith[level].filter((id) => !easier.some((v) => v.id === id));
  return unknown.map((id) => `starts ${level} with "${id}", which is none of its easier ways`);
}

function beatLaws(dose: Dose): readonly string[] {
  const never = Object.entries(dose).filter(([name, n]) => typeof n === 'number' && (name === 'rest' ? n < 0 : n <= 0));
  return never.map(([name, n]) => `has ${n} for "${name}"`);
}

/** What makes a dose harder when there is more of it; a rest makes it easier. */
const work = ['sets', 'repetitions', 'each', 'breaths', 'hold', 'out'];

/** A level may not ask for more than the one above it. */
function harderLaws({ doses }: Exercise): readonly string[] {
  return levels.slice(1).flatMap((upper, at) => {
    const lower = levels[at] ?? upper;
    const above = new Map<string, unknown>(Object.entries(doses[upper]));
    return Object.entries(doses[lower])
      .filter(([name, n]) => work.includes(name) && Number(n) > Number(above.get(name)))
      .map(
        ([name, n]) => `is harder at ${lower} than at ${upper}: ${n} for "${name}", then ${String(above.get(name))}`,
      );
  });
}
