import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { exactly } from '../../simulator/understanding/exact';
import { readModel } from '../../simulator/understanding/model';
import { tidy } from '../../simulator/understanding/tidy';
import { understand } from '../../simulator/understanding/understand';
import { modelFile } from '../skill-package/package-files';

const model = readModel(modelFile('en-US'));
const intents = model.language.intents.map(({ name }) => name);
const samples = [...model.plain.values()];

test('a slot has the shape of a request: the value as said, and our id for it', () => {
  expect(understand('go to the glute bridge', model).slots['exercise']).toEqual({
    name: 'exercise',
    value: 'glute bridge',
    confirmationStatus: 'NONE',
    source: 'USER',
    resolutions: {
      resolutionsPerAuthority: [
        {
          authority: 'amzn1.er-authority.echo-sdk.simulator.Exercise',
          status: { code: 'ER_SUCCESS_MATCH' },
          values: [{ value: { id: 'bridge', name: 'bridge' } }],
        },
      ],
    },
  });
});

test('a value that nobody knows comes as it was said, with no match; a slot that nobody filled comes empty', () => {
  const banana = understand('set my level to banana', model).slots['level'];
  expect(banana?.value).toBe('banana');
  expect(banana?.resolutions?.resolutionsPerAuthority?.[0]).toMatchObject({
    status: { code: 'ER_SUCCESS_NO_MATCH' },
    values: [],
  });
  expect(understand('remind me', model).slots).toEqual({
    day: { name: 'day', confirmationStatus: 'NONE' },
    secondDay: { name: 'secondDay', confirmationStatus: 'NONE' },
    thirdDay: { name: 'thirdDay', confirmationStatus: 'NONE' },
    time: { name: 'time', confirmationStatus: 'NONE' },
  });
});

test.each([
  ['seven in the morning', '07:00'],
  ['7 pm', '19:00'],
  ['7:30 p.m.', '19:30'],
  ['half past seven', '07:30'],
  ['quarter to six in the evening', '17:45'],
  ['ten past twelve', '12:10'],
  ['seven thirty', '07:30'],
  ["eight o'clock at night", '20:00'],
  ['twelve am', '00:00'],
  ['noon', '12:00'],
  ['seven oh five', '07:05'],
])('at %s is %s', (said, time) => {
  expect(understand(`remind me at ${said}`, model)).toMatchObject({
    intent: 'RemindMeIntent',
    slots: { time: { value: time } },
  });
});

test.each(["twenty five o'clock", 'seven seventy', 'half past thirty'])('at %s is no time', (said) => {
  expect(understand(`remind me at ${said}`, model)).toMatchObject({
    intent: 'RemindMeIntent',
    slots: { time: { value: '?' } },
  });
});

test.each(['five', '5', 'twenty five', '25', 'ninety'])('a number comes as digits: %s', (said) => {
  expect(understand(`I have ${said} minutes`, model).slots['minutes']?.value).toMatch(/^(?:5|25|90)$/);
});

test('case, punctuation, the wake word and fillers make no difference to any sample, but where they make another', () => {
  for (const { text, intent } of samples)
    for (const said of [`Alexa, ${text.toUpperCase()}!`, `${text} please`, `um, ${text}.`]) {
      const itself = exactly(model, tidy(said, model.tongue));
      expect([said, understand(said, model).intent]).toEqual([said, itself?.sample.intent ?? intent]);
    }
});

test('two meanings in one breath are asked again, unless one is pain or danger', () => {
  for (const said of ['pause and go slower', 'stop and go back', 'skip this one then go faster'])
    expect(understand(said, model)).toEqual({ intent: 'AMAZON.FallbackIntent', slots: {}, how: 'none' });
  expect(understand('stop and it hurts', model).intent).toBe('HurtsIntent');
  expect(understand("pause and I can't breathe", model).intent).toBe('EmergencyIntent');
});

test('stop, help, yes, ready and next before or after pain or danger are pain or danger', () => {
  const alarms = ['it hurts', 'that hurts', 'my knee hurts', 'sharp pain', "I can't breathe", 'I fell', 'chest pain'];
  for (const alarm of alarms)
    for (const word of ['stop', 'help', 'yes', 'no', 'ready', 'next', 'okay', 'wait'])
      for (const said of [`${word} ${alarm}`, `${alarm} ${word}`])
        expect([said, understand(said, model).intent]).toEqual([
          said,
          expect.stringMatching(/^(?:Hurts|Emergency)Intent$/),
        ]);
});

test('nothing, noise, markup, names of prototypes and endless words are survived', () => {
  const odd = [
    '',
    '   ',
    '...',
    '🦵',
    '<speak>',
    '__proto__',
    'constructor',
    'toString',
    '\u0000',
    '\ud800',
    "'''",
    'alexa',
    '{exercise}',
  ];
  for (const said of odd)
    expect(understand(said, model)).toEqual({ intent: 'AMAZON.FallbackIntent', slots: {}, how: 'none' });
  expect(intents).toContain(understand('ready '.repeat(50_000), model).intent);
});

test('whatever is said is some intent of the model, and is the same when said again', () => {
  const word = fc.constantFrom(...new Set(samples.flatMap(({ text }) => text.split(' '))));
  const talk = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.array(word, { maxLength: 12 }).map((words) => words.join(' ')),
  );
  fc.assert(
    fc.property(talk, (said) => {
      const understood = understand(said, model);
      expect(intents).toContain(understood.intent);
      expect(understand(said, model)).toEqual(understood);
    }),
    { numRuns: 150 },
  );
});
