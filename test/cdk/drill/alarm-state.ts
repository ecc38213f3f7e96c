import type { Resource } from '../synthesised';
import { type Point, worked } from './formula';

/** The points of a metric and statistic (`HipRoutine/Degraded/Sum`) in one minute of a recording. */
export type Minute = Readonly<Record<string, number>>;
export type Recording = readonly Minute[];

/** The parts of an alarm that say when it is raised, as CloudFormation writes them. */
interface Definition {
  readonly ComparisonOperator: string;
  readonly EvaluationPeriods: number;
  readonly DatapointsToAlarm?: number;
  readonly Threshold?: number;
  readonly ThresholdMetricId?: string;
  readonly TreatMissingData: string;
  readonly Namespace?: string;
  readonly MetricName?: string;
  readonly Statistic?: string;
  readonly ExtendedStatistic?: string;
  readonly Period?: number;
  readonly Metrics?: readonly Part[];
}

interface Part {
  readonly Id: string;
  readonly Expression?: string;
  readonly ReturnData?: boolean;
  readonly MetricStat?: { readonly Metric: MetricName; readonly Period: number; readonly Stat: string };
}

interface MetricName {
  readonly Namespace: string;
  readonly MetricName: string;
  readonly Dimensions?: readonly { readonly Name: string; readonly Value: string | object }[];
}

/** The first minute, from 0, in which the alarm is raised; nothing when it never is. Missing data does not breach. */
export function raisedAt(alarm: Resource, recording: Recording): number | undefined {
  // An AWS::CloudWatch::Alarm in CloudFormation.
  const definition = alarm.Properties as Resource['Properties'] & Definition;
  if (definition.TreatMissingData !== 'notBreaching') throw new Error('the drill knows only notBreaching');
  const needed = definition.DatapointsToAlarm ?? definition.EvaluationPeriods;
  const step = periodOf(definition) / 60;
  const raised = recording.findIndex((_, now) => {
    const ends = Array.from({ length: definition.EvaluationPeriods }, (_, back) => now - back * step);
    return ends.filter((end) => end >= 0 && breaches(definition, pointAt(definition, recording, end))).length >= needed;
  });
  return raised < 0 ? undefined : raised;
}

function periodOf({ Period, Metrics }: Definition): number {
  return Period ?? Math.max(...(Metrics ?? []).map(({ MetricStat }) => MetricStat?.Period ?? 0));
}

function pointAt(definition: Definition, recording: Recording, end: number): Point {
  const { Namespace = '', MetricName = '', Statistic, ExtendedStatistic, Period = 60, Metrics } = definition;
  if (Metrics === undefined) {
    return gathered(recording, `${Namespace}/${MetricName}/${Statistic ?? ExtendedStatistic ?? ''}`, end, Period / 60);
  }
  const parts = Metrics.flatMap(({ Id, MetricStat }) =>
    MetricStat ? [[Id, partAt(MetricStat, recording, end)] as const] : [],
  );
  const formula = Metrics.find(({ Expression }) => Expression !== undefined)?.Expression;
  return formula === undefined ? parts[0]?.[1] : worked(formula, Object.fromEntries(parts));
}

function partAt({ Metric, Period, Stat }: NonNullable<Part['MetricStat']>, recording: Recording, end: number): Point {
  const operation = Metric.Dimensions?.find(({ Name }) => Name === 'Operation')?.Value;
  const name = [Metric.Namespace, Metric.MetricName, ...(typeof operation === 'string' ? [operation] : []), Stat].join(
    '/',
  );
  return gathered(recording, name, end, Period / 60);
}

/** The statistic over the minutes of one period; CloudWatch slides the period from minute to minute. */
function gathered(recording: Recording, name: string, end: number, minutes: number): Point {
  const points = recording.slice(Math.max(0, end - minutes + 1), end + 1).flatMap((minute) => minute[name] ?? []);
  if (points.length === 0) return undefined;
  return /\/(Sum|SampleCount)$/.test(name) ? points.reduce((sum, point) => sum + point, 0) : Math.max(...points);
}

function breaches({ ComparisonOperator, Threshold = NaN }: Definition, point: Point): boolean {
  if (point === undefined) return false;
  switch (ComparisonOperator) {
    case 'GreaterThanThreshold':
      return point > Threshold;
    case 'GreaterThanOrEqualToThreshold':
      return point >= Threshold;
    case 'LessThanThreshold':
      return point < Threshold;
    default:
      throw new Error(`the drill does not know ${ComparisonOperator}`);
  }
}
