import type { Exercise, Pose } from '../routine';

const pose = {
  id: 'bridge',
  sided: false,
  posture: 'back',
  towel: 'between the knees',
  told: {
    full: [
      { say: 'bridge.works', then: 1 },
      { say: 'bridge.lie-down', then: 4 }, // ARTICLE: on your back, knees bent, feet hip-width apart
      { say: 'bridge.towel', then: 4, towel: 'between the knees' }, // ARTICLE: a rolled towel between your bent knees
      { say: 'bridge.arms', then: 3 }, // ARTICLE: arms rest away from your sides
      { say: 'bridge.squeeze', then: 3 },
      { say: 'bridge.move', then: 0.6 }, // ARTICLE: tighten abs and glutes
      { say: 'bridge.move.line', then: 0.6 }, // ARTICLE: lift in line with shoulders and knees
      { say: 'bridge.move.lower', then: 1 }, // ARTICLE: lower slowly, pelvis stretching slightly toward your heels
      { say: 'bridge.caution', then: 1, firm: true },
    ],
    short: [
      { say: 'bridge.short', then: 4, towel: 'between the knees' },
      { say: 'bridge.move.short', then: 1 },
      { say: 'bridge.caution', then: 1, firm: true },
    ],
    name: [
      { say: 'bridge.short', then: 4, towel: 'between the knees' },
      { say: 'bridge.caution.short', then: 1, firm: true },
    ],
  },
  entry: { full: [], short: [] },
  change: { full: [], short: [] },
  again: [],
  release: { say: 'bridge.release', to: 'back' },
  exit: { last: { say: 'bridge.lower.last', to: 'back' }, change: { say: 'bridge.lower.last', to: 'back' } },
  howTo: 'answer.howTo.bridge',
} as const satisfies Pose;

/** The bridge without the lift: towel and glutes are squeezed. CHOSEN. */
const squeezeOnly = {
  'bridge.move': 'bridge.squeeze-only.move',
  'bridge.move.line': 'bridge.squeeze-only.move.line',
  'bridge.move.lower': 'bridge.squeeze-only.move.lower',
  'bridge.move.short': 'bridge.squeeze-only.move.line',
  'bridge.caution': 'bridge.squeeze-only.caution',
  'bridge.caution.short': 'bridge.squeeze-only.caution',
  'bridge.lead': 'bridge.squeeze-only.lead',
  'bridge.lead.set': 'bridge.squeeze-only.lead.set',
  'bridge.lead.last': 'bridge.squeeze-only.lead.last',
  'bridge.first': 'bridge.squeeze-only.first',
  'bridge.hold': 'bridge.squeeze-only.hold',
  'bridge.down.first': 'bridge.squeeze-only.down.first',
  'bridge.down.second': 'bridge.squeeze-only.down',
  'bridge.down': 'bridge.squeeze-only.down',
  'bridge.lower.last': 'bridge.squeeze-only.lower.last',
  'bridge.release': 'bridge.squeeze-only.release',
  'bridge.cue.hips': 'bridge.cue.glutes',
  'bridge.cue.line': 'bridge.cue.towel',
  'bridge.teach.breath': 'bridge.teach.feel',
} as const;

export const bridge = {
  id: 'bridge',
  pose,
  says: {
    lead: { first: 'bridge.lead', set: 'bridge.lead.set', last: 'bridge.lead.last' },
    first: 'bridge.first',
    top: 'bridge.hold',
    down: ['bridge.down.first', 'bridge.down.second', 'bridge.down'],
    done: 'bridge.done',
    caution: 'bridge.caution',
    works: 'answer.works.bridge',
  },
  lead: 4,
  // ARTICLE: hips do the work, not your heels. URMC: squeeze first.
  cues: ['bridge.cue.hips', 'bridge.cue.towel', 'bridge.cue.line', 'bridge.cue.glutes', 'bridge.cue.head'],
  teaches: [
    'bridge.move.lower',
    'bridge.teach.sitting', // ARTICLE: an antidote to long days spent sitting at your desk
    'bridge.teach.comfortable', // ARTICLE: start at a level that feels comfortable
    'bridge.teach.feel',
    'bridge.teach.hips', // ARTICLE, as above
    'bridge.teach.breath', // URMC: out on the way up, in on the way down
  ],
  easier: [
    {
      id: 'smaller-lift',
      says: 'bridge.way.smaller-lift',
      named: 'bridge.with.smaller-lift',
      instead: {
        'bridge.move.line': 'bridge.smaller-lift.line',
        'bridge.move.short': 'bridge.smaller-lift.short',
        'bridge.cue.line': 'bridge.cue.towel',
      },
    },
    {
      id: 'half-the-repetitions',
      says: 'bridge.way.half-the-repetitions',
      named: 'bridge.with.half-the-repetitions',
      dose: { half: true },
    },
    { id: 'hold-two', says: 'bridge.way.hold-two', named: 'bridge.with.hold-two', dose: { hold: 2 } },
    {
      id: 'squeeze-only',
      says: 'bridge.way.squeeze-only',
      named: 'bridge.with.squeeze-only',
      replaces: ['smaller-lift'],
      instead: squeezeOnly,
    },
  ],
  harder: [
    { id: 'hold-five', says: 'bridge.way.hold-five', named: 'bridge.with.hold-five', dose: { hold: 5 } }, // URMC: 5 s
    {
      id: 'arms-crossed',
      says: 'bridge.way.arms-crossed',
      named: 'bridge.with.arms-crossed',
      instead: { 'bridge.arms': 'bridge.arms-crossed' },
    },
  ],
  startsWith: { gentle: [], building: [], full: [] },
  doses: {
    // CHOSEN, after 1-3 sets of 8-15 in MGH, MSD Manual and URMC
    gentle: { count: 'repetitions', sets: 2, repetitions: 10, up: 2, hold: 2, down: 3, rest: 50 },
    building: { count: 'repetitions', sets: 3, repetitions: 15, up: 2, hold: 3, down: 3, rest: 45 },
    // ARTICLE: five sets of 20, hold for a few seconds (2-6 s in MGH, MOA, URMC, Healthwise)
    full: { count: 'repetitions', sets: 5, repetitions: 20, up: 2, hold: 3, down: 3, rest: 45 },
  },
  ramp: { level: 'full', sets: [3, 4], says: 'bridge.fewer' }, // CHOSEN: the first Full sessions
  article: (full) =>
    full.count === 'repetitions' && full.sets === 5 && full.repetitions === 20 && full.hold >= 2 && full.hold <= 6,
} as const satisfies Exercise;
