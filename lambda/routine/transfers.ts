/**
 * How a body gets from one posture to another: the one table of it. The steps follow the floor transfers of NIA's Go4Life
 * and physical therapists' own videos; the seconds are CHOSEN for sore hips. Nothing else knows how a person turns over.
 */
import { onSide, type Posture } from './posture';
import { otherSide, type Layers, type Side, type Step } from './routine';

const kneel: readonly Step[] = [
  { say: 'move.chair', then: 4 },
  { say: 'move.knees', then: 6 },
];

const stand: readonly Step[] = [
  { say: 'move.chair-seat', then: 5 },
  { say: 'move.one-foot', then: 8, to: 'standing' },
  { say: 'move.walk', then: 1 },
];

/** Said before anybody kneels on the way up. */
const soreKnees: Step = { say: 'move.sore-knees', then: 2 };

const ontoBack: Step = { say: 'move.onto-back', then: 5, to: 'back' };
const pushUp: readonly Step[] = [
  { say: 'move.push-up', then: 4 },
  { say: 'move.all-fours', then: 4, to: 'hands and knees' },
];
const rollUp: readonly Step[] = [{ say: 'move.roll', then: 4 }, ...pushUp];
const kneelUp: readonly Step[] = [
  { say: 'move.lean-forward', then: 4 },
  { say: 'move.all-fours', then: 4, to: 'hands and knees' },
];
const lieDown: readonly Step[] = [
  { say: 'move.lie-down', then: 6 },
  { say: 'move.onto-back', then: 4, to: 'back' },
];
const layDown: readonly Step[] = [{ say: 'move.sit-back', then: 5 }, { say: 'move.lie-down', then: 6 }, ontoBack];

function same(steps: readonly Step[]): Layers {
  return { full: steps, short: steps };
}

function ontoSide(side: Side, then: number): Step {
  return { say: 'move.onto-side', then, to: onSide(side), side };
}

/** The ways to a side, for the left and the right. */
function toSide(side: Side): { readonly [from in Posture]?: Layers } {
  return {
    standing: {
      full: [...kneel, { say: 'move.down-onto-side', then: 6, to: onSide(side), side }],
      short: [{ say: 'move.down-short-side', then: 10, to: onSide(side), side }],
    },
    sitting: same([{ say: 'move.sitting-to-side', then: 6, to: onSide(side), side }]),
    back: same([ontoSide(side, 8)]),
    [onSide(otherSide(side))]: same([
      { say: 'move.bend-both', then: 3 },
      { say: 'move.across-back', then: 10, to: onSide(side), side },
    ]),
    'hands and knees': same([
      { say: 'move.sit-back-side', then: 5, side },
      { say: 'move.lower-onto-side', then: 6, to: onSide(side), side },
    ]),
  };
}

const table: { readonly [to in Posture]: { readonly [from in Posture]?: Layers } } = {
  back: {
    standing: {
      full: [
        ...kneel,
        { say: 'move.hip-down', then: 6, to: 'left side' },
        { say: 'move.onto-back', then: 4, to: 'back' },
      ],
      short: [{ say: 'move.down-short', then: 10, to: 'back' }],
    },
    sitting: same(lieDown),
    'left side': same([ontoBack]),
    'right side': same([ontoBack]),
    'hands and knees': {
      full: [...layDown, { say: 'move.on-your-back', then: 1 }],
      short: layDown,
    },
  },
  'left side': toSide('left'),
  'right side': toSide('right'),
  'hands and knees': {
    standing: {
      full: [...kneel, { say: 'move.hands-down', then: 6, to: 'hands and knees' }],
      short: [{ say: 'move.all-fours-short', then: 10, to: 'hands and knees' }],
    },
    sitting: same(kneelUp),
    back: same(rollUp),
    'left side': same(pushUp),
    'right side': same(pushUp),
  },
  sitting: {
    back: same([
      { say: 'move.roll', then: 4 },
      { say: 'move.push-to-sit', then: 5, to: 'sitting' },
    ]),
    'left side': same([{ say: 'move.push-to-sit', then: 5, to: 'sitting' }]),
    'right side': same([{ say: 'move.push-to-sit', then: 5, to: 'sitting' }]),
    'hands and knees': same([{ say: 'move.ease-to-sit', then: 6, to: 'sitting' }]),
  },
  standing: {
    sitting: same([soreKnees, ...kneelUp, ...stand]),
    back: same([soreKnees, ...rollUp, ...stand]),
    'left side': same([soreKnees, ...pushUp, ...stand]),
    'right side': same([soreKnees, ...pushUp, ...stand]),
    'hands and knees': same([soreKnees, ...stand]),
  },
};

/** Back to a posture that somebody began to leave, and may be half-way from. */
const settling: { readonly [posture in Posture]: Step } = {
  standing: { say: 'move.settle-standing', then: 5, to: 'standing' },
  sitting: { say: 'move.settle-sitting', then: 3, to: 'sitting' },
  back: { say: 'move.settle-back', then: 4, to: 'back' },
  'left side': { say: 'move.settle-side', then: 4, to: 'left side', side: 'left' },
  'right side': { say: 'move.settle-side', then: 4, to: 'right side', side: 'right' },
  'hands and knees': { say: 'move.settle-all-fours', then: 4, to: 'hands and knees' },
};

const stay: Layers = { full: [], short: [] };

/** The steps from one posture to another; none where the body is there already. Sitting is reached from the mat alone. */
export function wayBetween(from: Posture, to: Posture): Layers {
  if (from === to) return stay;
  const way = table[to][from];
  if (way === undefined) throw new Error(`there is no way from ${from} to ${to}`);
  return way;
}

/** The steps back to the posture that a way to another was begun from. */
export function wayBackTo(posture: Posture): Layers {
  return same([settling[posture]]);
}
