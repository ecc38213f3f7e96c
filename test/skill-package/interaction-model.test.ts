import { expect, test } from '@jest/globals';
import { readModel } from '../../simulator/understanding/model';
import { understand } from '../../simulator/understanding/understand';
import { expansions } from './expansions';
import { names } from './names';
import { modelFile, packaged } from './package-files';
import { faultsOf } from './smapi';

const model = readModel(modelFile('en-US'));
const { intents, invocationName, types } = model.language;
const samples = [...model.plain.values(), ...model.slotted];

test('the model is what Amazon defines, with no key that Amazon does not know', () => {
  const definition = 'v1.skill.interactionModel.InteractionModelData';
  expect(faultsOf(definition, packaged('interactionModels/custom/en-US.json'))).toEqual([]);
  expect(
    faultsOf(definition, { interactionModel: { languageModel: { invocationName, intents: [], slots: [] } } }),
  ).toHaveLength(2);
});

test('the invocation name is two lower-case words, none of them an article or a word that wakes or launches', () => {
  expect(invocationName).toMatch(/^[a-z]+ [a-z]+$/);
  expect(invocationName).not.toMatch(
    /\b(?:a|an|the|of|for|to|in|on|by|alexa|amazon|echo|skill|app|open|start|launch|run|ask|tell)\b/,
  );
});

test('everything that Amazon demands and that a hands-free listener needs can be said', () => {
  const builtIn = 'Yes No Pause Resume Stop Cancel NavigateHome Repeat Help Next Previous StartOver Fallback'.split(
    ' ',
  );
  const own =
    'Ready MoreTime Skip SkipRest SkipSide Enough Hurts Emergency GoToExercise SwitchSides StartSide Slower Faster Easier ' +
    'Harder SetLevel FullDose SetDose ExtraSet ShortSession WaitForMe KeepGoing TalkLess ExplainMore RateEffort HowTo WhatItWorks Why TooHard ' +
    'Avoid Instead Equipment WhereAmI HowManyLeft HowLongLeft WhatNext Progress WhichLevel MedicalQuestion SeeSomeone ' +
    'Condition RemindMe ListReminders CancelReminders SendSummary ForgetMe ForgetEveryone';
  const wanted = [...builtIn.map((name) => `AMAZON.${name}Intent`), ...own.split(' ').map((name) => `${name}Intent`)];
  expect(intents.map(({ name }) => name).sort()).toEqual(wanted.sort());
});

test('every sample is lower-case words, apostrophes and slots', () => {
  const words = /^(?:[a-z]+(?:'[a-z]+)*|[a-z]\.|\{[a-z]+\})(?: (?:[a-z]+(?:'[a-z]+)*|[a-z]\.|\{[a-z]+\}))*$/;
  const values = types.flatMap((type) => type.values.flatMap(({ name }) => [name.value, ...name.synonyms]));
  const written = [...intents.flatMap((intent) => intent.samples), ...values];
  expect(written.filter((text) => !words.test(text))).toEqual([]);
});

test('every slot in a sample is one of its intent, and every slot of an intent has a sample', () => {
  for (const { samples, slots = [] } of intents) {
    const used = samples.flatMap((sample) => [...sample.matchAll(/\{(\w+)\}/g)].map(([, name]) => name));
    expect([...new Set(used)].sort()).toEqual(slots.map(({ name }) => name).sort());
  }
});

test('every intent of ours has many ways to be said, pain and emergency most', () => {
  const count = new Map(intents.map(({ name, samples }) => [name, samples.length]));
  expect(intents.filter(({ name, samples }) => !name.startsWith('AMAZON.') && samples.length < 20)).toEqual([]);
  expect(count.get('HurtsIntent')).toBeGreaterThanOrEqual(60);
  expect(count.get('EmergencyIntent')).toBeGreaterThanOrEqual(60);
});

test('no slot takes free words, and pain, emergencies and conditions have no slot at all', () => {
  const used = intents.flatMap(({ slots = [] }) => slots.map(({ type }) => type));
  const ours = types.map(({ name }) => name);
  expect(used.filter((type) => !ours.includes(type) && !['AMAZON.NUMBER', 'AMAZON.TIME'].includes(type))).toEqual([]);
  const silent = ['HurtsIntent', 'EmergencyIntent', 'ConditionIntent', 'MedicalQuestionIntent', 'SeeSomeoneIntent'];
  expect(intents.filter(({ name, slots }) => silent.includes(name) && slots)).toEqual([]);
});

test('no phrase stands for two values of a slot type, and every value has an id of its own', () => {
  for (const { values } of types) {
    const phrases = values.flatMap(({ name }) => [name.value, ...name.synonyms]);
    expect(phrases.filter((phrase, index) => phrases.indexOf(phrase) !== index)).toEqual([]);
    expect(new Set(values.map(({ id }) => id)).size).toBe(values.length);
  }
});

test('no sample means two things, not even with its slots filled', () => {
  const owner = new Map<string, string>();
  const twice = samples.flatMap((sample) =>
    expansions(model, sample).filter((text) => {
      const other = owner.get(text);
      owner.set(text, sample.intent);
      return other !== undefined && other !== sample.intent;
    }),
  );
  expect(twice).toEqual([]);
  const written = intents.flatMap((intent) => intent.samples);
  expect(written.filter((text, index) => written.indexOf(text) !== index)).toEqual([]);
});

test('every sample, with every value in its slots, is understood exactly as its own intent', () => {
  const wrong = samples.flatMap((sample) =>
    expansions(model, sample).filter((text) => {
      const { intent, how } = understand(text, model);
      return intent !== sample.intent || how !== 'exact';
    }),
  );
  expect(wrong).toEqual([]);
});

test.each(Object.entries(names))('%s is known by every name that the coaching guide gives it', (id, list) => {
  const known = list.split(', ').map((name) => [name, model.types.get('Exercise')?.get(name)?.id]);
  expect(known).toEqual(list.split(', ').map((name) => [name, id]));
});
