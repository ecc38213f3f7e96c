import { expect, test } from '@jest/globals';
import { table } from '../../lambda/conversation/table';
import { readFresh, readFreshMoments, readLists, readMoments } from './read-lists';
import { halfOf, inHalf } from './split';
import { readOpposites, verdictOf } from './verdict';

const lists = readLists();
const moments = readMoments();
const fresh = readFresh();
const freshMoments = readFreshMoments();
const opposites = readOpposites();
const intents = [...new Set(lists.map(({ intent }) => intent))];
const places = [...new Set(moments.map(({ place }) => place))];
const many = ['Hurts', 'Emergency', 'RedFlag', 'Condition', 'GoToExercise', 'SkipExercise']
  .map((name) => `${name}Intent`)
  .concat(['Stop', 'Pause', 'Yes', 'No'].map((name) => `AMAZON.${name}Intent`));

const known: Readonly<Record<string, RegExp>> = {
  exercise:
    /^(bridge|leg_circles|happy_baby|pigeon|figure_four|childs_pose|clamshell|hip_thrust|bird_dog|double_pigeon|leg_raise|stretches|\?)$/,
  level: /^(gentle|building|full)$/,
  side: /^(left|right)$/,
  effort: /^(easy|about_right|hard)$/,
  day: /^(MO|TU|WE|TH|FR|SA|SU|DAILY|WEEKDAYS|WEEKENDS|TODAY|TOMORROW|OTHER_DAY|IN_TWO_DAYS)$/,
  secondDay: /^(MO|TU|WE|TH|FR|SA|SU)$/,
  thirdDay: /^(MO|TU|WE|TH|FR|SA|SU)$/,
  part: /^(sets|repetitions|hold)$/,
  sounds: /^(none|rests|count|bells)$/,
  number: /^\d+$/,
  minutes: /^\d+$/,
  time: /^([01]\d|2[0-3]):[0-5]\d$/,
  detail: /^(arms|feet|towel|knees|head|size|height|direction|leg|apart|no_towel|feel|breath|hands|wall)$/,
};

const twice = (all: readonly string[]) => all.filter((one, index) => all.indexOf(one) < index);
const of = (intent: string) => lists.filter((said) => said.intent === intent);
const at = (place: string) => moments.filter((moment) => moment.place === place);

test('every meaning has at least fifteen utterances, what matters most thirty, and what is off topic sixty', () => {
  expect(intents).toHaveLength(87);
  expect(intents.filter((intent) => of(intent).length < 15)).toEqual([]);
  expect(many.filter((intent) => of(intent).length < 30)).toEqual([]);
  expect(of('AMAZON.FallbackIntent').length).toBeGreaterThanOrEqual(60);
});

test('no utterance stands twice, nor any twice in one place', () => {
  expect(twice(lists.map(({ words }) => words))).toEqual([]);
  expect(twice(fresh.map(({ words }) => words))).toEqual([]);
  expect(twice(moments.map(({ place, words }) => `${place}: ${words}`))).toEqual([]);
});

test('the words are as a recogniser gives them: lower case, and no sign but an apostrophe', () => {
  const all = [...lists, ...fresh, ...moments, ...freshMoments].map(({ words }) => words);
  expect(all.filter((words) => !/^[a-z']+( [a-z']+)*$/.test(words))).toEqual([]);
});

test('every slot, and every detail of how to, is one that we know', () => {
  const taken = [...moments, ...freshMoments].flatMap(({ rightly }) => rightly);
  const slots = [...lists, ...fresh, ...taken].flatMap(({ slots }) => Object.entries(slots));
  expect(slots.filter(([name, value]) => known[name]?.test(value) !== true)).toEqual([]);
  const details = of('HowDetailIntent').map((said) => said.slots['detail']);
  expect([...new Set(details)]).toHaveLength(15);
});

test('what is right as well, what is opposite and what a moment may be taken for are meanings of the lists', () => {
  const named = [
    ...[...lists, ...fresh].flatMap(({ or, not }) => [...or, ...not]),
    ...[...moments, ...freshMoments].flatMap(({ rightly }) => rightly.map(({ intent }) => intent)),
    ...[...opposites].filter((pair) => pair.includes('Intent')).flatMap((pair) => pair.split(' ')),
  ];
  expect(named.filter((name) => !intents.includes(name))).toEqual([]);
  expect(lists.filter(({ intent, or, not }) => [intent, ...or].some((name) => not.includes(name)))).toEqual([]);
});

test('the fresh list has at least three utterances of every meaning', () => {
  const few = intents.filter((intent) => fresh.filter((said) => said.intent === intent).length < 3);
  expect([few, fresh.filter(({ intent }) => !intents.includes(intent))]).toEqual([[], []]);
});

test('every place that asks has its moments, and each says what the listener wants', () => {
  expect(places.filter((place) => !Object.hasOwn(table, place))).toEqual([]);
  expect(places).toHaveLength(12);
  expect(places.filter((place) => at(place).length < (place === 'rating' ? 15 : 8))).toEqual([]);
  expect(moments.filter(({ rightly, wants }) => rightly.length === 0 || wants === '')).toEqual([]);
});

test('both halves hold at least five utterances of each meaning, and three of each place', () => {
  const halves = ['work', 'report'] as const;
  const few = halves.flatMap((half) => [
    ...intents.filter((intent) => inHalf(half, of(intent)).length < 5),
    ...places.filter((place) => inHalf(half, at(place)).length < 3),
  ]);
  expect(few).toEqual([]);
});

test('the split is fixed: these words stay in the half they were put in', () => {
  const words = ['skip pigeon', 'no extra set', 'it was grand', "i'm on the floor", 'reset my reps', 'leg circus'];
  expect(words.map(halfOf)).toEqual(['work', 'work', 'report', 'report', 'report', 'report']);
});

test('every utterance taken for itself is right, and for what it names as its opposite is an opposite', () => {
  expect(lists.filter((said) => verdictOf(said, said, opposites) !== 'right')).toEqual([]);
  const against = lists.flatMap((said) =>
    said.not.map((intent) => verdictOf(said, { intent, slots: null }, opposites)),
  );
  expect(new Set(against)).toEqual(new Set(['opposite']));
});

test('the wrong side is an opposite, the wrong exercise only wrong, and an intent that is right as well is right', () => {
  const verdict = (words: string, intent: string, slots: Readonly<Record<string, string>>) =>
    lists.filter((said) => said.words === words).map((said) => verdictOf(said, { intent, slots }, opposites));
  expect(verdict('left side first', 'StartSideIntent', { side: 'right' })).toEqual(['opposite']);
  expect(verdict('go to pigeon', 'GoToExerciseIntent', { exercise: 'bridge' })).toEqual(['wrong']);
  expect(verdict('stop stop it hurts', 'AMAZON.StopIntent', {})).toEqual(['right']);
});
