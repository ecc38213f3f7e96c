import { Duration } from 'aws-cdk-lib';
import type { IMetric } from 'aws-cdk-lib/aws-cloudwatch';
import type { Metric } from '../../lambda/log/metric-names';
import { formula, type Measures, TABLE_OPERATIONS } from './measures';

/** One thing to watch: it alarms when `points` of the last `of` periods break the bound. */
export interface Watch {
  readonly says: string;
  readonly measure: IMetric;
  readonly bound: { readonly over: number } | { readonly atLeast: number } | { readonly under: number };
  readonly points: number;
  readonly of: number;
}

/** Turns in a minute that a p99 needs before anybody is woken for it. */
const FEWEST = '20';

/** Faults that a listener hears at once; together they are the alarm to get up for. */
export function heardFaults({ lambda, own }: Measures): Record<string, Watch> {
  const parts = { errors: lambda('Errors', 'Sum'), invocations: lambda('Invocations', 'Sum') };
  return {
    errors: {
      says: 'One turn in a hundred fails.',
      measure: formula('100 * errors / invocations', parts, 'errors, %'),
      ...outOf(2, 3, { atLeast: 1 }),
    },
    'failed-turns': {
      says: 'One turn in a hundred fails inside, and the listener hears an apology.',
      measure: formula(
        '100 * FILL(failed, 0) / turns',
        { failed: own('Failed', 'Sum'), turns: own('TurnMs', 'SampleCount') },
        'failed, %',
      ),
      ...outOf(2, 3, { atLeast: 1 }),
    },
    'refused-requests': {
      says: 'Over five requests in a minute, and one in a hundred, were for another skill: is the skill id the right one?',
      measure: formula(
        'IF(refused > 5 && refused >= 0.01 * calls, refused, 0)',
        { refused: own('Refused', 'Sum'), calls: lambda('Invocations', 'Sum') },
        'refused',
      ),
      ...outOf(2, 3, { over: 0 }),
    },
    'rejected-answers': {
      says: 'Alexa rejected three answers in five minutes, or devices could not play them. The log has the fault.',
      measure: own('AnswerRejected', 'Sum', Duration.minutes(5)),
      ...outOf(1, 1, { atLeast: 3 }),
    },
    'longest-turn': {
      says: 'A turn came within half a second of its limit of 7 s.',
      measure: lambda('Duration', 'Maximum'),
      ...outOf(1, 1, { over: 6500 }),
    },
    throttles: { says: 'AWS refused to run a turn.', measure: lambda('Throttles', 'Sum'), ...outOf(1, 1, { over: 0 }) },
  };
}

/** Coaching goes on, but something is slow or is not remembered. */
export function quietFaults(measures: Measures, concurrencyQuota: number): Record<string, Watch> {
  return { ...slowness(measures, concurrencyQuota), ...forgetting(measures), ...tableFaults(measures) };
}

function slowness({ lambda, concurrency, own }: Measures, concurrencyQuota: number): Record<string, Watch> {
  const hour = Duration.hours(1);
  const sessions = { starts: own('SessionStart', 'Sum', hour), ends: own('SessionComplete', 'Sum', hour) };
  return {
    'slow-turns': {
      says: 'One turn in a hundred takes over 1.5 s.',
      measure: tail(lambda('Duration', 'p99'), lambda('Invocations', 'Sum'), 'p99, ms'),
      ...outOf(3, 5, { over: 1500 }),
    },
    concurrency: {
      says: 'The account runs at 70 % of its concurrent executions. Ask AWS for more.',
      measure: concurrency(),
      ...outOf(1, 1, { over: 0.7 * concurrencyQuota }),
    },
    completion: {
      says: 'Fewer than six sessions in ten were finished, in each of the last two hours.',
      measure: formula('IF(starts >= 50, FILL(ends, 0) / starts, 1)', sessions, 'finished', hour),
      // One hour would cry wolf each morning: while starts rise, those who began have not had time to finish.
      ...outOf(2, 2, { under: 0.6 }),
    },
  };
}

function forgetting({ own }: Measures): Record<string, Watch> {
  const once = (name: Metric, says: string): Watch => ({
    says,
    measure: own(name, 'Sum'),
    ...outOf(1, 1, { atLeast: 1 }),
  });
  const parts = { degraded: own('Degraded', 'Sum'), turns: own('TurnMs', 'SampleCount') };
  return {
    degraded: {
      says: 'Two turns in a hundred went on without the table.',
      measure: formula('100 * FILL(degraded, 0) / turns', parts, 'degraded, %'),
      ...outOf(2, 3, { over: 2 }),
    },
    'lost-progress': once(
      'LostProgress',
      'A session ended with facts that were never saved. The log has a replay line.',
    ),
    'deletion-failed': once(
      'DeletionFailed',
      'An account could not be deleted. Alexa tries for an hour; then finish it by hand (docs/operations.md).',
    ),
    'poison-item': once('PoisonItem', 'A saved row could not be read. It was set aside as a BAD# row.'),
  };
}

function tableFaults({ own, table }: Measures): Record<string, Watch> {
  const throttled = { reads: table('ReadThrottleEvents', 'Sum'), writes: table('WriteThrottleEvents', 'Sum') };
  const waits = {
    reads: own('DbReadMs', 'p99'),
    writes: own('DbWriteMs', 'p99'),
    read: own('DbReadMs', 'SampleCount'),
    written: own('DbWriteMs', 'SampleCount'),
  };
  return {
    'table-throttles': {
      says: 'DynamoDB has turned calls away for three minutes.',
      measure: formula('FILL(reads, 0) + FILL(writes, 0)', throttled, 'throttled calls'),
      ...outOf(3, 3, { over: 0 }),
    },
    'table-errors': {
      says: 'DynamoDB failed over five times in a minute.',
      measure: systemErrors(table),
      ...outOf(1, 1, { over: 5 }),
    },
    'table-latency': {
      says: 'One call to DynamoDB in a hundred takes over 50 ms, as the skill sees it.',
      // Of fewer calls than this the slowest is the p99, and it may be the one that opened the connection.
      measure: formula(
        `MAX([IF(FILL(read, 0) >= ${FEWEST}, FILL(reads, 0), 0), IF(FILL(written, 0) >= ${FEWEST}, FILL(writes, 0), 0)])`,
        waits,
        'p99, ms',
      ),
      ...outOf(2, 3, { over: 50 }),
    },
  };
}

/** A percentile that counts only where it stands for enough turns. */
function tail(slowest: IMetric, turns: IMetric, label: string): IMetric {
  return formula(`IF(turns >= ${FEWEST}, slowest, 0)`, { slowest, turns }, label);
}

/** DynamoDB reports system errors by operation only. */
function systemErrors(table: Measures['table']): IMetric {
  const counts = Object.fromEntries(
    TABLE_OPERATIONS.map((name) => [name.toLowerCase(), table('SystemErrors', 'Sum', name)]),
  );
  const sum = Object.keys(counts).map((id) => `FILL(${id}, 0)`);
  return formula(sum.join(' + '), counts, 'system errors');
}

function outOf(points: number, of: number, bound: Watch['bound']): Pick<Watch, 'points' | 'of' | 'bound'> {
  return { points, of, bound };
}
