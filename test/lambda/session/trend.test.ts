import { describe, expect, test } from '@jest/globals';
import { advance } from '../../../lambda/conversation/advance';
import type { Heard } from '../../../lambda/conversation/heard';
import type { Move } from '../../../lambda/conversation/move';
import { open } from '../../../lambda/conversation/opening';
import { settle } from '../../../lambda/score/moment/settle';
import type { Effort, Listener } from '../../../lambda/session/listener';
import { newcomer } from '../../../lambda/session/saved/saved-fields';
import { planOf } from '../../../lambda/session/plan/plan';
import { plusDays, type Instant } from '../../../lambda/session/calendar';
import type { LevelId } from '../../../lambda/routine/routine';
import { day, instant } from '../../cast/days';
import { afterAll, plainAnswer } from '../../cast/replies';
import { enUS } from '../../cast/locales';

const at = (days: number): Instant => instant(`${plusDays(day('2026-11-02'), days)}T12:00:00.000Z`);
const someone = (level: LevelId, part: Partial<Listener> = {}): Listener => ({
  ...newcomer,
  level,
  last: at(-2),
  ...part,
});

function say(move: Move, heard: Heard, now: Instant): Move {
  const { here, listener, body } = settle({ ...move, here: move.to }, afterAll, heard.means, enUS);
  return advance(here, heard, listener, now, body);
}

/** A whole session on a day, up to its rating; `first` is said at the first set-up. */
function session(listener: Listener, day: number, effort: Effort, ...first: readonly Heard[]): Move {
  let move = say(open(listener, at(day)), { means: 'ready' }, at(day));
  for (const heard of first) move = say(move, heard, at(day));
  for (let turns = 0; turns < 60; turns += 1) {
    const { here } = settle({ ...move, here: move.to }, afterAll, 'ready', enUS);
    if (here.at === 'rating') return say(move, { means: 'rate', effort }, at(day));
    move = say(move, plainAnswer(here) ?? { means: 'ready' }, at(day));
  }
  throw new Error('the session never ends');
}

function sessions(listener: Listener, ...efforts: readonly Effort[]): Move {
  const done = efforts.map((effort, i) => (before: Listener) => session(before, 2 * i, effort));
  const [first, ...others] = done;
  if (first === undefined) throw new Error('no sessions');
  return others.reduce((move, next) => next(say(move, { means: 'no' }, at(0)).listener), first(listener));
}

describe('up', () => {
  test('is offered after three whole sessions that were easy or about right, and not before', () => {
    expect(sessions(someone('gentle'), 'easy', 'about_right').to.at).toBe('done');
    expect(sessions(someone('gentle'), 'easy', 'about_right', 'easy').to).toEqual({
      at: 'offering',
      level: 'building',
      when: 'next time',
    });
  });

  test('is offered again after three more when it is declined, and not sooner', () => {
    const declined = say(sessions(someone('gentle'), 'easy', 'easy', 'easy'), { means: 'no' }, at(5));
    expect(declined.to.at).toBe('done');
    const one = session(declined.listener, 8, 'easy');
    const two = session(one.listener, 10, 'easy');
    const three = session(two.listener, 12, 'easy');
    expect([one.to.at, two.to.at, three.to.at]).toEqual(['done', 'done', 'offering']);
  });

  test('is taken in a word, from the next session on, and counts from new', () => {
    const taken = say(sessions(someone('gentle'), 'easy', 'easy', 'easy'), { means: 'yes' }, at(5));
    expect([taken.to.at, taken.listener.level, taken.listener.trend.good]).toEqual(['done', 'building', 0]);
  });

  test('is put off by a hard session, which begins the count anew', () => {
    expect(sessions(someone('gentle'), 'easy', 'easy', 'hard', 'easy', 'easy').to.at).toBe('done');
    expect(sessions(someone('gentle'), 'easy', 'easy', 'hard', 'easy', 'easy', 'easy').to.at).toBe('offering');
  });

  test('is never offered from Full, nor while an exercise is made easier', () => {
    expect(sessions(someone('full'), 'easy', 'easy', 'easy', 'easy').to.at).toBe('done');
    expect(sessions(someone('gentle', { easing: { pigeon: 1 } }), 'easy', 'easy', 'easy', 'easy').to.at).toBe('done');
  });
});

describe('down', () => {
  test('comes after hard twice running, is announced, and is undone in a word', () => {
    const hard = sessions(someone('building'), 'hard', 'hard');
    const next = open(hard.listener, at(5));
    expect([next.to.at, next.listener.level, next.says]).toEqual([
      'ready',
      'gentle',
      [{ says: 'greeting', because: 'hard twice', away: 3 }],
    ]);
    const stays = advance(next.to, { means: 'setLevel', level: 'building' }, next.listener, at(5), next.body);
    expect([stays.to.at, stays.listener.level]).toEqual(['ready', 'building']);
    expect(open(stays.listener, at(5)).listener.level).toBe('building');
  });

  test('does not come after hard, easy, hard', () => {
    const mixed = sessions(someone('building'), 'hard', 'easy', 'hard');
    expect(open(mixed.listener, at(6)).listener.level).toBe('building');
  });

  test.each([
    ['skipped', { means: 'skip' }],
    ['made easier', { means: 'easier' }],
    ['left for pain', { means: 'hurts' }],
  ] as const)('comes when one exercise was %s in two sessions, and not after one', (_, heard) => {
    const once = session(someone('building'), 0, 'about_right', heard);
    expect(open(once.listener, at(2)).listener.level).toBe('building');
    const twice = session(once.listener, 2, 'about_right', heard);
    expect(open(twice.listener, at(4)).listener.level).toBe('gentle');
  });

  test('does not come for two exercises dropped in one session each', () => {
    const once = session(someone('building'), 0, 'about_right', { means: 'skip' });
    const other = session(once.listener, 2, 'about_right', { means: 'goTo', exercise: 'pigeon' }, { means: 'skip' });
    expect(open(other.listener, at(4)).listener.level).toBe('building');
  });

  test('ends at Gentle, where the easier way stays', () => {
    const hard = sessions(someone('gentle', { easing: { bridge: 1 } }), 'hard', 'hard', 'hard');
    const next = open(hard.listener, at(7));
    expect([next.to.at, next.listener.level, next.listener.easing]).toEqual(['ready', 'gentle', { bridge: 1 }]);
  });

  test('leaves nothing behind that tells why: skipped, made easier and hurt are counted alike', () => {
    const counted = ([{ means: 'skip' }, { means: 'easier' }, { means: 'hurts' }] as const).map(
      (heard) => session(someone('building'), 0, 'about_right', heard).listener.trend.dropped,
    );
    expect(counted).toEqual([{ bridge: 1 }, { bridge: 1 }, { bridge: 1 }]);
  });
});

describe('away', () => {
  test('for fourteen days, the level below is offered; for thirteen, or from Gentle, it is not', () => {
    const last = someone('full', { last: at(0) });
    expect(open(last, at(14)).to).toEqual({ at: 'offering', level: 'building', when: 'now' });
    expect(open(last, at(13)).to.at).toBe('ready');
    expect(open({ ...last, level: 'gentle' }, at(40)).to.at).toBe('ready');
  });

  test("the offer is the listener's to take or to leave", () => {
    const offer = open(someone('full', { last: at(0) }), at(20));
    const answered = (['yes', 'no'] as const).map((means) =>
      advance(offer.to, { means }, offer.listener, at(20), offer.body),
    );
    expect(answered.map(({ to, listener }) => [to.at, listener.level])).toEqual([
      ['ready', 'building'],
      ['ready', 'full'],
    ]);
  });
});

test('the first sessions of Full have three sets of bridges, then four, then five', () => {
  const bridges = (listener: Listener) =>
    planOf({ ...listener, today: null }).filter((p) => p.exercise.id === 'bridge').length;
  let listener = someone('full');
  const sets = [0, 1, 2, 3].map((i) => {
    const before = bridges(listener);
    listener = session(listener, 2 * i, 'about_right').listener;
    return before;
  });
  expect(sets).toEqual([3, 4, 5, 5]);
});

test('all five sets can be had in a word', () => {
  const ready = say(open(someone('full'), at(0)), { means: 'fullDose' }, at(0));
  expect(planOf(ready.listener).filter((p) => p.exercise.id === 'bridge')).toHaveLength(5);
});

test('a second session in a day is met with the stretches, and a reminder is mentioned once', () => {
  const one = session(someone('gentle'), 0, 'easy');
  const again = open(one.listener, at(0));
  expect(again.says).toEqual([{ says: 'greeting', because: 'second today', away: 0 }]);
  expect(again.listener.today?.skipped).toEqual(['bridge', 'leg_circles']);
  const two = session(one.listener, 2, 'easy');
  const three = session(two.listener, 4, 'hard');
  const offered = [one, two, three].map(({ says }) => says.filter((remark) => remark.says === 'offerReminder').length);
  expect(offered.reduce((sum, n) => sum + n, 0)).toBe(1);
});
