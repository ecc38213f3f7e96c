import { expect, test } from '@jest/globals';
import { ofLastDays, type Summary } from '../../../lambda/session/summary';
import { instant } from '../../cast/days';

const at = (started: string): Summary => ({
  started: instant(started),
  level: 'gentle',
  minutes: 10,
  whole: true,
  effort: null,
  tallies: [],
});

test.each([
  // At 20:30 on the 23rd in New York, the days back to 26 October are the last four weeks.
  ['America/New_York', '2026-11-24T01:30:00.000Z', '2026-10-26T03:59:59.000Z', '2026-10-26T04:00:00.000Z'],
  ['Pacific/Kiritimati', '2026-11-22T10:30:00.000Z', '2026-10-25T09:59:59.000Z', '2026-10-25T10:00:00.000Z'],
  [null, '2026-11-23T12:00:00.000Z', '2026-10-25T23:59:59.000Z', '2026-10-26T00:00:00.000Z'],
] as const)('in the zone %s the last four weeks begin at midnight where the listener lives', (zone, now, out, kept) => {
  expect(ofLastDays(28, [at(kept), at(out)], instant(now), zone)).toEqual([at(kept)]);
});
