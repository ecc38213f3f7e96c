import { describe, expect, test } from '@jest/globals';
import { next, newPage, type PageState } from '../../simulator/page/state';
import { isVoiced, soundNow } from '../../simulator/page/timing';
import { stepAt } from '../../simulator/conductor/programme';
import { speechOf } from '../../simulator/speech/speech';
import { soundNamed } from '../../lambda/sound/sounds';
import type { Snapshot, TurnView } from '../../simulator/web/wire';

const speech = speechOf({ type: 'SSML', ssml: '<speak>Lift. <break time="4s"/> Ready?</speak>' });
const turn = (number: number): TurnView => ({
  number,
  at: 0,
  heard: 'ready',
  intent: 'ReadyIntent',
  how: 'exact',
  took: 1,
  came: {
    is: 'answered',
    speech,
    reprompt: null,
    inWords: null,
    microphone: 'listening',
    phases: [],
    scenes: [],
    controls: { pause: null, resume: null, next: null, back: null, hurts: null },
    week: [],
    card: null,
    place: null,
    sayable: { here: [], always: [] },
    today: [],
    drawing: null,
  },
});
const snapshot = (version: number, turns: readonly TurnView[], more: Partial<Snapshot> = {}): Snapshot => ({
  server: 'first',
  user: 'home',
  screen: null,
  version,
  began: 0,
  into: 0,
  speed: 1,
  open: true,
  playing: version,
  turns,
  tabs: 1,
  by: null,
  ...more,
});
const fresh = newPage({ user: 'home', person: null, screen: null, locale: 'en-US' }, 'here', 0);
const told = (state: PageState, what: Snapshot): PageState => next(state, { is: 'told', snapshot: what, now: 0 });
const numbers = ({ turns }: PageState): readonly number[] => turns.map(({ number }) => number);

describe('what the server tells', () => {
  test('is the same in whatever order it comes, and however often', () => {
    const first = snapshot(1, [turn(1)]);
    const second = snapshot(2, [turn(2)]);
    const orders = [
      [first, second],
      [second, first],
      [first, second, first, second],
    ];
    for (const order of orders) {
      const state = order.reduce(told, fresh);
      expect([numbers(state), state.version, state.playing?.number]).toEqual([[1, 2], 2, 2]);
    }
  });

  test('is not taken for playing while the answer itself is still to come', () => {
    const state = told(fresh, snapshot(3, []));
    expect([state.version, state.playing]).toEqual([-1, null]);
    expect(told(state, snapshot(3, [turn(3)])).playing?.number).toBe(3);
  });

  test('is begun anew where another server tells it', () => {
    const known = told(fresh, snapshot(5, [turn(5)]));
    const again = told(known, snapshot(1, [turn(1)], { server: 'second' }));
    expect([numbers(again), again.version]).toEqual([[1], 1]);
  });

  test('goes on as it was where a line was lost to the same server', () => {
    const known = next(told(fresh, snapshot(1, [turn(1)])), { is: 'ticked', now: 3000 });
    const lost = next(known, { is: 'link', link: 'lost' });
    const again = next(lost, { is: 'told', snapshot: snapshot(1, [], { into: 3 }), now: 3000 });
    expect(again.conducting).toEqual(known.conducting);
  });

  test('is not played while the page sleeps: it stands where it was heard last', () => {
    const known = next(told(fresh, snapshot(1, [turn(1)])), { is: 'ticked', now: 2000 });
    const woken = next(known, { is: 'ticked', now: 3_600_000 });
    expect([woken.slept, woken.conducting.position]).toEqual([true, known.conducting.position]);
  });

  test('goes on where the device is: into the break after four seconds', () => {
    const state = told(fresh, snapshot(1, [turn(1)], { into: 4 }));
    const { programme, position } = state.conducting;
    expect(programme[stepAt(programme, position)]?.does).toBe('rest');
  });
});

test('of several tabs one speaks: the one that last did something', () => {
  const voice = { is: 'voice', voice: { has: true, wanted: true, allowed: true } } as const;
  const state = next(told(fresh, snapshot(1, [turn(1)])), voice);
  const among = (by: string | null): boolean => isVoiced(told(state, snapshot(1, [], { tabs: 2, by })));
  expect([among('here'), among('there')]).toEqual([true, false]);
});

test('no voice is asked to keep up with twenty times the speed', () => {
  const voice = { is: 'voice', voice: { has: true, wanted: true, allowed: true } } as const;
  const state = next(told(fresh, snapshot(1, [turn(1)])), voice);
  expect(isVoiced(next(state, { is: 'speed', speed: 20, now: 0 }))).toBe(false);
});

describe('a sound', () => {
  const file = soundNamed('rest-20')?.file ?? '';
  const spoken = speechOf({ type: 'SSML', ssml: `<speak>Rest.<audio src="/media/${file}"/> Ready?</speak>` });
  const quiet = speechOf({
    type: 'SSML',
    ssml: '<speak>Rest.<break time="9.992s"/><break time="10s"/> Ready?</speak>',
  });
  const { came, ...around } = turn(1);
  const ticking: TurnView = {
    ...around,
    came: { ...came, speech: spoken, inWords: { speech: quiet, reprompt: null } } as TurnView['came'],
  };
  const loud = next(fresh, { is: 'voice', voice: { allowed: true } });
  const into = (state: PageState, seconds: number): PageState => told(state, snapshot(1, [ticking], { into: seconds }));

  test('is heard while its time runs, from where the answer is, by a page that may be heard', () => {
    expect(soundNow(into(loud, 0.1))).toBeNull();
    const heard = soundNow(into(loud, 5));
    expect(heard?.file).toBe(file);
    expect(heard?.into).toBeCloseTo(5 - (spoken.pieces[0] === undefined ? 0 : 0.37), 0);
    expect(soundNow(into(fresh, 5))).toBeNull();
    expect(soundNow(next(into(loud, 5), { is: 'asked' }))).toBeNull();
    expect(soundNow(next(into(loud, 5), { is: 'speed', speed: 4, now: 0 }))).toBeNull();
  });

  test('that cannot be played gives way to words, at the same place of the answer and for good', () => {
    const failed = next(into(loud, 5), { is: 'unplayable', now: 0 });
    expect(failed.conducting.position).toBe(5);
    expect(failed.conducting.programme.some(({ does }) => does === 'play')).toBe(false);
    expect(soundNow(failed)).toBeNull();
    const later = told(failed, snapshot(2, [{ ...ticking, number: 2 }], { into: 5 }));
    expect(later.conducting.programme.some(({ does }) => does === 'play')).toBe(false);
  });
});
