import type { Exercise, Pose, Step } from '../routine';

const pull = [
  { say: 'happy_baby.pull', then: 3 }, // ARTICLE: gently pull with your upper body to separate the legs
] as const satisfies readonly Step[];

const pose = {
  id: 'happy_baby',
  sided: false,
  posture: 'back',
  towel: 'aside',
  told: {
    full: [
      { say: 'happy_baby.works', then: 1 },
      { say: 'happy_baby.caution', then: 1, firm: true }, // HSS: after a hip replacement
    ],
    short: [{ say: 'happy_baby.caution', then: 1, firm: true }],
    name: [{ say: 'happy_baby.caution.short', then: 1, firm: true }],
  },
  entry: {
    full: [
      { say: 'happy_baby.bend', then: 3 }, // ARTICLE: knees bent, feet flexed
      { say: 'happy_baby.knees-up', then: 3, takes: 'the pose' }, // ARTICLE: knees up toward your chest
      { say: 'happy_baby.hold-feet', then: 4 }, // ARTICLE: outside edges of your feet, arms outside your legs
      ...pull,
      { say: 'happy_baby.armpits', then: 3 }, // ARTICLE: knees toward the floor, just below the armpits
      { say: 'happy_baby.relax', then: 1 }, // ARTICLE: stay relaxed, don't push your limits
    ],
    short: [{ say: 'happy_baby.short', then: 5, takes: 'the pose' }, ...pull, { say: 'happy_baby.relax', then: 1 }],
  },
  change: { full: [], short: [] },
  again: [{ say: 'happy_baby.short', then: 5, takes: 'the pose' }, ...pull],
  release: { say: 'happy_baby.release', to: 'back', lasts: 3 },
  exit: { last: { say: 'happy_baby.exit', to: 'back' }, change: { say: 'happy_baby.exit', to: 'back' } },
  howTo: 'answer.howTo.happy_baby',
} as const satisfies Pose;

/** One leg at a time, the other foot down: both are done, one after the other. CHOSEN. */
const oneLeg = {
  id: 'happy_baby_one_leg',
  sided: true,
  posture: 'back',
  towel: 'aside',
  told: pose.told,
  entry: {
    full: [
      { say: 'one_leg.bend', then: 3 },
      { say: 'one_leg.knee-up', then: 3, takes: 'the pose' },
      { say: 'one_leg.hold-foot', then: 4 },
      { say: 'one_leg.pull', then: 3 },
      { say: 'happy_baby.relax', then: 1 },
    ],
    short: [
      { say: 'one_leg.short', then: 5, takes: 'the pose' },
      { say: 'one_leg.pull', then: 3 },
    ],
  },
  change: {
    full: [
      { say: 'one_leg.change', then: 5, takes: 'the pose' },
      { say: 'one_leg.pull', then: 3 },
    ],
    short: [
      { say: 'one_leg.change', then: 5, takes: 'the pose' },
      { say: 'one_leg.pull', then: 3 },
    ],
  },
  again: [
    { say: 'one_leg.short', then: 5, takes: 'the pose' },
    { say: 'one_leg.pull', then: 3 },
  ],
  release: { say: 'one_leg.release', to: 'back' },
  exit: { last: { say: 'one_leg.exit', to: 'back' }, change: { say: 'one_leg.exit', to: 'back' } },
  howTo: 'answer.howTo.happy_baby_one_leg',
} as const satisfies Pose;

/** Happy baby held somewhere else than at the feet. */
function holding<const Way extends string>(way: Way) {
  return {
    id: way,
    says: `happy_baby.way.${way}`,
    named: `happy_baby.with.${way}`,
    replaces: ['behind-thighs', 'shins', 'towel-round-feet'],
    instead: { 'happy_baby.hold-feet': `happy_baby.hold.${way}`, 'happy_baby.short': `happy_baby.short.${way}` },
  } as const;
}

export const happyBaby = {
  id: 'happy_baby',
  pose,
  says: { done: 'happy_baby.done', caution: 'happy_baby.caution', works: 'answer.works.happy_baby' },
  lead: 0,
  cues: [],
  easier: [
    holding('behind-thighs'),
    holding('shins'),
    holding('towel-round-feet'),
    {
      id: 'one-leg',
      says: 'happy_baby.way.one-leg',
      named: 'happy_baby.with.one-leg',
      replaces: ['behind-thighs', 'shins', 'towel-round-feet'],
      pose: oneLeg,
    },
  ],
  harder: [
    { id: 'rock', says: 'happy_baby.way.rock', named: 'happy_baby.with.rock' },
    { id: 'straighten', says: 'happy_baby.way.straighten', named: 'happy_baby.with.straighten' },
  ],
  startsWith: { gentle: [], building: [], full: [] },
  doses: {
    gentle: { count: 'breaths', sets: 1, breaths: 3, in: 4, out: 4, exit: 6 }, // CHOSEN
    building: { count: 'breaths', sets: 1, breaths: 4, in: 4, out: 6, exit: 6 }, // CHOSEN
    full: { count: 'breaths', sets: 1, breaths: 5, in: 4, out: 6, exit: 6 }, // ARTICLE: five breaths
  },
  article: (full) => full.count === 'breaths' && full.breaths === 5,
} as const satisfies Exercise;
