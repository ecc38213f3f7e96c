/** Every meaning with every payload that could make a difference. */
import { type Heard } from '../../../lambda/conversation/heard';
import { soundings } from '../../../lambda/session/listener';
import { type Outcome } from '../../../lambda/conversation/reminding';
import { details, lookalikes, type Topic } from '../../../lambda/conversation/topic';
import type { ExerciseId } from '../../../lambda/routine/routine';
import { poseIds } from '../../../lambda/routine/routines';

const exercises: readonly (ExerciseId | null)[] = ['bridge', 'leg_circles', 'happy_baby', 'pigeon', null];
/** One of ours, a pose in its place, one that is not ours, and none. */
const few = ['leg_circles', ...poseIds.slice(0, 1), lookalikes[0], null];
const named = [...exercises, ...poseIds, ...lookalikes];
const topics: { readonly [T in Topic]: true } = {
  ...{ howTo: true, works: true, why: true, avoid: true, instead: true, equipment: true, whereAmI: true },
  ...{ howManyLeft: true, howLong: true, whatNext: true, myProgress: true, myLevel: true, seeSomeone: true },
  ...{ which: true, myPace: true, lostCount: true, restLeft: true, history: true, warmUp: true },
};
/** What Alexa herself can report as heard; the other outcomes are found by running an errand. */
const outcomes: readonly Outcome[] = ['allowed', 'denied', 'unanswered'];
const aboutAnExercise: readonly Topic[] = ['howTo', 'works', 'whereAmI', 'howManyLeft', 'whatNext'];

/** The compiler keeps this list whole: a meaning that is not here is an error. */
const byMeaning: { readonly [M in Heard['means']]: readonly Omit<Heard<M>, 'means'>[] } = {
  ...{
    launch: [{}],
    yes: [{}],
    no: [{}],
    ready: [{}],
    pause: [{}],
    resume: [{}],
    repeat: [{}],
    next: [{}],
    back: [{}],
  },
  ...{
    startOver: [{}],
    stop: [{}],
    cancel: [{}],
    help: [{}],
    unknown: [{}],
    moreTime: [{}],
    skip: [{}],
    skipRest: [{}],
  },
  ...{ skipSide: [{ side: null }, { side: 'left' }], switchSides: [{ side: null }, { side: 'right' }] },
  ...{ enough: [{}], hurts: [{}], emergency: [{}], slower: [{}], faster: [{}] },
  ...{ easier: [{}], harder: [{}], fullDose: [{}], waitForMe: [{}], keepGoing: [{}], talkLess: [{}] },
  ...{ explainMore: [{}], listReminders: [{}], cancelReminders: [{}], summary: [{}], thanks: [{}], fine: [{}] },
  ...{ tooHard: [{}], tired: [{}], getUp: [{}], start: [{}], nextSet: [{}], nextExercise: [{}], redoSet: [{}] },
  ...{ usualPace: [{}], usualDose: [{}], noExtraSet: [{}] },
  sounds: [...soundings, null].map((wanted) => ({ wanted })),
  redFlag: [{ help: 'if it stays' }, { help: 'same day' }],
  condition: [{ is: 'hip replacement' }, { is: 'other' }, { is: 'question' }],
  skipExercise: few.map((exercise) => ({ exercise })),
  only: [...few, 'stretches'].map((exercise) => ({ exercise })),
  addSeconds: [{ number: 10 }, { number: null }],
  howDetail: [details[0], null].map((detail) => ({ detail })),
  changeReminder: [{ day: 'TU', time: '08:00' }],
  goTo: named.map((exercise) => ({ exercise })),
  startSide: [{ side: 'left' }, { side: 'right' }, { side: null }],
  setLevel: [{ level: 'gentle' }, { level: 'building' }, { level: 'full' }, { level: null }],
  extraSet: [{ side: 'left' }, { side: 'right' }, { side: null }],
  setDose: [
    ...(['sets', 'repetitions', 'hold'] as const).flatMap((part) => [1, 4, 999].map((number) => ({ part, number }))),
    { part: null, number: null },
  ],
  short: [{ minutes: 5 }, { minutes: 10 }, { minutes: null }],
  rate: [{ effort: 'easy' }, { effort: 'about_right' }, { effort: 'hard' }, { effort: null }],
  askAbout: keysOf(topics).flatMap((about) =>
    (aboutAnExercise.includes(about) ? exercises : [null]).map((exercise) => ({ about, exercise })),
  ),
  remindMe: [
    { day: null, time: null },
    { day: 'MO', time: null },
    { day: null, time: '07:05' },
    { day: 'weekdays', time: '18:30' },
    { day: 'today', time: '07:05' },
  ],
  forgetMe: [{ whose: 'mine' }, { whose: 'everyone' }],
  outcome: outcomes.map((of) => ({ of })),
};

function keysOf<K extends string>(record: { readonly [key in K]: true }): readonly K[] {
  // Object.keys forgets which keys they are; the record has no others.
  return Object.keys(record) as K[];
}

export const allHeard: readonly Heard[] = Object.entries(byMeaning).flatMap(([means, payloads]) =>
  // Object.entries forgets that a payload belongs to its meaning; the record above holds them together.
  payloads.map((payload) => ({ means, ...payload }) as Heard),
);
