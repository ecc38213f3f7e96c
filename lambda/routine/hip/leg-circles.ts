import type { Exercise, Pose } from '../routine';

const pose = {
  id: 'leg_circles',
  sided: true, // ARTICLE says "your top leg"; both legs is our reading
  posture: { left: 'right side', right: 'left side' }, // the leg that works is the one on top
  towel: 'aside',
  told: {
    full: [
      { say: 'leg_circles.works', then: 1 },
      { say: 'leg_circles.sides', then: 0.6 },
      { say: 'leg_circles.caution', then: 1, firm: true }, // Pan Am Clinic: not on a sore hip
      { say: 'leg_circles.move', then: 1 }, // ARTICLE: small, controlled circles
    ],
    short: [
      { say: 'leg_circles.sides', then: 0.6 },
      { say: 'leg_circles.caution', then: 1, firm: true },
      { say: 'leg_circles.move', then: 1 },
    ],
    name: [
      { say: 'leg_circles.sides', then: 0.6 },
      { say: 'leg_circles.caution', then: 1, firm: true },
    ],
  },
  entry: {
    full: [
      { say: 'leg_circles.stack', then: 3 }, // ARTICLE: hips and legs stacked
      { say: 'leg_circles.arm', then: 3 }, // ARTICLE: extend your lower arm
      { say: 'leg_circles.forward', then: 3 }, // ARTICLE: bring your legs slightly forward
      { say: 'leg_circles.abs', then: 3 }, // ARTICLE: abs engaged, back against a wall if you need it
    ],
    short: [
      { say: 'leg_circles.short', then: 4 },
      { say: 'leg_circles.abs.short', then: 2 },
    ],
  },
  change: {
    full: [{ say: 'leg_circles.same', then: 4 }],
    short: [{ say: 'leg_circles.same', then: 2 }],
  },
  again: [],
  release: { say: 'leg_circles.release', to: { left: 'right side', right: 'left side' }, lasts: 2 },
  exit: {
    last: { say: 'leg_circles.lower', to: { left: 'right side', right: 'left side' } },
    change: { say: 'leg_circles.lower', to: { left: 'right side', right: 'left side' } },
  },
  howTo: 'answer.howTo.leg_circles',
} as const satisfies Pose;

const lowerCircles = {
  'leg_circles.move': 'leg_circles.lower-circles.move',
  'leg_circles.lead': 'leg_circles.lower-circles.lead',
  'leg_circles.lead.set': 'leg_circles.lower-circles.lead.set',
  'leg_circles.lead.last': 'leg_circles.lower-circles.lead.last',
} as const;

export const legCircles = {
  id: 'leg_circles',
  pose,
  says: {
    lead: { first: 'leg_circles.lead', set: 'leg_circles.lead.set', last: 'leg_circles.lead.last' },
    change: 'leg_circles.switch',
    tap: 'leg_circles.tap',
    done: 'leg_circles.done',
    caution: 'leg_circles.card.caution',
    works: 'answer.works.leg_circles',
  },
  lead: 4,
  cues: ['leg_circles.cue.stacked', 'leg_circles.cue.size', 'leg_circles.cue.head', 'leg_circles.cue.heel'], // Baik 2021: hips stacked
  teaches: [
    'leg_circles.teach.feel',
    'leg_circles.teach.controlled', // ARTICLE: small, controlled circles
    'leg_circles.teach.mobility', // ARTICLE: helps with hip mobility, strengthens what may contribute to hip pain
    'leg_circles.teach.wall', // ARTICLE: additional stability against a wall
    'leg_circles.teach.pain', // ARTICLE: pay attention to any pain
  ],
  easier: [
    { id: 'knee-bent', says: 'leg_circles.way.knee-bent', named: 'leg_circles.with.knee-bent' },
    {
      id: 'lower-circles',
      says: 'leg_circles.way.lower-circles',
      named: 'leg_circles.with.lower-circles',
      instead: lowerCircles,
    },
    { id: 'tap-down', says: 'leg_circles.way.tap-down', named: 'leg_circles.with.tap-down', taps: true },
    {
      id: 'wall',
      says: 'leg_circles.way.wall',
      named: 'leg_circles.with.wall',
      instead: {
        'leg_circles.abs': 'leg_circles.wall.abs',
        'leg_circles.abs.short': 'leg_circles.wall.abs',
        'leg_circles.teach.wall': 'leg_circles.teach.feel',
      },
    },
    {
      id: 'half-the-circles',
      says: 'leg_circles.way.half-the-circles',
      named: 'leg_circles.with.half-the-circles',
      dose: { half: true },
    },
  ],
  harder: [
    {
      id: 'larger-circles',
      says: 'leg_circles.way.larger-circles',
      named: 'leg_circles.with.larger-circles',
      instead: {
        'leg_circles.move': 'leg_circles.larger.move',
        'leg_circles.cue.size': 'leg_circles.cue.heel',
        'leg_circles.teach.controlled': 'leg_circles.teach.feel',
      },
    },
    {
      id: 'no-wall',
      says: 'leg_circles.way.no-wall',
      named: 'leg_circles.with.no-wall',
      instead: { 'leg_circles.abs': 'leg_circles.no-wall.abs', 'leg_circles.teach.wall': 'leg_circles.teach.feel' },
    },
  ],
  startsWith: { gentle: [], building: [], full: [] },
  doses: {
    gentle: { count: 'circles', sets: 1, each: 6, circle: 3, change: 3, rest: 0 }, // CHOSEN
    building: { count: 'circles', sets: 2, each: 8, circle: 2.5, change: 3, rest: 30 }, // CHOSEN
    full: { count: 'circles', sets: 3, each: 10, circle: 2.5, change: 3, rest: 30 }, // ARTICLE: 10 each direction, three sets
  },
  article: (full) => full.count === 'circles' && full.sets === 3 && full.each === 10,
} as const satisfies Exercise;
