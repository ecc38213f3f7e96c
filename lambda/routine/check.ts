/** The laws that a routine must keep. Each one that is broken comes back as a sentence that names the thing. */
import type { Dose, Exercise, ExerciseId, LevelId, Routine, Seconds, SetUp, Step } from './routine';

/** ARTICLE: the four exercises, in its order. */
const order: readonly ExerciseId[] = ['bridge', 'leg_circles', 'happy_baby', 'pigeon'];

const levels: readonly LevelId[] = ['gentle', 'building', 'full'];

/** Longest silence after a step: nobody is left alone for longer. */
const longestThen: Seconds = 10;

/** Every broken law of a routine; `hasWords` tells whether a line has words. None is a routine that can be said. */
export function brokenLaws(routine: Routine, hasWords: (line: string) => boolean): readonly string[] {
  const { id, exercises } = routine;
  const ids = exercises.map((e) => e.id);
  const inOrder =
    ids.join() === order.join() ? [] : [`has ${ids.join(', ')} where the article has ${order.join(', ')}`];
  const around = [...routine.getDown.full, ...routine.getDown.short, ...routine.finish.full, ...routine.finish.short];
  const said = [
    ...stepLaws('the way down and up', around),
    ...wordless('the way down and up', linesOf(around), hasWords),
  ];
  const laws = [
    ...twice(ids).map((twin) => `exercise "${twin}" is listed twice`),
    ...inOrder,
    ...said,
    ...exercises.flatMap((e) => exerciseLaws(e, hasWords).map((law) => `exercise "${e.id}" ${law}`)),
  ];
  return laws.map((law) => `routine "${id}": ${law}`);
}

function exerciseLaws(exercise: Exercise, hasWords: (line: string) => boolean): readonly string[] {
  const { setUp, easier, harder, sided, doses } = exercise;
  const variants = [...easier, ...harder];
  const steps = [setUp, ...variants.flatMap((v) => v.instead ?? [])].flatMap(stepsOf);
  const changes = setUp.change.full.length > 0 && setUp.change.short.length > 0;
  return [
    ...twice(variants.map((v) => v.id)).map((twin) => `lists its variant "${twin}" twice`),
    ...(sided === changes
      ? []
      : [sided ? 'has two sides and no way to change them' : 'changes sides it does not have']),
    ...levels.flatMap((level) => startLaws(exercise, level)),
    ...levels.flatMap((level) => beatLaws(doses[level]).map((law) => `at ${level} ${law}`)),
    ...harderLaws(exercise),
    ...articleLaws(exercise),
    ...stepLaws('its set-up', steps),
    ...wordless('it', [...linesOf(steps), ...linesFor(exercise)], hasWords),
  ];
}

function twice(names: readonly string[]): readonly string[] {
  return names.filter((name, at) => names.indexOf(name) < at);
}

function stepsOf({ approach, entry, change }: SetUp): readonly Step[] {
  return [approach, entry, change].flatMap(({ full, short }) => [...full, ...short]);
}

function linesOf(steps: readonly Step[]): readonly string[] {
  return steps.map((s) => s.say);
}

/** The lines that an exercise needs beside its set-up: each correction, each variant, its name, its way out. */
function linesFor({ id, lead, cues, easier, harder, doses }: Exercise): readonly string[] {
  const own = [`name.${id}`, `title.${id}`, `answer.howTo.${id}`, `answer.works.${id}`];
  const around = ['caution', 'done', 'release', ...(lead > 0 ? ['lead', 'lead.set', 'lead.last'] : [])];
  const exit = doses.full.count === 'breaths' ? ['exit'] : [];
  const ways = [...easier, ...harder].map((v) => `way.${v.id}`);
  return [...own, ...cues, ...[...around, ...exit, ...ways].map((line) => `${id}.${line}`)];
}

function wordless(what: string, lines: readonly string[], hasWords: (line: string) => boolean): readonly string[] {
  return [...new Set(lines)]
    .filter((line) => !hasWords(line))
    .map((line) => `has no words for "${line}": ${what} needs them`);
}

function stepLaws(what: string, steps: readonly Step[]): readonly string[] {
  const wrong = steps.filter(({ then }) => then < 0 || then > longestThen);
  return wrong.map(
    ({ say, then }) => `leaves ${then} s after "${say}" in ${what}, where 0 to ${longestThen} are allowed`,
  );
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
  const pairs = [
    ['gentle', 'building'],
    ['building', 'full'],
  ] as const;
  return pairs.flatMap(([lower, upper]) => {
    const above = new Map<string, unknown>(Object.entries(doses[upper]));
    return Object.entries(doses[lower])
      .filter(([name, n]) => work.includes(name) && Number(n) > Number(above.get(name)))
      .map(
        ([name, n]) => `is harder at ${lower} than at ${upper}: ${n} for "${name}", then ${String(above.get(name))}`,
      );
  });
}

/** ARTICLE: what Full must be. Five of 20 with a hold of a few seconds (2-6 s, as the sheets say); three of ten circles. */
function articleLaws({ id, sided, doses: { full } }: Exercise): readonly string[] {
  const kept = isArticle(id, sided, full);
  return kept ? [] : ['is at full not what the article says'];
}

function isArticle(id: ExerciseId, sided: boolean, full: Dose): boolean {
  switch (full.count) {
    case 'repetitions':
      return id === 'bridge' && full.sets === 5 && full.repetitions === 20 && full.hold >= 2 && full.hold <= 6;
    case 'circles':
      return id === 'leg_circles' && sided && full.sets === 3 && full.each === 10;
    case 'breaths':
      return id === 'pigeon'
        ? sided && full.breaths * (full.in + full.out) === 10
        : id === 'happy_baby' && full.breaths === 5;
  }
}
