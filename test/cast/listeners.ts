/** People that the laws are tried on. All of them are on a Wednesday noon in November. */
import type { LevelId, Side } from '../../lambda/routine/routine';
import type { Listener } from '../../lambda/session/listener';
import { newcomer } from '../../lambda/session/saved/saved-fields';
import { freshToday } from '../../lambda/session/plan/fresh-today';
import { day, instant } from './days';

export const now = instant('2026-11-25T12:00:00.000Z');
const yesterday = instant('2026-11-24T12:00:00.000Z');

export const returning: Listener = {
  ...newcomer,
  learned: { bridge: 1, leg_circles: 1, happy_baby: 1, pigeon: 1 },
  last: yesterday,
  streak: { monday: day('2026-11-23'), sessions: 1, weeks: 2 },
};

/** In the middle of a session that began an hour ago: the first set of bridges and half of the second are done. */
function unfinished(listener: Listener): Listener {
  const done = { 'bridge/1': { did: 10, of: 10 }, 'bridge/2': { did: 5, of: 10 } };
  const next = { exercise: 'bridge', side: null, set: 2, repetition: 6 } as const;
  return {
    ...listener,
    today: { ...freshToday(listener, instant('2026-11-25T11:00:00.000Z')), done, next, seconds: 300 },
  };
}

const full: Listener = { ...returning, level: 'full', trend: { ...newcomer.trend, full: 2 } };
const short: Listener = { ...returning, today: { ...freshToday(returning, now), kind: 'short' } };

/** Null is somebody we have never met. */
export const listeners: { readonly [kind: string]: Listener | null } = {
  newcomer: null,
  returning,
  building: { ...returning, level: 'building' },
  full,
  fullAtFirst: { ...full, trend: newcomer.trend },
  unfinished: unfinished(returning),
  lowered: { ...returning, level: 'building', trend: { ...newcomer.trend, hard: 2 } },
  away: { ...returning, level: 'building', last: instant('2026-11-01T12:00:00.000Z') },
  goingUp: { ...returning, trend: { ...newcomer.trend, good: 3 } },
  waits: { ...full, waits: true },
  eased: { ...returning, easing: { bridge: 2, leg_circles: 5, happy_baby: 1, pigeon: 3 } },
  short,
};

/** A listener with a session open, at a level, as the timing laws need one. */
export function onTheMat(level: LevelId, part: Partial<Listener> = {}, first: Side = 'left'): Listener {
  const listener: Listener = { ...newcomer, level, startSide: first, trend: { ...newcomer.trend, full: 2 }, ...part };
  return { ...listener, today: freshToday(listener, now) };
}
