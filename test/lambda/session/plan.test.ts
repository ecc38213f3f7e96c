import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { LevelId, Side } from '../../../lambda/routine/routine';
import { repetitionsIn } from '../../../lambda/session/plan/dose';
import type { Listener } from '../../../lambda/session/listener';
import { firstSpot, following, nextExercise, startOf, undoneOf } from '../../../lambda/session/plan/order';
import { isDone, plannedAt, planOf, spotOf } from '../../../lambda/session/plan/plan';
import { exerciseIds } from '../../../lambda/routine/routines';
import { credited, type Credit, isWhole, talliesOf, withToday } from '../../../lambda/session/progress';
import { setId, type Spot } from '../../../lambda/session/spot';
import { onTheMat } from '../../cast/listeners';

const listener = fc
  .record({
    level: fc.constantFrom<LevelId>('gentle', 'building', 'full'),
    side: fc.constantFrom<Side>('left', 'right'),
    kind: fc.constantFrom('whole' as const, 'short' as const),
    skipped: fc.subarray([...exerciseIds, 'leg_circles/left', 'leg_circles/right', 'pigeon/right']),
    easing: fc.integer({ min: 0, max: 3 }),
  })
  .map(({ level, side, kind, skipped, easing }) =>
    withToday(onTheMat(level, { easing: { bridge: easing, pigeon: easing } }, side), { kind, skipped }),
  );

const idsOf = (of: Listener) => planOf(of).map((p) => setId(spotOf(p)));

/** Sets of today that were not left out. */
function wanted(of: Listener): readonly string[] {
  const skipped = of.today?.skipped ?? [];
  const isWanted = (id: string) => !skipped.some((part) => id === part || id.startsWith(`${part}/`));
  return idsOf(of).filter(isWanted);
}

function withSet(of: Listener, spot: Spot): Listener {
  const planned = plannedAt(spot, of);
  return planned === undefined ? of : credited(of, [{ spot, upTo: repetitionsIn(planned.dose) }], 0);
}

/** Every set from a spot on, each done before the next is asked for. */
function walk(from: Spot | null, start: Listener): readonly string[] {
  const seen: string[] = [];
  let now = start;
  for (let spot = from; spot !== null && seen.length < 100; spot = following(spot, now)) {
    seen.push(setId(spot));
    now = withSet(now, spot);
  }
  return seen;
}

const pick = (n: number, of: Listener): Spot | null => {
  const plan = planOf(of);
  const planned = plan[n % Math.max(1, plan.length)];
  return planned === undefined ? null : spotOf(planned);
};

test('from the first set on, every set that is wanted comes exactly once, in the order of the plan', () => {
  fc.assert(fc.property(listener, (of) => expect(walk(firstSpot(of), of)).toEqual(wanted(of))));
});

test('begun anywhere, out of order, every set that is wanted still comes exactly once', () => {
  fc.assert(
    fc.property(listener, fc.nat(40), (of, n) => {
      const from = pick(n, of);
      fc.pre(from !== null && wanted(of).includes(setId(from)));
      expect([...walk(from, of)].sort()).toEqual([...wanted(of)].sort());
    }),
  );
});

test('what was done before does not come again, and what was begun goes on after its last repetition', () => {
  fc.assert(
    fc.property(listener, fc.array(fc.nat(40), { maxLength: 6 }), fc.nat(40), (of, done, half) => {
      const before = done.reduce(
        (now, n) => withSet(now, pick(n, now) ?? { exercise: 'bridge', side: null, set: 1, repetition: 1 }),
        of,
      );
      const finished = idsOf(before).filter((_, i) => {
        const planned = planOf(before)[i];
        return planned !== undefined && isDone(planned, before);
      });
      expect([...walk(firstSpot(before), before)].sort()).toEqual(
        wanted(before)
          .filter((id) => !finished.includes(id))
          .sort(),
      );
      const spot = pick(half, of);
      fc.pre(
        spot !== null &&
          repetitionsIn(
            plannedAt(spot, of)?.dose ?? { count: 'breaths', sets: 1, breaths: 1, in: 1, out: 1, exit: 1 },
          ) > 1,
      );
      const begun = credited(of, [{ spot, upTo: 1 }], 0);
      expect(firstSpot(withToday(begun, { skipped: [] }))?.exercise).toBe(idsOf(of)[0]?.split('/')[0]);
      const goesOn = undoneOf(spot.exercise, withToday(begun, { skipped: [] }));
      if (goesOn !== null && setId(goesOn) === setId(spot)) expect(goesOn.repetition).toBe(2);
    }),
  );
});

test('an exercise that is done over comes whole, and then what is left comes once', () => {
  fc.assert(
    fc.property(listener, fc.constantFrom(...exerciseIds), (of, id) => {
      fc.pre((of.today?.skipped ?? []).length === 0 && startOf(id, of) !== null);
      const sets = idsOf(of).filter((set) => set.startsWith(`${id}/`));
      const done = planOf(of)
        .filter((p) => p.exercise.id === id)
        .reduce((now, p) => withSet(now, spotOf(p)), of);
      const again = withToday(done, { redoing: id });
      const seen = walk(startOf(id, again), again);
      expect(seen.slice(0, sets.length)).toEqual(sets);
      expect([...seen.slice(sets.length)].sort()).toEqual(
        idsOf(of)
          .filter((set) => !sets.includes(set))
          .sort(),
      );
    }),
  );
});

test('the next exercise is another one, and null where no other is left', () => {
  fc.assert(
    fc.property(listener, fc.nat(40), (of, n) => {
      const from = pick(n, of);
      fc.pre(from !== null);
      const next = nextExercise(from, of);
      const others = wanted(of).filter((id) => !id.startsWith(`${from.exercise}/`));
      expect(next === null).toBe(others.length === 0);
      expect(next?.exercise).not.toBe(from.exercise);
    }),
  );
});

const credits = fc.array(fc.record({ n: fc.nat(40), upTo: fc.integer({ min: -2, max: 30 }) }), { maxLength: 8 });

function creditsOn(of: Listener, picks: readonly { readonly n: number; readonly upTo: number }[]): readonly Credit[] {
  return picks.flatMap(({ n, upTo }) => {
    const spot = pick(n, of);
    return spot === null ? [] : [{ spot, upTo }];
  });
}

test('crediting twice is crediting once, and the order does not matter', () => {
  fc.assert(
    fc.property(listener, credits, credits, (of, some, more) => {
      const [one, other] = [creditsOn(of, some), creditsOn(of, more)];
      const both = credited(credited(of, one, 10), other, 20);
      expect(credited(credited(of, other, 20), one, 10)).toEqual(both);
      expect(credited(of, [...other, ...one].reverse(), 30)).toEqual(both);
      expect(credited(credited(both, one, 0), other, 0)).toEqual(both);
    }),
  );
});

test('no credit goes beyond its set, below what was there, or into a set that is not planned', () => {
  fc.assert(
    fc.property(listener, credits, credits, (of, some, more) => {
      const before = credited(of, creditsOn(of, some), 0);
      const after = credited(before, creditsOn(before, more), 0);
      for (const [id, work] of Object.entries(after.today?.done ?? {})) {
        expect(idsOf(of)).toContain(id);
        expect(work.did).toBeGreaterThanOrEqual(Math.max(1, before.today?.done[id]?.did ?? 1));
        expect(work.did).toBeLessThanOrEqual(work.of);
      }
      expect(credited(of, [{ spot: { exercise: 'bridge', side: null, set: 9, repetition: 1 }, upTo: 3 }], 0)).toEqual(
        of,
      );
    }),
  );
});

test('a session is whole when every set was done, and its tallies then say so', () => {
  fc.assert(
    fc.property(listener, (of) => {
      const whole = planOf(of).reduce((now, p) => withSet(now, spotOf(p)), of);
      expect([isWhole(of), isWhole(whole), firstSpot(whole)]).toEqual([false, true, null]);
      for (const tally of talliesOf(whole))
        expect([tally.sets, tally.repetitions]).toEqual([tally.ofSets, tally.ofRepetitions]);
    }),
  );
});

test('five minutes are one gentle set of bridges and both stretches, at any level', () => {
  const ids = idsOf(withToday(onTheMat('full'), { kind: 'short' }));
  expect(ids).toEqual(['bridge/1', 'happy_baby/1', 'pigeon/left/1', 'pigeon/right/1']);
});

test('both sides come equally, the one that was chosen first', () => {
  for (const side of ['left', 'right'] as const) {
    const sided = planOf(onTheMat('full', {}, side)).filter((p) => p.side !== null);
    const [first, second] = [sided.filter((p) => p.side === side), sided.filter((p) => p.side !== side)];
    expect(sided[0]?.side).toBe(side);
    expect(first.map((p) => [p.exercise.id, p.set, p.dose])).toEqual(second.map((p) => [p.exercise.id, p.set, p.dose]));
  }
});
