import { expect, test } from '@jest/globals';
import { join } from 'node:path';
import { accuracy, simulatorMatcher, type Mistake } from './accuracy';
import { exactly } from '../../simulator/understanding/exact';
import { readModel } from '../../simulator/understanding/model';
import { sampleSearch } from './sample-search';
import { tidy } from '../../simulator/understanding/tidy';
import { readUtterances, type Utterance } from './utterances';
import { modelFile } from '../skill-package/package-files';

const model = readModel(modelFile('en-US'));
const own = readUtterances(join(__dirname, 'utterances.txt'));
const unseen = readUtterances(join(__dirname, 'unseen.txt'));
const all = [...own, ...unseen];
const simulator = simulatorMatcher(model);
const search = sampleSearch(model);
const played = { simulator: accuracy(simulator, all), search: accuracy(search, all) };

const isSafety = (mistake: Mistake) => mistake.intent === 'HurtsIntent' || mistake.intent === 'EmergencyIntent';
const goesOn = ['Stop', 'Cancel', 'Help', 'Yes', 'No', 'Next', 'Resume', 'Repeat'].map(
  (name) => `AMAZON.${name}Intent`,
);

test('the lists are long, cover every intent, and hold no sample', () => {
  const of = (intent: string) => own.filter((utterance) => utterance.intent === intent).length;
  expect(own.length).toBeGreaterThanOrEqual(320);
  expect([of('HurtsIntent') >= 40, of('EmergencyIntent') >= 20, of('AMAZON.FallbackIntent') >= 20]).toEqual([
    true,
    true,
    true,
  ]);
  expect(model.language.intents.filter(({ name }) => of(name) === 0)).toEqual([]);
  expect(all.filter(({ words }) => exactly(model, tidy(words)))).toEqual([]);
  expect(new Set(all.map(({ words }) => tidy(words))).size).toBe(all.length);
});

test('ninety-five of a hundred utterances are understood, and ninety of those never used for improving', () => {
  const missed = (list: readonly Utterance[]) =>
    played.simulator.mistakes.filter((mistake) => list.some(({ words }) => words === mistake.words)).length;
  expect(1 - missed(own) / own.length).toBeGreaterThanOrEqual(0.95);
  expect(1 - missed(unseen) / unseen.length).toBeGreaterThanOrEqual(0.9);
});

test('pain and danger are understood every time', () => {
  expect(played.simulator.mistakes.filter(isSafety)).toEqual([]);
});

test('pain and danger are never taken for stop, help, yes or going on, by either way of matching', () => {
  for (const { mistakes } of Object.values(played))
    expect(mistakes.filter((mistake) => isSafety(mistake) && goesOn.includes(mistake.taken))).toEqual([]);
});

test('a second way of matching, which knows only the samples, still understands three of four', () => {
  expect(played.search.right / played.search.total).toBeGreaterThanOrEqual(0.75);
});

test('a mistake is reported with what it was taken for', () => {
  const asked = [{ words: 'pigeon', intent: 'GoToExerciseIntent', slots: { exercise: 'bridge' } }];
  const mistake = { words: 'pigeon', intent: 'GoToExerciseIntent', taken: 'GoToExerciseIntent exercise=pigeon' };
  expect(accuracy(simulator, asked)).toMatchObject({ right: 0, total: 1, mistakes: [mistake] });
});
