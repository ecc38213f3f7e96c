import { Duration, Stack } from 'aws-cdk-lib';
import {
  type Alarm,
  AlarmStatusWidget,
  Dashboard,
  GraphWidget,
  type IMetric,
  LogQueryVisualizationType,
  LogQueryWidget,
  TextWidget,
} from 'aws-cdk-lib/aws-cloudwatch';
import type { Construct } from 'constructs';
import { formula, type Measures } from './measures';

const GUIDE = [
  '**Hip Routine.** Top to bottom: is anything wrong, what do people hear, do they finish, is it remembered, what does it cost.',
  'What to do about each alarm is in docs/operations.md.',
].join(' ');

/** The one page that an operator looks at, in the order of the questions they have. */
export function dashboard(
  scope: Construct,
  name: string,
  measures: Measures,
  alarms: readonly Alarm[],
  logGroup: string,
): Dashboard {
  // Dashboards are the account's, not the region's.
  const dashboardName = `${name}-${Stack.of(scope).region}`;
  const board = new Dashboard(scope, 'Dashboard', { dashboardName, defaultInterval: Duration.hours(12) });
  board.addWidgets(new TextWidget({ markdown: GUIDE, width: 24, height: 2 }));
  board.addWidgets(new AlarmStatusWidget({ title: 'Alarms', alarms: [...alarms], width: 24, height: 3 }));
  board.addWidgets(...whatPeopleHear(measures));
  board.addWidgets(...whetherTheyFinish(measures));
  board.addWidgets(...whatIsDone(logGroup));
  board.addWidgets(...whatIsRemembered(measures));
  board.addWidgets(...whatItCosts(measures));
  return board;
}

function graph(title: string, left: IMetric[], right: IMetric[] = []): GraphWidget {
  return new GraphWidget({ title, left, right, width: 8, height: 6, leftYAxis: { min: 0 }, rightYAxis: { min: 0 } });
}

function whatPeopleHear({ lambda, own, concurrency }: Measures): GraphWidget[] {
  const failures = (['Failed', 'Refused', 'AnswerRejected', 'DeletionFailed'] as const).map((name) => own(name, 'Sum'));
  const turns = ['p50', 'p99', 'Maximum'].map((statistic) => own('TurnMs', statistic));
  return [
    graph(
      'Turns, errors, throttles',
      [lambda('Invocations', 'Sum')],
      [lambda('Errors', 'Sum'), lambda('Throttles', 'Sum'), ...failures],
    ),
    graph('Turn, ms (own clock; p99 and longest of Lambda)', turns, [
      lambda('Duration', 'p99'),
      lambda('Duration', 'Maximum'),
    ]),
    graph('Cold starts, ms, and concurrency', [own('ColdInitMs', 'p50'), own('ColdInitMs', 'p99')], [concurrency()]),
  ];
}

function whetherTheyFinish({ own }: Measures): GraphWidget[] {
  const hour = Duration.hours(1);
  const sum = (name: 'SessionStart' | 'SessionComplete' | 'SessionAbandoned'): IMetric => own(name, 'Sum', hour);
  const parts = { starts: sum('SessionStart'), ends: sum('SessionComplete') };
  return [
    graph('Sessions an hour', [sum('SessionStart'), sum('SessionComplete'), sum('SessionAbandoned')]),
    graph('Finished, % of started', [formula('100 * FILL(ends, 0) / starts', parts, 'finished, %', hour)]),
    graph('Response, bytes (limit 24,576)', [own('ResponseBytes', 'p50'), own('ResponseBytes', 'Maximum')]),
  ];
}

/**
 * Tables by exercise, asked of the log when the page is looked at: as metrics they would need a name for each exercise,
 * since the stage is the only dimension, and would cost by the month.
 */
function whatIsDone(logGroup: string): LogQueryWidget[] {
  const asks = (title: string, ...queryLines: string[]): LogQueryWidget =>
    new LogQueryWidget({
      title,
      logGroupNames: [logGroup],
      view: LogQueryVisualizationType.TABLE,
      queryLines,
      width: 12,
      height: 6,
    });
  return [
    asks(
      'Exercises: begun, finished, seconds a set',
      'filter ispresent(worked)',
      'stats sum(began) as begun, sum(finished) as ended, sum(sets) as all_sets, sum(seconds) / sum(sets) as seconds_a_set by worked',
    ),
    asks(
      'Sessions left, by exercise and reason',
      'filter SessionAbandoned = 1',
      'stats count(*) as left by exercise, reason',
    ),
  ];
}

function whatIsRemembered({ own, table }: Measures): GraphWidget[] {
  const doubts = (['Conflict', 'Replay', 'SavedLate', 'Degraded', 'BreakerOpen'] as const).map((name) =>
    own(name, 'Sum'),
  );
  return [
    graph('Not remembered', [own('LostProgress', 'Sum'), own('PoisonItem', 'Sum')], doubts),
    graph('Table, ms', [
      own('DbReadMs', 'p50'),
      own('DbReadMs', 'p99'),
      own('DbWriteMs', 'p50'),
      own('DbWriteMs', 'p99'),
    ]),
    graph('Table throttles', [table('ReadThrottleEvents', 'Sum'), table('WriteThrottleEvents', 'Sum')]),
  ];
}

/** List prices of us-east-1 in USD: request, GB-second on arm64, write unit, read unit (November 2026). */
const HOURLY_COST = [
  'FILL(turns, 0) * 0.0000002',
  'FILL(ms, 0) / 1000 * 0.5 * 0.0000133334',
  'FILL(writes, 0) * 0.000000625',
  'FILL(reads, 0) * 0.000000125',
].join(' + ');

function whatItCosts({ lambda, own, table }: Measures): GraphWidget[] {
  const period = Duration.hours(1);
  const writes = table('ConsumedWriteCapacityUnits', 'Sum').with({ period });
  const reads = table('ConsumedReadCapacityUnits', 'Sum').with({ period });
  const used = {
    turns: lambda('Invocations', 'Sum').with({ period }),
    ms: lambda('Duration', 'Sum').with({ period }),
    writes,
    reads,
  };
  const cost = formula(HOURLY_COST, used, 'USD an hour, without logs', period);
  const each = formula(
    `1000 * (${HOURLY_COST}) / starts`,
    { ...used, starts: own('SessionStart', 'Sum', period) },
    'USD',
    period,
  );
  return [
    graph('Cost, USD an hour', [cost]),
    graph('Cost of 1,000 sessions, USD', [each]),
    graph('Table units an hour', [writes, reads]),
  ];
}
