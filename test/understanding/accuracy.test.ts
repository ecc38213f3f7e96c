import { expect, test } from '@jest/globals';
import { accuracy, asLine, simulatorMatcher, type Accuracy } from './accuracy';
import { readLists } from './read-lists';
import { sampleSearch } from './sample-search';
import { inHalf, type Half } from './split';
import { readModel } from '../../simulator/understanding/model';
import { modelFile } from '../skill-package/package-files';

const model = readModel(modelFile('en-US'));
const simulator = simulatorMatcher(model);
const played = (half: Half) => accuracy(simulator, inHalf(half, readLists()));
const work = played('work');
const report = played('report');
const search = accuracy(sampleSearch(model), inHalf('work', readLists()));
const right = ({ all }: Accuracy) => (100 * all.right) / all.total;

// Each bound is a point or two from what is measured: docs/performance.md.

test('what is said is understood: nearly all of the half to work with, and four of five where nobody worked with it', () => {
  expect(right(work)).toBeGreaterThanOrEqual(95);
  expect(right(report)).toBeGreaterThanOrEqual(81);
});

test('pain and danger are heard, but for these utterances', () => {
  expect(work.missed.map(asLine)).toEqual([]);
  expect(report.missed.map(({ said }) => said.words)).toEqual([
    "my bum's gone into spasm",
    'i am having fever since yesterday',
  ]);
});

test('nothing is taken for its opposite in the half to work with, and in the other no more than was measured', () => {
  expect(work.opposites.map(asLine)).toEqual([]);
  expect(report.opposites.length).toBeLessThanOrEqual(9);
});

test('what is no danger is seldom taken for one, and what is off topic seldom does something', () => {
  expect([work.alarms.length <= 1, work.acts.length <= 4]).toEqual([true, true]);
  expect([report.alarms.length <= 5, report.acts.length <= 8]).toEqual([true, true]);
});

test('a second way of matching, which knows only the samples, understands nearly as much', () => {
  expect(right(search)).toBeGreaterThanOrEqual(86);
});

test('a mistake is reported with what it was taken for', () => {
  const said = { words: 'pigeon', intent: 'GoToExerciseIntent', slots: { exercise: 'bridge' }, or: [], not: [] };
  const { all, mistakes } = accuracy(simulator, [said]);
  expect(all).toEqual({ right: 0, total: 1 });
  expect(mistakes.map(asLine)).toEqual([
    '"pigeon": GoToExerciseIntent exercise=bridge, taken for GoToExerciseIntent exercise=pigeon',
  ]);
});
