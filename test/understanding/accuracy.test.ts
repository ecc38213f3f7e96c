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
// Every fifth will do: the search takes longer than all else here.
const some = inHalf('work', readLists()).filter((_, at) => at % 5 === 0);
const search = accuracy(sampleSearch(model), some);
const right = ({ all }: Accuracy) => (100 * all.right) / all.total;

// Each bound is a point or two from what is measured: docs/performance.md.

test('what is said is understood: nearly nine of ten in the half to work with, and more than four of five where nobody worked with it', () => {
  expect(right(work)).toBeGreaterThanOrEqual(86);
  expect(right(report)).toBeGreaterThanOrEqual(82);
});

test('pain and danger are heard: all of them in the half to work with, nearly all in the other', () => {
  expect(work.missed.map(asLine)).toEqual([]);
  expect(report.danger.right / report.danger.total).toBeGreaterThanOrEqual(0.98);
});

test('hardly anything is taken for its opposite, and no more than was measured', () => {
  expect(work.opposites.length).toBeLessThanOrEqual(2);
  expect(report.opposites.length / report.all.total).toBeLessThanOrEqual(0.006);
});

test('what is no danger is seldom taken for one, and what is off topic seldom does something', () => {
  const share = ({ alarms, harmless, acts, offTopic }: Accuracy) => [alarms.length / harmless, acts.length / offTopic];
  const [workAlarms = 1, workActs = 1] = share(work);
  const [reportAlarms = 1, reportActs = 1] = share(report);
  expect([workAlarms <= 0.008, workActs <= 0.18]).toEqual([true, true]);
  expect([reportAlarms <= 0.008, reportActs <= 0.2]).toEqual([true, true]);
});

test('a second way of matching, which knows only the samples, understands most of it', () => {
  expect(right(search)).toBeGreaterThanOrEqual(68);
});

test('a mistake is reported with what it was taken for', () => {
  const said = { words: 'pigeon', intent: 'GoToExerciseIntent', slots: { exercise: 'bridge' }, or: [], not: [] };
  const { all, mistakes } = accuracy(simulator, [said]);
  expect(all).toEqual({ right: 0, total: 1 });
  expect(mistakes.map(asLine)).toEqual([
    '"pigeon": GoToExerciseIntent exercise=bridge, taken for GoToExerciseIntent exercise=pigeon',
  ]);
});
