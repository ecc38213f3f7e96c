import { expect, test } from '@jest/globals';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ExerciseId, LevelId } from '../../../lambda/routine/routine';
import { passageFrom } from '../../../lambda/score/passage';
import { notation } from '../../../lambda/score/notation';
import { bodyAfter } from '../../../lambda/score/body-after';
import { gettingReady } from '../../../lambda/score/set-up';
import { scoreOfSet } from '../../../lambda/score/sets/set';
import { stepsOf } from '../../../lambda/session/plan/dose';
import type { Listener, Pace } from '../../../lambda/session/listener';
import { exerciseIds } from '../../../lambda/routine/routines';
import { onFeet } from '../../../lambda/session/body';
import { planOf, spotOf } from '../../../lambda/session/plan/plan';
import { exerciseOf } from '../../../lambda/session/plan/routine-of';
import { setId } from '../../../lambda/session/spot';
import { onTheMat } from '../../cast/listeners';
import { localeFor } from '../../../lambda/words/locales';
import { enUS } from '../../cast/locales';

const folder = join(__dirname, 'scores');
const esUS = localeFor('es-US');
const levels: readonly LevelId[] = ['gentle', 'building', 'full'];

/** Every set of one exercise as a listener gets it, a heading each. */
function scoresOf(listener: Listener, id: ExerciseId, locale = enUS): string {
  return planOf(listener)
    .filter((planned) => planned.exercise.id === id)
    .map((planned) => `# ${setId(spotOf(planned))}\n${notation(scoreOfSet(planned, 1, 'last', locale))}`)
    .join('\n');
}

/** The first set of an exercise made easier, step by step. */
function easings(id: ExerciseId): string {
  const steps = Array.from({ length: stepsOf(exerciseOf(id, onTheMat('gentle')), 'gentle').easier }, (_, i) => i + 1);
  return steps.map((step) => firstSet(onTheMat('gentle', { easing: { [id]: step } }), id, `${step} easier`)).join('\n');
}

function firstSet(listener: Listener, id: ExerciseId, heading: string): string {
  const planned = planOf(listener).find((p) => p.exercise.id === id);
  if (planned === undefined) throw new Error(`no set of ${id} is planned`);
  const ways = planned.variants.map((v) => v.id).join(', ');
  return `# ${heading}${ways === '' ? '' : `: ${ways}`}\n${notation(scoreOfSet(planned, 1, 'last', enUS))}`;
}

/** An exercise from standing on: what is told of it, and the answer after it, with its rests and changes. */
function passage(level: LevelId, id: ExerciseId, part: Partial<Listener> = {}): string {
  const listener = onTheMat(level, part);
  const planned = planOf(listener).find((p) => p.exercise.id === id);
  if (planned === undefined) return '';
  const next = spotOf(planned);
  const told = gettingReady({ at: 'settingUp', next, as: 'new', told: 0, justDone: null }, listener, enUS, onFeet);
  const ready = bodyAfter(onFeet, told);
  const { score } = passageFrom({ at: 'playing', from: next, by: 'set-up', told: 0 }, listener, enUS, ready);
  return notation([...told, ...score]);
}

const paces: readonly Pace[] = ['slower', 'faster'];
const golden: readonly (readonly [string, string])[] = [
  ...exerciseIds.map((id) => [`${id}.gentle.es`, scoresOf(onTheMat('gentle'), id, esUS)] as const),
  ...exerciseIds.flatMap((id) => levels.map((level) => [`${id}.${level}`, scoresOf(onTheMat(level), id)] as const)),
  ...exerciseIds.map((id) => [`${id}.easier`, easings(id)] as const),
  ...(['bridge', 'leg_circles'] as const).flatMap((id) =>
    paces.map((pace) => [`${id}.${pace}`, firstSet(onTheMat('gentle', { pace }), id, pace)] as const),
  ),
  ...exerciseIds.map((id) => [`${id}.passage`, passage('gentle', id)] as const),
  ...(['bridge', 'leg_circles'] as const).flatMap((id) =>
    (['bells', 'count'] as const).map((sounds) => [`${id}.${sounds}`, passage('gentle', id, { sounds })] as const),
  ),
];

test.each(golden)('%s is played as it is written down', (name, score) => {
  const file = join(folder, `${name}.txt`);
  if (process.env.UPDATE === '1') writeFileSync(file, score);
  expect(existsSync(file) ? readFileSync(file, 'utf8') : '').toBe(score);
});

test('nothing is written down that is not played', () => {
  expect(readdirSync(folder).sort()).toEqual(golden.map(([name]) => `${name}.txt`).sort());
});
