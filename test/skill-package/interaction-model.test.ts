import { describe, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { readModel } from '../../simulator/understanding/model';
import { understand } from '../../simulator/understanding/understand';
import { locales, modelText } from '../../skill-package/families/model';
import { expansions } from './expansions';
import { names } from './names';
import { opposites } from './opposites';
import { modelFile, packaged } from './package-files';
import { spanishNames } from './spanish-names';
import { spanishOpposites } from './spanish-opposites';
import { faultsOf } from './smapi';

const definition = 'v1.skill.interactionModel.InteractionModelData';
const builtIn = 'Yes No Pause Resume Stop Cancel NavigateHome Repeat Help Next Previous StartOver Fallback'.split(' ');
const own = (
  'StartRoutine Ready InPosition MoreTime ImBack Menu Thanks WaitForMe KeepGoing NextSet NextExercise RedoSet Skip SkipExercise SkipRest ' +
  'SkipSide Enough GoToExercise OnlyExercise SwitchSides StartSide Slower Faster UsualPace WhatPace Easier Harder TooHard Tired ' +
  'SetLevel WhichLevel FullDose SetDose UsualDose ExtraSet NoExtraSet ShortSession AddSeconds RateEffort LostCount RestLeft GetUp ' +
  'WhichExercise HowTo HowDetail WhatItWorks Why Avoid Instead Equipment WhereAmI HowManyLeft HowLongLeft WhatNext WarmUp TalkLess ' +
  'ExplainMore Sounds RemindMe ChangeReminder ListReminders CancelReminders SendSummary Progress History ForgetMe ForgetEveryone Hurts ' +
  'Emergency RedFlag SameDay Condition HipReplacement MedicalQuestion SeeSomeone IsItSafe FeelsFine OffTopic'
).split(' ');

/** Families that are wide because a miss is worse than a long list, and the one that stands for all that is not ours. */
const wide = ['HurtsIntent', 'EmergencyIntent', 'OffTopicIntent'];
const silent = [
  'Hurts',
  'Emergency',
  'RedFlag',
  'SameDay',
  'Condition',
  'HipReplacement',
  'MedicalQuestion',
  'SeeSomeone',
  'IsItSafe',
  'FeelsFine',
];

test('what Amazon would refuse is found', () => {
  expect(
    faultsOf(definition, {
      interactionModel: { languageModel: { invocationName: 'hip routine', intents: [], slots: [] } },
    }),
  ).toHaveLength(2);
});

describe.each(locales)('the interaction model of %s', (locale) => {
  const model = readModel(modelFile(locale));
  const { intents, invocationName, types } = model.language;
  const samples = [...model.plain.values(), ...model.slotted];
  const written = intents.flatMap((intent) => intent.samples);

  test('is what Amazon defines, with no key that Amazon does not know', () => {
    expect(faultsOf(definition, packaged(`interactionModels/custom/${locale}.json`))).toEqual([]);
  });

  test('is what the families say: npm run model', () => {
    expect(readFileSync(modelFile(locale), 'utf8')).toBe(modelText(locale));
  });

  test('is no larger than 120,000 characters, and no intent but the widest has over 150 samples', () => {
    expect(modelText(locale).length).toBeLessThanOrEqual(120_000);
    const large = intents.filter(({ name, samples: said }) => said.length > 150 && !wide.includes(name));
    expect(large.map(({ name, samples: said }) => `${name} has ${said.length}`)).toEqual([]);
  });

  test('has a name of two lower-case words, none of them an article or a word that wakes or launches', () => {
    expect(invocationName).toMatch(locale.startsWith('es') ? /^[a-z]+ de [a-z]+$/ : /^[a-z]+ [a-z]+$/);
    expect(invocationName).not.toMatch(
      /\b(?:a|an|the|of|for|to|in|on|by|alexa|amazon|echo|skill|app|open|start|launch|run|ask|tell)\b/,
    );
  });

  test('can say everything that Amazon demands and that a hands-free listener needs', () => {
    const wanted = [...builtIn.map((name) => `AMAZON.${name}Intent`), ...own.map((name) => `${name}Intent`)];
    expect(intents.map(({ name }) => name).sort()).toEqual(wanted.sort());
  });

  test('has samples of lower-case words, apostrophes and slots, and no word that wakes', () => {
    const letter = locale.startsWith('es') ? '[a-záéíóúüñ]' : '[a-z]';
    const word = `(?:${letter}+(?:'[a-z]+)*'?|[a-z]\\.|\\{[a-zA-Z]+\\})`;
    const words = new RegExp(`^${word}(?: ${word})*$`);
    const values = types.flatMap((type) => type.values.flatMap(({ name }) => [name.value, ...name.synonyms]));
    expect([...written, ...values].filter((text) => !words.test(text))).toEqual([]);
    expect(written.filter((text) => /\b(?:alexa|echo|computer|ziggy|amazon)\b/.test(text))).toEqual([]);
  });

  test('has no slot alone as a sample but the name of an exercise, and of what is to be heard', () => {
    expect(written.filter((text) => /^\{\w+\}$/.test(text)).sort()).toEqual(['{exercise}', '{sounds}']);
  });

  test('has every slot of a sample in its intent, and a sample for every slot of an intent', () => {
    for (const { samples: said, slots = [] } of intents) {
      const used = said.flatMap((sample) => [...sample.matchAll(/\{(\w+)\}/g)].map(([, name]) => name));
      expect([...new Set(used)].sort()).toEqual(slots.map(({ name }) => name).sort());
    }
  });

  test('has many ways to say every intent of ours, pain and emergency most', () => {
    const count = new Map(intents.map(({ name, samples: said }) => [name, said.length]));
    expect(intents.filter(({ name, samples: said }) => !name.startsWith('AMAZON.') && said.length < 20)).toEqual([]);
    expect(count.get('HurtsIntent')).toBeGreaterThanOrEqual(250);
    expect(count.get('EmergencyIntent')).toBeGreaterThanOrEqual(200);
  });

  test('has no slot for free words, and none at all where health is spoken of', () => {
    const used = intents.flatMap(({ slots = [] }) => slots.map(({ type }) => type));
    const ours = types.map(({ name }) => name);
    expect(used.filter((type) => !ours.includes(type) && !['AMAZON.NUMBER', 'AMAZON.TIME'].includes(type))).toEqual([]);
    expect(intents.filter(({ name, slots }) => silent.includes(name.replace('Intent', '')) && slots)).toEqual([]);
  });

  test('has no phrase for two values of a slot type, and an id for every value', () => {
    for (const { values } of types) {
      const phrases = values.flatMap(({ name }) => [name.value, ...name.synonyms]);
      expect(phrases.filter((phrase, index) => phrases.indexOf(phrase) !== index)).toEqual([]);
      expect(new Set(values.map(({ id }) => id)).size).toBe(values.length);
    }
  });

  test('has no sample that means two things, not even with its slots filled', () => {
    const owner = new Map<string, string>();
    const twice = samples.flatMap((sample) =>
      expansions(model, sample).filter((text) => {
        const other = owner.get(text);
        owner.set(text, sample.intent);
        return other !== undefined && other !== sample.intent;
      }),
    );
    expect(twice).toEqual([]);
    expect(written.filter((text, index) => written.indexOf(text) !== index)).toEqual([]);
  });

  test('is understood exactly: every sample, with the values of its slots, is its own intent', () => {
    const wrong = samples.flatMap((sample) =>
      expansions(model, sample).filter((text) => {
        const { intent, how } = understand(text, model);
        return intent !== sample.intent || how !== 'exact';
      }),
    );
    expect(wrong).toEqual([]);
  });

  const isSpanish = locale.startsWith('es');

  test.each(isSpanish ? spanishOpposites : opposites)('takes "%s" for %s, never for its opposite', (words, intent) => {
    expect(understand(words, model).intent).toBe(intent);
  });

  test.each(Object.entries(isSpanish ? spanishNames : names))(
    'knows %s by every name that people have for it',
    (id, list) => {
      const idOf = (name: string) => model.types.get('Exercise')?.get(model.tongue.folded(name))?.id;
      const known = list.split(', ').map((name) => [name, idOf(name)]);
      expect(known).toEqual(list.split(', ').map((name) => [name, id]));
    },
  );
});
