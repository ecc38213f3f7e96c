import type { Minute, Recording } from './alarm-state';
import {
  failing,
  losing,
  minuteOf,
  poisoned,
  refusing,
  rejecting,
  undeleted,
  unreachable,
  type Writing,
} from './written';

/** A fault: what changes in each minute that it lasts, and the alarms that it must raise. */
export interface Fault {
  readonly tells: string;
  readonly minute: Minute;
  /** What the handler itself writes under it, and how often in a minute; instead of the healthy lines where they fill it. */
  readonly writes?: readonly [lines: Writing, times: number];
  readonly raises: readonly string[];
}

/** Minutes of health before a fault begins. */
export const HEALTHY_MINUTES = 10;

/** The composite alarm. */
const HEARD = 'users-hear-errors';
const LAMBDA = 'AWS/Lambda';
const OWN = 'HipRoutine';
const TABLE = 'AWS/DynamoDB';

/** A healthy minute: turns of 12 ms, a session to each 25 of them, four sessions in five finished 12 minutes later. */
function healthy(turns: number, turnsThen = turns): Minute {
  return {
    [`${LAMBDA}/Invocations/Sum`]: turns,
    [`${LAMBDA}/Errors/Sum`]: 0,
    [`${LAMBDA}/Throttles/Sum`]: 0,
    [`${LAMBDA}/Duration/p99`]: 61,
    [`${LAMBDA}/Duration/Maximum`]: 640,
    [`${LAMBDA}/ConcurrentExecutions/Maximum`]: Math.ceil(turns / 40),
    [`${OWN}/TurnMs/SampleCount`]: turns,
    [`${OWN}/DbReadMs/p99`]: 11,
    [`${OWN}/DbWriteMs/p99`]: 14,
    [`${OWN}/DbReadMs/SampleCount`]: turns / 25,
    [`${OWN}/DbWriteMs/SampleCount`]: turns / 3,
    [`${OWN}/SessionStart/Sum`]: turns / 25,
    [`${OWN}/SessionComplete/Sum`]: (0.8 * turnsThen) / 25,
  };
}

/** A day of 1,440 minutes: a night with single turns, a morning and an evening peak, and a slip every hour and a half. */
export function healthyDay(): Recording {
  return Array.from({ length: 1440 }, (_, minute) => {
    const turns = turnsIn(minute);
    if (turns === 0) return {};
    return { ...healthy(turns, turnsIn(minute - 12)), ...(minute % 90 === 0 && SLIPS) };
  });
}

/** Turns in a minute of the day: two in every seventh minute at night, and up to 200 at half past seven. */
function turnsIn(minute: number): number {
  const peak = (at: number, height: number): number => height * Math.exp(-(((minute / 60 - at) / 1.5) ** 2));
  const turns = Math.round(peak(7.5, 200) + peak(14, 40) + peak(19, 120));
  return turns > 0 ? turns : minute % 7 === 0 ? 2 : 0;
}

/** What one bad minute in an hour may bring: a failed turn, a degraded one, a slow one, a throttled call that was retried. */
const SLIPS: Minute = {
  [`${LAMBDA}/Errors/Sum`]: 1,
  [`${LAMBDA}/Duration/p99`]: 1620,
  [`${LAMBDA}/Duration/Maximum`]: 1720,
  [`${OWN}/Degraded/Sum`]: 1,
  [`${OWN}/DbWriteMs/p99`]: 480,
  [`${TABLE}/WriteThrottleEvents/Sum`]: 1,
  [`${TABLE}/SystemErrors/UpdateItem/Sum`]: 1,
};

/** A recording of one fault after some minutes of health. */
export async function recordingOf({ minute, writes }: Fault, minutes: number): Promise<Recording> {
  const before = Array.from({ length: HEALTHY_MINUTES }, () => healthy(120));
  const lines = writes === undefined ? {} : minuteOf(await writes[0](), writes[1]);
  return [...before, ...Array.from({ length: minutes }, () => ({ ...healthy(120), ...lines, ...minute }))];
}

/** The faults of the drill, and what each must raise. */
export const FAULTS: readonly Fault[] = [
  {
    tells: 'one turn in fifty throws',
    minute: { [`${LAMBDA}/Errors/Sum`]: 3 },
    raises: ['errors', HEARD],
  },
  {
    tells: 'a release that does not start',
    minute: { [`${LAMBDA}/Errors/Sum`]: 120, [`${OWN}/TurnMs/SampleCount`]: 0 },
    raises: ['errors', HEARD],
  },
  {
    tells: 'turns that run into their limit',
    minute: { [`${LAMBDA}/Duration/p99`]: 7000, [`${LAMBDA}/Duration/Maximum`]: 7000, [`${LAMBDA}/Errors/Sum`]: 5 },
    raises: ['longest-turn', 'errors', 'slow-turns', HEARD],
  },
  {
    tells: 'a dependency that answers after 1.6 s',
    minute: { [`${LAMBDA}/Duration/p99`]: 1640, [`${LAMBDA}/Duration/Maximum`]: 1900 },
    raises: ['slow-turns'],
  },
  {
    tells: 'the quota is used up',
    minute: { [`${LAMBDA}/Throttles/Sum`]: 40, [`${LAMBDA}/ConcurrentExecutions/Maximum`]: 1000 },
    raises: ['throttles', 'concurrency', HEARD],
  },
  {
    tells: 'a peak nears the quota',
    minute: { [`${LAMBDA}/ConcurrentExecutions/Maximum`]: 720 },
    raises: ['concurrency'],
  },
  {
    tells: 'the table cannot be reached',
    minute: { [`${OWN}/DbReadMs/p99`]: 1200 },
    writes: [unreachable, 60],
    raises: ['degraded', 'table-latency'],
  },
  { tells: 'a release in which every turn fails', minute: {}, writes: [failing, 120], raises: ['failed-turns', HEARD] },
  {
    tells: 'two turns in a hundred fail',
    minute: { [`${OWN}/TurnMs/SampleCount`]: 120 },
    writes: [failing, 3],
    raises: ['failed-turns', HEARD],
  },
  {
    tells: 'the function is told the wrong skill id',
    minute: {},
    writes: [refusing, 120],
    raises: ['refused-requests', HEARD],
  },
  {
    tells: 'Alexa cannot read an answer',
    minute: { [`${OWN}/TurnMs/SampleCount`]: 120 },
    writes: [rejecting, 1],
    raises: ['rejected-answers', HEARD],
  },
  {
    tells: 'a session ends unsaved',
    minute: { [`${OWN}/TurnMs/SampleCount`]: 120 },
    writes: [losing, 1],
    raises: ['lost-progress'],
  },
  {
    tells: 'a row that no release can read',
    minute: { [`${OWN}/TurnMs/SampleCount`]: 120 },
    writes: [poisoned, 1],
    raises: ['poison-item'],
  },
  {
    tells: 'an account cannot be deleted',
    minute: { [`${OWN}/TurnMs/SampleCount`]: 120, [`${LAMBDA}/Errors/Sum`]: 1 },
    writes: [undeleted, 1],
    raises: ['deletion-failed'],
  },
  {
    tells: 'the table throttles writes',
    minute: { [`${TABLE}/WriteThrottleEvents/Sum`]: 9 },
    raises: ['table-throttles'],
  },
  {
    tells: 'DynamoDB fails inside',
    minute: { [`${TABLE}/SystemErrors/UpdateItem/Sum`]: 4, [`${TABLE}/SystemErrors/Query/Sum`]: 3 },
    raises: ['table-errors'],
  },
  { tells: 'DynamoDB is slow', minute: { [`${OWN}/DbWriteMs/p99`]: 85 }, raises: ['table-latency'] },
];

/** People give up: sessions begin and hardly any is finished. Only hours can show it. */
export const GIVING_UP: Fault = {
  tells: 'nobody finishes',
  minute: { [`${OWN}/SessionComplete/Sum`]: 0 },
  raises: ['completion'],
};

/** A night with two turns in each minute, all of them slow: too few to wake anybody. */
export function slowNight(): Recording {
  const slow = { [`${LAMBDA}/Duration/p99`]: 2400, [`${LAMBDA}/Duration/Maximum`]: 2400, [`${OWN}/DbReadMs/p99`]: 300 };
  return Array.from({ length: 480 }, () => ({ ...healthy(2), ...slow }));
}
