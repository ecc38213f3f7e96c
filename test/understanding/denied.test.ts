import { expect, test } from '@jest/globals';
import { modelFile } from '../skill-package/package-files';
import { spelledOut } from './spelled-out';
import { readModel, type Sample } from '../../simulator/understanding/model';
import { understand, type Understood } from '../../simulator/understanding/understand';

const model = readModel(modelFile('en-US'));

/** What does something, with what saying no to it may ask for; anything else that is done would be a guess. */
const acting: Readonly<Record<string, string>> = {
  'AMAZON.Stop': 'KeepGoing AMAZON.Resume',
  'AMAZON.Pause': 'KeepGoing AMAZON.Resume',
  'AMAZON.Resume': 'AMAZON.Stop AMAZON.Pause',
  'AMAZON.Next': 'WaitForMe',
  'AMAZON.Previous': '',
  'AMAZON.StartOver': '',
  KeepGoing: 'AMAZON.Stop AMAZON.Pause WaitForMe',
  WaitForMe: 'KeepGoing',
  Ready: 'WaitForMe',
  StartRoutine: 'SkipExercise',
  Menu: '',
  NextSet: 'WaitForMe',
  NextExercise: '',
  RedoSet: 'Skip',
  Skip: '',
  SkipExercise: 'GoToExercise',
  SkipRest: '',
  SkipSide: '',
  GoToExercise: 'SkipExercise Skip',
  OnlyExercise: '',
  SwitchSides: 'SkipSide',
  StartSide: '',
  Slower: '',
  Faster: '',
  UsualPace: '',
  Easier: '',
  Harder: '',
  SetLevel: '',
  FullDose: 'ShortSession',
  SetDose: '',
  UsualDose: '',
  ExtraSet: 'NoExtraSet',
  ShortSession: 'FullDose',
  AddSeconds: '',
  RemindMe: 'CancelReminders',
  ChangeReminder: '',
  CancelReminders: '',
  SendSummary: '',
  ForgetMe: '',
  ForgetEveryone: '',
  GetUp: '',
  TalkLess: 'ExplainMore',
  ExplainMore: 'TalkLess',
};

const verb =
  /^(?:start|begin|do|go|skip|leave|take|make|set|change|switch|swap|move|put|give|add|delete|erase|wipe|clear|remove|send|show|remind|cancel|stop|pause|end|finish|quit|continue|carry|resume|repeat|redo|restart|count|slow|speed|wait|ask|talk|explain|keep|turn|reset|drop|jump|help|cut|just)\b/;
const thing =
  /^(?:a|an|the|my|more|another|an extra|one more|full|normal|usual|bridge|ten|five|slower|faster|easier|harder)\b(?!.* is )/;
const says = /\b(?:not|no|never|without|nothing)\b|n't\b|rather|mind/;
const forVerbs = [
  "don't",
  'please do not',
  "i don't want to",
  "let's not",
  "i'd rather not",
  "you mustn't",
  'no need to',
  'never',
];
const forThings = ['not', 'no', 'without', "i don't want", "i don't need", 'never mind'];

const wishes = [...model.plain.values(), ...model.slotted].flatMap((sample, turn) => {
  const name = sample.intent.replace('Intent', '');
  const text = textOf(sample);
  const fits = acting[name] !== undefined && !says.test(text) && text.split(' ').length <= 6;
  const ways = verb.test(text) ? forVerbs : thing.test(text) ? forThings : [];
  // Two ways in turn: all of them take half a minute.
  const some = ways.filter((_, at) => at === turn % ways.length || at === (turn + 3) % ways.length);
  return fits ? some.map((way) => ({ name, said: `${way} ${text}` })) : [];
});

function textOf(sample: Sample): string {
  return spelledOut(model, sample)[0]?.text ?? '';
}

test('what is wished for is not done when it is denied, nor anything else that the words do not ask for', () => {
  expect(wishes.length).toBeGreaterThan(1000);
  const done = wishes.flatMap(({ name, said }) => {
    const heard = understand(said, model);
    const taken = heard.intent.replace('Intent', '');
    const allowed = acting[taken] === undefined || asksWhich(heard) || acting[name]?.split(' ').includes(taken);
    return allowed ? [] : [`${said}: ${name}, taken for ${taken}`];
  });
  expect(done).toEqual([]);
});

/** A name that is nobody's does nothing: the coach asks which exercise, or which side. */
function asksWhich({ slots }: Understood): boolean {
  return Object.values(slots).some((slot) => slot.resolutions?.resolutionsPerAuthority?.[0]?.values.length === 0);
}

test.each([
  ["don't skip", 'SkipIntent'],
  ['no extra set', 'ExtraSetIntent'],
  ['not faster', 'FasterIntent'],
  ["please don't make it any easier", 'EasierIntent'],
  ['do not delete my history', 'ForgetMeIntent'],
  ['give pigeon a miss', 'GoToExerciseIntent'],
  ["let's give the next set a miss", 'NextSetIntent'],
  ['never mind the towel', 'HowDetailIntent'],
  ["i'd rather you didn't remind me", 'RemindMeIntent'],
])('"%s" is no %s', (said, intent) => {
  expect(understand(said, model).intent).not.toBe(intent);
});
