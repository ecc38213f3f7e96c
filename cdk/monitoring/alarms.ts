import { Duration } from 'aws-cdk-lib';
import {
  Alarm,
  AlarmRule,
  AnomalyDetectionAlarm,
  ComparisonOperator,
  CompositeAlarm,
  type IAlarmAction,
  TreatMissingData,
} from 'aws-cdk-lib/aws-cloudwatch';
import type { Construct } from 'constructs';
import type { Measures } from './measures';
import { heardFaults, quietFaults, type Watch } from './watches';

/** What all alarms of one stage share: the start of their names, and whom they tell. */
export interface Alarming {
  readonly name: string;
  readonly tell: IAlarmAction;
  readonly concurrencyQuota: number;
}

/**
 * Every alarm of one stage. What listeners hear tells once, through the composite "users hear errors"; the rest tell for
 * themselves. Missing data never alarms: a quiet night is not a fault.
 */
export function alarms(scope: Construct, measures: Measures, alarming: Alarming): readonly Alarm[] {
  const heard = alarmsOf(scope, alarming, heardFaults(measures));
  const quiet = alarmsOf(scope, alarming, quietFaults(measures, alarming.concurrencyQuota));
  const told = [...quiet, unusualTraffic(scope, measures, alarming)];
  for (const alarm of told) alarm.addAlarmAction(alarming.tell);
  const errors = new CompositeAlarm(scope, 'users-hear-errors', {
    compositeAlarmName: `${alarming.name}-users-hear-errors`,
    alarmDescription: 'People hear that something went wrong. Look now.',
    alarmRule: AlarmRule.anyOf(...heard),
  });
  errors.addAlarmAction(alarming.tell);
  errors.addOkAction(alarming.tell);
  return [...heard, ...told];
}

function alarmsOf(scope: Construct, { name }: Alarming, watches: Readonly<Record<string, Watch>>): readonly Alarm[] {
  return Object.entries(watches).map(
    ([id, watch]) =>
      new Alarm(scope, id, {
        alarmName: `${name}-${id}`,
        alarmDescription: watch.says,
        metric: watch.measure,
        ...boundOf(watch.bound),
        datapointsToAlarm: watch.points,
        evaluationPeriods: watch.of,
        treatMissingData: TreatMissingData.NOT_BREACHING,
      }),
  );
}

function boundOf(bound: Watch['bound']): { threshold: number; comparisonOperator: ComparisonOperator } {
  if ('over' in bound) return { threshold: bound.over, comparisonOperator: ComparisonOperator.GREATER_THAN_THRESHOLD };
  if ('under' in bound) return { threshold: bound.under, comparisonOperator: ComparisonOperator.LESS_THAN_THRESHOLD };
  return { threshold: bound.atLeast, comparisonOperator: ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD };
}

/** Traffic outside what CloudWatch has learned to expect: a loop, an outage of Alexa, or a skill that is on the news. */
function unusualTraffic(scope: Construct, { lambda }: Measures, { name }: Alarming): Alarm {
  return new AnomalyDetectionAlarm(scope, 'unusual-traffic', {
    alarmName: `${name}-unusual-traffic`,
    alarmDescription: 'Far more or far fewer turns than at this hour on other days.',
    metric: lambda('Invocations', 'Sum').with({ period: Duration.minutes(5) }),
    stdDevs: 4,
    comparisonOperator: ComparisonOperator.LESS_THAN_LOWER_OR_GREATER_THAN_UPPER_THRESHOLD,
    evaluationPeriods: 3,
    treatMissingData: TreatMissingData.NOT_BREACHING,
  });
}
