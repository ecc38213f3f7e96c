import type { Exercise, Pose } from '../routine';
import { figureFour } from './figure-four';

const pose = {
  id: 'pigeon',
  sided: true, // ARTICLE: left first, then the other side
  posture: 'hands and knees',
  towel: 'aside',
  told: {
    full: [
      { say: 'pigeon.works', then: 1 },
      { say: 'pigeon.caution', then: 1, firm: true },
      { say: 'pigeon.instead', then: 1 },
    ],
    short: [
      { say: 'pigeon.caution', then: 1, firm: true },
      { say: 'pigeon.instead', then: 1 },
    ],
    name: [{ say: 'pigeon.caution.short', then: 1, firm: true }],
  },
  entry: {
    full: [
      { say: 'pigeon.knee', then: 3, takes: 'the pose' }, // ARTICLE: start on hands and knees, left knee forward
      { say: 'pigeon.foot', then: 3 }, // ARTICLE: left foot across to the right side
      { say: 'pigeon.flat', then: 3 }, // ARTICLE: left leg flat on the floor, knee bent
      { say: 'pigeon.lower', then: 3 }, // ARTICLE: lower your pelvis, lengthening the right leg
      { say: 'pigeon.point', then: 3 }, // ARTICLE: right foot points straight back
      { say: 'pigeon.palms', then: 3 }, // ARTICLE: both palms flat in front of you
      { say: 'pigeon.arch', then: 3 }, // ARTICLE: gently arch your back
      { say: 'pigeon.lean', then: 2 }, // ARTICLE: for a deeper stretch, lean forward
    ],
    short: [
      { say: 'pigeon.knee-short', then: 3, takes: 'the pose' },
      { say: 'pigeon.foot-short', then: 3 },
      { say: 'pigeon.lower-short', then: 4 },
      { say: 'pigeon.point', then: 2 },
      { say: 'pigeon.palms-short', then: 3 },
      { say: 'pigeon.lean', then: 2 },
    ],
  },
  change: {
    full: [
      { say: 'pigeon.change', then: 3, takes: 'the pose' },
      { say: 'pigeon.foot-short', then: 4 },
      { say: 'pigeon.lower-short', then: 5 },
      { say: 'pigeon.palms-short', then: 4 },
      { say: 'pigeon.lean', then: 2 },
    ],
    short: [
      { say: 'pigeon.change', then: 3, takes: 'the pose' },
      { say: 'pigeon.foot-short', then: 3 },
      { say: 'pigeon.lower-short', then: 4 },
      { say: 'pigeon.palms-short', then: 3 },
      { say: 'pigeon.lean', then: 2 },
    ],
  },
  again: [
    { say: 'pigeon.knee-short', then: 3, takes: 'the pose' },
    { say: 'pigeon.foot-short', then: 3 },
    { say: 'pigeon.lower-short', then: 4 },
    { say: 'pigeon.palms-short', then: 3 },
  ],
  // CHOSEN: hands and knees is no rest for a sore knee, so a word in the stretch leads to sitting on the front leg's hip.
  release: { say: 'pigeon.release', to: 'sitting', lasts: 5 },
  exit: {
    last: { say: 'pigeon.exit.last', to: 'sitting' },
    change: { say: 'pigeon.exit', to: 'hands and knees' },
  },
  howTo: 'answer.howTo.pigeon',
} as const satisfies Pose;

/** The towel goes under the front hip before the pelvis is lowered, on each side. */
const propped = {
  'pigeon.lower': [
    { say: 'pigeon.towel', then: 5, towel: 'under the hip' },
    { say: 'pigeon.towel.lower', then: 4 },
  ],
  'pigeon.lower-short': [
    { say: 'pigeon.flat-short', then: 3 },
    { say: 'pigeon.towel', then: 5, towel: 'under the hip' },
    { say: 'pigeon.towel.lower', then: 4 },
  ],
  'pigeon.lean': 'pigeon.stay-easy',
} as const;

export const pigeon = {
  id: 'pigeon',
  pose,
  says: { done: 'pigeon.done', caution: 'pigeon.caution', works: 'answer.works.pigeon' },
  lead: 0,
  cues: [],
  easier: [
    {
      id: 'towel-under-hip',
      says: 'pigeon.way.towel-under-hip',
      named: 'pigeon.with.towel-under-hip',
      instead: propped,
    },
    {
      id: 'foot-nearer',
      says: 'pigeon.way.foot-nearer',
      named: 'pigeon.with.foot-nearer',
      instead: { 'pigeon.foot': 'pigeon.foot-nearer', 'pigeon.foot-short': 'pigeon.foot-nearer' },
    },
    {
      id: 'upright',
      says: 'pigeon.way.upright',
      named: 'pigeon.with.upright',
      instead: { 'pigeon.lean': 'pigeon.upright' },
    },
    {
      id: 'figure-four',
      says: 'pigeon.way.figure-four',
      named: 'pigeon.with.figure-four',
      replaces: ['towel-under-hip', 'foot-nearer', 'upright'],
      pose: figureFour,
    },
  ],
  harder: [
    {
      id: 'lean-forward',
      says: 'pigeon.way.lean-forward',
      named: 'pigeon.with.lean-forward',
      instead: { 'pigeon.lean': 'pigeon.lean-forward' },
    },
  ], // ARTICLE: for a deeper stretch, lean forward
  whenItHurts: 'figure-four',
  startsWith: { gentle: ['towel-under-hip'], building: ['upright'], full: [] },
  doses: {
    // ARTICLE: breathe deeply for 10 seconds, each side; one breath of 4 in and 6 out is CHOSEN
    gentle: { count: 'breaths', sets: 1, breaths: 1, in: 4, out: 6, exit: 12 },
    building: { count: 'breaths', sets: 1, breaths: 1, in: 4, out: 6, exit: 12 },
    full: { count: 'breaths', sets: 1, breaths: 1, in: 4, out: 6, exit: 12 },
  },
  article: (full) => full.count === 'breaths' && full.breaths * (full.in + full.out) === 10,
} as const satisfies Exercise;
