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
const percent = (right: number, total: number) => Math.floor((100 * right) / total);

/** Least and most that is measured of each half, a point or two below and above (docs/performance.md). */
const floors = { work: 77, report: 70, search: 73 };

const shares = ({ all, danger, alarms, harmless, acts, offTopic }: Accuracy) => ({
  right: percent(all.right, all.total),
  danger: percent(danger.right, danger.total),
  alarms: percent(alarms.length, harmless),
  acts: percent(acts.length, offTopic),
});

test('what is said is understood, and in the half that nobody works with nearly as often', () => {
  expect(shares(work).right).toBeGreaterThanOrEqual(floors.work);
  expect(shares(report).right).toBeGreaterThanOrEqual(floors.report);
});

test('pain and danger are missed by these utterances alone, each named', () => {
  expect(work.missed.map(asLine)).toEqual([]);
  expect(report.missed.map(asLine)).toEqual([]);
});

test('a second way of matching, which knows only the samples, understands nearly as much', () => {
  expect(shares(search).right).toBeGreaterThanOrEqual(floors.search);
});
