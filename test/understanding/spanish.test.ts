import { expect, test } from '@jest/globals';
import { readModel } from '../../simulator/understanding/model';
import { understand } from '../../simulator/understanding/understand';
import { modelFile } from '../skill-package/package-files';
import { accuracy, asLine, simulatorMatcher, type Accuracy } from './accuracy';
import { readLists } from './read-lists';
import { inHalf, type Half } from './split';
import { readOpposites, verdictOf } from './verdict';

const lists = readLists('spanish');
const intents = [...new Set(lists.map(({ intent }) => intent))];
const english = new Set(readLists().map(({ intent }) => intent));
const model = readModel(modelFile('es-MX'));
const played = (half: Half) => accuracy(simulatorMatcher(model), inHalf(half, lists));
const work = played('work');
const report = played('report');
const right = ({ all }: Accuracy) => (100 * all.right) / all.total;

test('every meaning of the English lists has utterances in Spanish, pain and danger thirty and more', () => {
  expect([...english].filter((intent) => !intents.includes(intent))).toEqual([]);
  const few = intents.filter((intent) => lists.filter((said) => said.intent === intent).length < 5);
  expect(few).toEqual([]);
  for (const intent of ['HurtsIntent', 'EmergencyIntent', 'RedFlagIntent'])
    expect(lists.filter((said) => said.intent === intent).length).toBeGreaterThanOrEqual(30);
});

test('the words are as a recogniser gives them, none twice, and each taken for itself is right', () => {
  const words = lists.map((said) => said.words);
  expect(words.filter((said) => !/^[a-záéíóúüñ]+( [a-záéíóúüñ]+)*$/.test(said))).toEqual([]);
  expect(words.filter((said, at) => words.indexOf(said) < at)).toEqual([]);
  expect(lists.filter((said) => verdictOf(said, said, readOpposites()) !== 'right')).toEqual([]);
});

test('what is said in Spanish is understood: 92 of a hundred and more where nobody worked with it', () => {
  expect(right(work)).toBeGreaterThanOrEqual(98);
  expect(right(report)).toBeGreaterThanOrEqual(95);
});

test('pain and danger are heard in Spanish, all of them, and little else is taken for them', () => {
  expect([...work.missed, ...report.missed].map(asLine)).toEqual([]);
  expect([work.alarms.length, report.alarms.length <= 2]).toEqual([0, true]);
});

test('nothing is taken for its opposite in the half to work with, and next to nothing in the other', () => {
  expect(work.opposites.map(asLine)).toEqual([]);
  expect(report.opposites.length).toBeLessThanOrEqual(1);
});

test('accents make no difference: people leave them out when they type', () => {
  const bare = (words: string) =>
    words
      .normalize('NFD')
      .replace(/[\u0300\u0301]/g, '')
      .normalize('NFC');
  for (const { words } of inHalf('work', lists))
    expect(understand(bare(words), model)).toEqual(understand(words, model));
});

test.each([
  ['las siete de la mañana', '07:00'],
  ['las 7 pm', '19:00'],
  ['las 7:30', '07:30'],
  ['las siete y media de la noche', '19:30'],
  ['la una y cuarto de la tarde', '13:15'],
  ['las ocho menos cuarto de la tarde', '19:45'],
  ['diez para las ocho de la mañana', '07:50'],
  ['las doce de la noche', '00:00'],
  ['mediodía', '12:00'],
])('a %s es %s', (said, time) => {
  expect(understand(`recuérdame a ${said}`, model)).toMatchObject({
    intent: 'RemindMeIntent',
    slots: { time: { value: time } },
  });
});

test('words of one language said to a device of the other do nothing but what they say there too', () => {
  const american = readModel(modelFile('en-US'));
  const harmless = ['AMAZON.FallbackIntent', 'OffTopicIntent'];
  for (const words of ['me caí y no me puedo levantar', 'salta la paloma', 'recuérdame los lunes', 'borra mis datos'])
    expect([words, harmless.includes(understand(words, american).intent)]).toEqual([words, true]);
  for (const words of ['skip the pigeon', 'remind me on monday', 'delete my data', 'how long is left'])
    expect([words, harmless.includes(understand(words, model).intent)]).toEqual([words, true]);
});

test('nothing, noise and endless words are survived in Spanish', () => {
  for (const said of ['', '¿?', '¡¡¡', 'ñ', '<speak>', '__proto__', '\ud800'])
    expect(understand(said, model).intent).toBe('AMAZON.FallbackIntent');
  expect(understand('¡ya estoy! '.repeat(20_000), model).intent).toBeDefined();
});
