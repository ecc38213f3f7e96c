import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { dayOf, instantAt, readDay, readInstant } from '../../../lambda/session/calendar';

const moment = fc.integer({ min: 0, max: 4_000_000_000_000 }).map(instantAt);

test('every moment and its day are read as they are written', () => {
  fc.assert(
    fc.property(moment, (at) => {
      expect([readInstant(at), readDay(dayOf(at, 'America/New_York'))]).toEqual([at, dayOf(at, 'America/New_York')]);
    }),
  );
});

test.each([
  '2026-02-29',
  '2026-02-30',
  '2026-04-31',
  '2026-13-01',
  '2026-00-10',
  '2026-1-1',
  'today',
  '',
  20260101,
  null,
])('%s is no day, and no moment of it is one', (text) => {
  expect([readDay(text), readInstant(`${text}T12:00:00.000Z`)]).toEqual([null, null]);
});

test.each(['2026-11-23T24:00:00Z', '2026-11-23T12:60:00Z', '2026-11-23T12:00:00', '2026-11-23T12:00:00+01:00'])(
  '%s is no moment in UTC',
  (text) => {
    expect(readInstant(text)).toBeNull();
  },
);
