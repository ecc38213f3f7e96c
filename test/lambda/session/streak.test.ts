import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { newcomer } from '../../../lambda/session/saved/saved-fields';
import { daysBetween, dayOf, mondayOf, plusDays, type Day } from '../../../lambda/session/calendar';
import { streakOn, weeksInARow, withSession } from '../../../lambda/session/streak';
import { day, instant } from '../../cast/days';

const anyDay = fc.integer({ min: 0, max: 1500 }).map((n) => plusDays(day('2026-01-01'), n));
const weekday = (of: Day) => new Date(`${of}T12:00:00Z`).getUTCDay();

/** Weeks in a row that end with the week of a day, or with the week before while this one has not counted yet. */
function counted(sessions: readonly Day[], today: Day): number {
  const inWeek = (monday: Day) => sessions.filter((s) => mondayOf(s) === monday).length;
  const thisWeek = inWeek(mondayOf(today)) >= 2 ? 1 : 0;
  let weeks = 0;
  for (let monday = plusDays(mondayOf(today), -7); inWeek(monday) >= 2; monday = plusDays(monday, -7)) weeks += 1;
  return weeks + thisWeek;
}

test('a week begins on its Monday, whatever the day, across years and leap days', () => {
  fc.assert(
    fc.property(anyDay, (of) => {
      const monday = mondayOf(of);
      expect(weekday(monday)).toBe(1);
      expect(daysBetween(monday, of)).toBeGreaterThanOrEqual(0);
      expect(daysBetween(monday, of)).toBeLessThan(7);
    }),
  );
  expect([mondayOf(day('2028-02-29')), mondayOf(day('2027-01-01')), mondayOf(day('2026-11-29'))]).toEqual([
    '2028-02-28',
    '2026-12-28',
    '2026-11-23',
  ]);
});

test('days are counted and added as calendars do, over clock changes and leap days', () => {
  fc.assert(
    fc.property(anyDay, fc.integer({ min: -800, max: 800 }), (of, days) => {
      expect(daysBetween(of, plusDays(of, days))).toBe(days);
    }),
  );
  expect([plusDays(day('2028-02-28'), 1), plusDays(day('2028-02-29'), 1), plusDays(day('2027-02-28'), 1)]).toEqual([
    '2028-02-29',
    '2028-03-01',
    '2027-03-01',
  ]);
});

test('a day is that of the listener, up to midnight where they live, on the days the clocks change too', () => {
  const at = (moment: string, zone: string | null) => dayOf(instant(moment), zone);
  expect(at('2026-03-08T04:59:59Z', 'America/New_York')).toBe('2026-03-07');
  expect(at('2026-03-08T05:00:00Z', 'America/New_York')).toBe('2026-03-08');
  expect(at('2026-03-09T03:59:59Z', 'America/New_York')).toBe('2026-03-08'); // an hour shorter
  expect(at('2026-03-09T04:00:00Z', 'America/New_York')).toBe('2026-03-09');
  expect(at('2026-11-02T04:59:59Z', 'America/New_York')).toBe('2026-11-01'); // an hour longer
  expect(at('2026-10-25T22:59:59Z', 'Europe/Berlin')).toBe('2026-10-25');
  expect(at('2026-11-22T10:30:00Z', 'Pacific/Kiritimati')).toBe('2026-11-23');
  expect(at('2026-11-23T08:00:00Z', 'Pacific/Honolulu')).toBe('2026-11-22');
  expect([at('2026-11-23T23:59:00Z', null), at('2026-11-23T23:59:00Z', 'Not/AZone')]).toEqual([
    '2026-11-23',
    '2026-11-23',
  ]);
});

test('weeks in a row are those with two sessions or more, counted one by one', () => {
  const gaps = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 1, maxLength: 40 });
  fc.assert(
    fc.property(anyDay, gaps, (first, days) => {
      const sessions = days.reduce<readonly Day[]>((all, gap) => [...all, plusDays(all.at(-1) ?? first, gap)], [first]);
      const streak = sessions.reduce(withSession, newcomer.streak);
      const last = sessions.at(-1) ?? first;
      expect(weeksInARow(streak)).toBe(counted(sessions, last));
    }),
  );
});

test('the current week never breaks a streak, and a week that was missed does', () => {
  const gaps = fc.array(fc.integer({ min: 0, max: 5 }), { minLength: 1, maxLength: 30 });
  fc.assert(
    fc.property(anyDay, gaps, fc.integer({ min: 0, max: 30 }), (first, days, later) => {
      const sessions = days.reduce<readonly Day[]>((all, gap) => [...all, plusDays(all.at(-1) ?? first, gap)], [first]);
      const streak = sessions.reduce(withSession, newcomer.streak);
      const today = plusDays(sessions.at(-1) ?? first, later);
      expect(weeksInARow(streakOn(streak, today))).toBe(counted(sessions, today));
    }),
  );
});

test('looking at a streak changes nothing in it', () => {
  const streak = ['2026-11-02', '2026-11-04', '2026-11-10'].map(day).reduce(withSession, newcomer.streak);
  const looked = ['2026-11-10', '2026-11-12', '2026-11-15'].map(day).reduce(streakOn, streak);
  expect(looked).toEqual(streak);
  expect(streakOn(streakOn(streak, day('2026-11-17')), day('2026-11-18'))).toEqual(streakOn(streak, day('2026-11-18')));
});
