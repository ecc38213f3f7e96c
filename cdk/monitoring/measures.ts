import { Duration } from 'aws-cdk-lib';
import { type IMetric, MathExpression, Metric } from 'aws-cdk-lib/aws-cloudwatch';
import type { Table } from 'aws-cdk-lib/aws-dynamodb';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';

/** The numbers that the skill writes about itself, one log line a turn (embedded metric format). */
export type OwnMetric =
  | 'TurnMs'
  | 'DbReadMs'
  | 'DbWriteMs'
  | 'Degraded'
  | 'SavedLate'
  | 'LostProgress'
  | 'Conflict'
  | 'Replay'
  | 'PoisonItem'
  | 'BreakerOpen'
  | 'ColdInitMs'
  | 'SessionStart'
  | 'SessionComplete'
  | 'SessionAbandoned'
  | 'ResponseBytes';

/** Everything that alarms and the dashboard read, each in periods of one minute unless told otherwise. */
export interface Measures {
  readonly own: (name: OwnMetric, statistic: string, period?: Duration) => Metric;
  readonly lambda: (name: 'Invocations' | 'Errors' | 'Throttles' | 'Duration', statistic: string) => Metric;
  /** Of the whole account, because the quota is. */
  readonly concurrency: () => Metric;
  readonly table: (name: string, statistic: string, operation?: string) => Metric;
}

/** The operations that the store uses, as DynamoDB names them in its metrics. */
export const TABLE_OPERATIONS = ['GetItem', 'Query', 'UpdateItem', 'PutItem', 'DeleteItem'] as const;

const MINUTE = Duration.minutes(1);

/** Measures of one stage. */
export function measuresOf(stage: string, skill: IFunction, table: Table): Measures {
  return {
    own: (metricName, statistic, period = MINUTE) =>
      new Metric({ namespace: 'HipRoutine', metricName, statistic, period, dimensionsMap: { Stage: stage } }),
    lambda: (name, statistic) => skill.metric(name, { statistic, period: MINUTE }),
    concurrency: () =>
      new Metric({ namespace: 'AWS/Lambda', metricName: 'ConcurrentExecutions', statistic: 'Maximum', period: MINUTE }),
    table: (metricName, statistic, operation) =>
      new Metric({
        namespace: 'AWS/DynamoDB',
        metricName,
        statistic,
        period: MINUTE,
        dimensionsMap: { TableName: table.tableName, ...(operation !== undefined && { Operation: operation }) },
      }),
  };
}

/** A number worked out from others by a CloudWatch formula. */
export function worked(
  expression: string,
  usingMetrics: Record<string, IMetric>,
  label: string,
  period = MINUTE,
): MathExpression {
  return new MathExpression({ expression, usingMetrics, label, period });
}
