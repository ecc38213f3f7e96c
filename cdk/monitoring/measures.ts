import { Duration } from 'aws-cdk-lib';
import { type IMetric, MathExpression, Metric } from 'aws-cdk-lib/aws-cloudwatch';
import type { Table } from 'aws-cdk-lib/aws-dynamodb';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import { type Metric as OwnMetric, namespace } from '../../lambda/log/metric-names';

/** Everything that alarms and the dashboard read; the period is one minute unless given. */
export interface Measures {
  /** A metric that the function logs itself, by its name in `lambda/log/metric-names.ts`. */
  readonly own: (name: OwnMetric, statistic: string, period?: Duration) => Metric;
  readonly lambda: (name: 'Invocations' | 'Errors' | 'Throttles' | 'Duration', statistic: string) => Metric;
  /** Concurrent executions of the whole account, since the quota is the account's. */
  readonly concurrency: () => Metric;
  readonly table: (name: string, statistic: string, operation?: string) => Metric;
}

/** The operations that the store uses, by DynamoDB's names for them in its metrics. */
export const TABLE_OPERATIONS = ['GetItem', 'Query', 'UpdateItem', 'PutItem', 'DeleteItem'] as const;

const MINUTE = Duration.minutes(1);

/** The measures of one stage. */
export function measuresOf(stage: string, skill: IFunction, table: Table): Measures {
  return {
    own: (metricName, statistic, period = MINUTE) =>
      new Metric({ namespace, metricName, statistic, period, dimensionsMap: { Stage: stage } }),
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

/** A CloudWatch formula over other metrics. */
export function formula(
  expression: string,
  usingMetrics: Record<string, IMetric>,
  label: string,
  period = MINUTE,
): MathExpression {
  return new MathExpression({ expression, usingMetrics, label, period });
}
