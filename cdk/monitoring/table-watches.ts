import type { IMetric } from 'aws-cdk-lib/aws-cloudwatch';
import { formula, type Measures, TABLE_OPERATIONS } from './measures';
import { FEWEST, outOf, type Watch } from './watch';

/** The table is slow, turns calls away, or fails. */
export function tableFaults({ own, table }: Measures): Record<string, Watch> {
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

/** DynamoDB reports system errors by operation only. */
function systemErrors(table: Measures['table']): IMetric {
  const counts = Object.fromEntries(
    TABLE_OPERATIONS.map((name) => [name.toLowerCase(), table('SystemErrors', 'Sum', name)]),
  );
  const sum = Object.keys(counts).map((id) => `FILL(${id}, 0)`);
  return formula(sum.join(' + '), counts, 'system errors');
}
