/**
 * The hip routine: four exercises in the article's order. Read it aloud; each `say` names a line of words/.
 *
 * Sources: ARTICLE "Physical Therapy Exercises for Hip Pain", New York Bone & Joint. MGH, MSD Manual, URMC, MOA,
 * Healthwise: published exercise sheets. NIA: Go4Life floor transfers. CHOSEN: ours; a physical therapist signs it off.
 */
import type { Routine, SetUp } from './routine';

/** Reclined pigeon, on the back: the way to do pigeon where kneeling or the knee does not allow it. CHOSEN. */
const figureFour: SetUp = {
  approach: {
    full: [{ say: 'figure_four.on-your-back', then: 4 }],
    short: [{ say: 'figure_four.on-your-back', then: 4 }],
  },
  entry: {
    full: [
      { say: 'figure_four.ankle-over-thigh', then: 4 },
      { say: 'figure_four.hold-thigh', then: 4 },
    ],
    short: [
      { say: 'figure_four.ankle-over-thigh', then: 4 },
      { say: 'figure_four.hold-thigh', then: 4 },
    ],
  },
  change: {
    full: [
      { say: 'figure_four.change', then: 5 },
      { say: 'figure_four.ankle-over-thigh', then: 4 },
      { say: 'figure_four.hold-thigh', then: 4 },
    ],
    short: [
      { say: 'figure_four.change', then: 4 },
      { say: 'figure_four.ankle-over-thigh', then: 4 },
      { say: 'figure_four.hold-thigh', then: 4 },
    ],
  },
};

/** The bridge without the lift: towel and glutes are squeezed. CHOSEN. */
const squeezeOnly = {
  'bridge.move': 'bridge.squeeze-only.move',
  'bridge.lead': 'bridge.squeeze-only.lead',
  'bridge.lead.set': 'bridge.squeeze-only.lead.set',
  'bridge.lead.last': 'bridge.squeeze-only.lead.last',
  'bridge.first': 'bridge.squeeze-only.first',
  'bridge.lower.first': 'bridge.squeeze-only.lower.first',
  'bridge.lower.second': 'bridge.squeeze-only.lower.second',
  'bridge.lower.third': 'bridge.squeeze-only.lower.third',
  'bridge.lower.last': 'bridge.squeeze-only.lower.last',
  'bridge.cue.hips': 'bridge.cue.glutes',
  'bridge.cue.line': 'bridge.cue.towel',
} as const;

const lowerCircles = {
  'leg_circles.lead': 'leg_circles.lower-circles.lead',
  'leg_circles.lead.set': 'leg_circles.lower-circles.lead.set',
  'leg_circles.lead.last': 'leg_circles.lower-circles.lead.last',
} as const;

/** Happy baby held somewhere else than at the feet. */
function holding(way: string): { readonly [line: string]: string } {
  return { 'happy_baby.hold-feet': `happy_baby.way.${way}`, 'happy_baby.short': `happy_baby.short.${way}` };
}

const none = { full: [], short: [] } as const;

export const hip = {
  id: 'hip',

  // NIA, with a chair: hands on the seat, one knee, the other, hip, side, back.
  getDown: {
    full: [
      { say: 'down.chair', then: 4 },
      { say: 'down.knees', then: 6 },
      { say: 'down.side', then: 6 },
      { say: 'down.back', then: 4 },
    ],
    short: [{ say: 'down.short', then: 8 }],
  },

  finish: {
    full: [
      { say: 'finish.sit', then: 6 },
      { say: 'finish.stand', then: 6 },
    ],
    short: [{ say: 'finish.short', then: 5 }],
  },

  exercises: [
    {
      id: 'bridge',
      sided: false,
      setUp: {
        approach: {
          full: [
            { say: 'bridge.works', then: 1 },
            { say: 'bridge.lie-down', then: 4 }, // ARTICLE: on your back, knees bent, feet hip-width apart
            { say: 'bridge.towel', then: 4 }, // ARTICLE: a rolled towel between your bent knees
            { say: 'bridge.arms', then: 3 }, // ARTICLE: arms rest away from your sides
            { say: 'bridge.squeeze', then: 3 },
            { say: 'bridge.move', then: 1 }, // ARTICLE: tighten abs and glutes, lift in line with shoulders and knees
            { say: 'bridge.caution', then: 1 },
          ],
          short: [
            { say: 'bridge.short', then: 4 },
            { say: 'bridge.caution', then: 1 },
          ],
        },
        entry: none,
        change: none,
      },
      lead: 4,
      cues: ['bridge.cue.hips', 'bridge.cue.towel', 'bridge.cue.line', 'bridge.cue.glutes'], // ARTICLE: hips do the work, not heels
      easier: [
        { id: 'smaller-lift' },
        { id: 'half-the-repetitions', dose: { half: true } },
        { id: 'hold-two', dose: { hold: 2 } },
        { id: 'squeeze-only', says: squeezeOnly },
      ],
      harder: [{ id: 'hold-five', dose: { hold: 5 } }, { id: 'arms-crossed' }], // URMC: 5 s
      startsWith: { gentle: [], building: [], full: [] },
      doses: {
        // CHOSEN, after 1-3 sets of 8-15 in MGH, MSD Manual and URMC
        gentle: { count: 'repetitions', sets: 2, repetitions: 10, up: 2, hold: 2, down: 3, rest: 60 },
        building: { count: 'repetitions', sets: 3, repetitions: 15, up: 2, hold: 3, down: 3, rest: 45 },
        // ARTICLE: five sets of 20, hold for a few seconds (2-6 s in MGH, MOA, URMC, Healthwise)
        full: { count: 'repetitions', sets: 5, repetitions: 20, up: 2, hold: 3, down: 3, rest: 45 },
      },
    },

    {
      id: 'leg_circles',
      sided: true, // ARTICLE says "your top leg"; both legs is our reading
      setUp: {
        approach: {
          full: [
            { say: 'leg_circles.towel-out', then: 3 },
            { say: 'leg_circles.caution', then: 1 }, // Pan Am Clinic: not on a sore hip
            { say: 'leg_circles.roll', then: 8 },
          ],
          short: [
            { say: 'leg_circles.towel-out', then: 2 },
            { say: 'leg_circles.caution', then: 1 },
            { say: 'leg_circles.roll', then: 8 },
          ],
        },
        entry: {
          full: [
            { say: 'leg_circles.works', then: 1 },
            { say: 'leg_circles.stack', then: 3 }, // ARTICLE: hips and legs stacked
            { say: 'leg_circles.arm', then: 3 }, // ARTICLE: extend your lower arm
            { say: 'leg_circles.forward', then: 3 }, // ARTICLE: bring your legs slightly forward
            { say: 'leg_circles.abs', then: 3 }, // ARTICLE: abs engaged, back against a wall if you need it
            { say: 'leg_circles.move', then: 1 }, // ARTICLE: small, controlled circles
          ],
          short: [
            { say: 'leg_circles.short', then: 4 },
            { say: 'leg_circles.move', then: 1 },
          ],
        },
        change: {
          full: [
            { say: 'leg_circles.bend', then: 3 },
            { say: 'leg_circles.flip', then: 10 },
            { say: 'leg_circles.same', then: 4 },
          ],
          short: [
            { say: 'leg_circles.bend', then: 3 },
            { say: 'leg_circles.flip', then: 10 },
            { say: 'leg_circles.same', then: 1 },
          ],
        },
      },
      lead: 4,
      cues: ['leg_circles.cue.stacked', 'leg_circles.cue.plate', 'leg_circles.cue.head'], // Baik 2021: hips stacked
      easier: [
        { id: 'knee-bent' },
        { id: 'lower-circles', says: lowerCircles },
        { id: 'tap-down' },
        { id: 'wall' },
        { id: 'half-the-circles', dose: { half: true } },
      ],
      harder: [{ id: 'larger-circles' }, { id: 'no-wall' }],
      startsWith: { gentle: [], building: [], full: [] },
      doses: {
        gentle: { count: 'circles', sets: 1, each: 6, circle: 3, change: 3, rest: 0 }, // CHOSEN
        building: { count: 'circles', sets: 2, each: 8, circle: 2.5, change: 3, rest: 30 }, // CHOSEN
        full: { count: 'circles', sets: 3, each: 10, circle: 2.5, change: 3, rest: 30 }, // ARTICLE: 10 each direction, three sets
      },
    },

    {
      id: 'happy_baby',
      sided: false,
      setUp: {
        approach: {
          full: [
            { say: 'happy_baby.roll', then: 5 },
            { say: 'happy_baby.works', then: 1 },
            { say: 'happy_baby.caution', then: 1 }, // HSS: after a hip replacement
          ],
          short: [
            { say: 'happy_baby.roll', then: 5 },
            { say: 'happy_baby.caution', then: 1 },
          ],
        },
        entry: {
          full: [
            { say: 'happy_baby.bend', then: 3 }, // ARTICLE: knees bent, feet flexed
            { say: 'happy_baby.knees-up', then: 3 }, // ARTICLE: knees up toward your chest
            { say: 'happy_baby.hold-feet', then: 4 }, // ARTICLE: outside edges of your feet, arms outside your legs
            { say: 'happy_baby.pull', then: 3 }, // ARTICLE: gently pull to separate the legs
            { say: 'happy_baby.armpits', then: 3 }, // ARTICLE: knees toward the floor, just below the armpits
            { say: 'happy_baby.relax', then: 1 }, // ARTICLE: stay relaxed, don't push your limits
          ],
          short: [
            { say: 'happy_baby.short', then: 5 },
            { say: 'happy_baby.relax', then: 1 },
          ],
        },
        change: none,
      },
      lead: 0,
      cues: [],
      easier: [
        { id: 'behind-thighs', says: holding('behind-thighs') },
        { id: 'shins', says: holding('shins') },
        { id: 'towel-round-feet', says: holding('towel-round-feet') },
        { id: 'one-leg', says: holding('one-leg') },
      ],
      harder: [{ id: 'rock' }, { id: 'straighten' }],
      startsWith: { gentle: [], building: [], full: [] },
      doses: {
        gentle: { count: 'breaths', sets: 1, breaths: 3, in: 4, out: 4, exit: 6 }, // CHOSEN
        building: { count: 'breaths', sets: 1, breaths: 4, in: 4, out: 6, exit: 6 }, // CHOSEN
        full: { count: 'breaths', sets: 1, breaths: 5, in: 4, out: 6, exit: 6 }, // ARTICLE: five breaths
      },
    },

    {
      id: 'pigeon',
      sided: true, // ARTICLE: left first, then the other side
      setUp: {
        approach: {
          full: [
            { say: 'pigeon.roll', then: 4 },
            { say: 'pigeon.push-up', then: 4 },
            { say: 'pigeon.all-fours', then: 4 },
            { say: 'pigeon.works', then: 1 },
            { say: 'pigeon.caution', then: 1 },
          ],
          short: [
            { say: 'pigeon.all-fours', then: 8 },
            { say: 'pigeon.caution', then: 1 },
          ],
        },
        entry: {
          full: [
            { say: 'pigeon.knee', then: 3 }, // ARTICLE: start on hands and knees, left knee forward
            { say: 'pigeon.foot', then: 3 }, // ARTICLE: left foot across to the right side
            { say: 'pigeon.flat', then: 3 }, // ARTICLE: left leg flat on the floor, knee bent
            { say: 'pigeon.lower', then: 3 }, // ARTICLE: lower your pelvis, lengthening the right leg
            { say: 'pigeon.point', then: 3 }, // ARTICLE: right foot points straight back
            { say: 'pigeon.palms', then: 3 }, // ARTICLE: both palms flat in front of you
            { say: 'pigeon.arch', then: 3 }, // ARTICLE: gently arch your back
          ],
          short: [
            { say: 'pigeon.knee-short', then: 3 },
            { say: 'pigeon.foot-short', then: 3 },
            { say: 'pigeon.flat-short', then: 4 },
            { say: 'pigeon.palms-short', then: 3 },
          ],
        },
        change: {
          full: [
            { say: 'pigeon.change', then: 3 },
            { say: 'pigeon.foot-short', then: 4 },
            { say: 'pigeon.flat-short', then: 5 },
            { say: 'pigeon.palms-short', then: 4 },
          ],
          short: [
            { say: 'pigeon.change', then: 3 },
            { say: 'pigeon.foot-short', then: 3 },
            { say: 'pigeon.flat-short', then: 4 },
            { say: 'pigeon.palms-short', then: 3 },
          ],
        },
      },
      lead: 0,
      cues: [],
      easier: [
        { id: 'towel-under-hip' },
        { id: 'foot-nearer' },
        { id: 'upright' },
        { id: 'figure-four', instead: figureFour },
      ],
      harder: [{ id: 'lean-forward' }], // ARTICLE: for a deeper stretch, lean forward
      startsWith: { gentle: ['towel-under-hip'], building: ['upright'], full: [] },
      doses: {
        // ARTICLE: breathe deeply for 10 seconds, each side; one breath of 4 in and 6 out is CHOSEN
        gentle: { count: 'breaths', sets: 1, breaths: 1, in: 4, out: 6, exit: 5 },
        building: { count: 'breaths', sets: 1, breaths: 1, in: 4, out: 6, exit: 5 },
        full: { count: 'breaths', sets: 1, breaths: 1, in: 4, out: 6, exit: 5 },
      },
    },
  ],
} as const satisfies Routine;
