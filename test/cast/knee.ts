/** A second routine, made of content alone: the bridge as it is, and a clamshell that no other file knows. */
import { bridge } from '../../lambda/routine/hip/bridge';
import type { Exercise, Pose, Routine } from '../../lambda/routine/routine';
import { american } from '../../lambda/words/en-US/lines';
import { english } from '../../lambda/words/english/english';
import type { Line } from '../../lambda/words/line';
import type { Locale } from '../../lambda/words/locale';

/** What is said of it beside the lines that every routine has. */
const lines = {
  'name.clamshell': 'clamshells',
  'title.clamshell': 'Side-lying clamshell',
  'card.work.clamshell': '{repetitions} clamshells, {sets} of {ofSets} sets',
  'answer.howTo.clamshell': 'On your side, knees bent, feet together. Open the top knee like a shell, then close it.',
  'answer.works.clamshell': 'It strengthens the outside of your hip, which steadies your knee.',
  'clamshell.caution': 'Only as wide as your back stays still.',
  'clamshell.sides': "You'll lie on your {other} side; the {side} knee opens.",
  'clamshell.move': 'Feet together, and open the top knee like a shell.',
  'clamshell.bend': 'Bend your knees, one on top of the other.',
  'clamshell.arm': 'Rest your head on your lower arm.',
  'clamshell.same': 'Same again, {side} knee on top.',
  'clamshell.lead': 'Here we go. Breathe in.',
  'clamshell.lead.set': 'Set {set}. Breathe in.',
  'clamshell.lead.last': 'Last set. Breathe in.',
  'clamshell.first': 'Out and open, one.',
  'clamshell.top': 'Open.',
  'clamshell.down': 'And close.',
  'clamshell.cue': 'Hips still.',
  'clamshell.exit': 'Close, and rest.',
  'clamshell.release': 'Close your knees, and rest.',
  'clamshell.way.smaller': 'A smaller opening will do.',
  'clamshell.named.smaller': 'smaller openings',
  'clamshell.done': 'Clamshells done.',
} as const;

type KneeLine = Line | keyof typeof lines;

const pose = {
  id: 'clamshell',
  sided: true,
  posture: { left: 'right side', right: 'left side' },
  towel: 'aside',
  told: {
    full: [
      { say: 'clamshell.sides', then: 1 },
      { say: 'clamshell.move', then: 1 },
      { say: 'clamshell.caution', then: 1 },
    ],
    short: [{ say: 'clamshell.sides', then: 1 }],
  },
  entry: {
    full: [
      { say: 'clamshell.bend', then: 4 },
      { say: 'clamshell.arm', then: 3 },
    ],
    short: [{ say: 'clamshell.bend', then: 3 }],
  },
  change: { full: [{ say: 'clamshell.same', then: 4 }], short: [{ say: 'clamshell.same', then: 2 }] },
  again: [],
  release: { say: 'clamshell.release', to: { left: 'right side', right: 'left side' } },
  exit: {
    last: { say: 'clamshell.exit', to: { left: 'right side', right: 'left side' } },
    change: { say: 'clamshell.exit', to: { left: 'right side', right: 'left side' } },
  },
  howTo: 'answer.howTo.clamshell',
} as const satisfies Pose<KneeLine>;

const clamshell = {
  id: 'clamshell',
  pose,
  says: {
    lead: { first: 'clamshell.lead', set: 'clamshell.lead.set', last: 'clamshell.lead.last' },
    first: 'clamshell.first',
    top: 'clamshell.top',
    down: ['clamshell.down'],
    done: 'clamshell.done',
    caution: 'clamshell.caution',
    works: 'answer.works.clamshell',
  },
  lead: 4,
  cues: ['clamshell.cue'],
  easier: [{ id: 'smaller', named: 'clamshell.named.smaller', says: 'clamshell.way.smaller' }],
  harder: [],
  startsWith: { gentle: [], building: [], full: [] },
  doses: {
    gentle: { count: 'repetitions', sets: 1, repetitions: 6, up: 2, hold: 2, down: 3, rest: 30 },
    building: { count: 'repetitions', sets: 2, repetitions: 8, up: 2, hold: 2, down: 3, rest: 30 },
    full: { count: 'repetitions', sets: 2, repetitions: 12, up: 2, hold: 2, down: 3, rest: 30 },
  },
  article: () => true,
} as const satisfies Exercise<KneeLine>;

export const knee = {
  id: 'knee',
  exercises: [bridge, clamshell],
  shortSession: ['bridge'],
  stretches: [],
} as const satisfies Routine<KneeLine>;

const spoken = {
  ...american,
  ...lines,
  'rating.whole': "That's the routine: bridges and clamshells.",
};

/** The locale that has its words. */
export const kneeLocale: Locale = english('en-US', spoken);
