import { expect, test } from '@jest/globals';
import { type Metric, metrics } from '../../../lambda/log/metric-names';
import type { Synthesised } from '../synthesised';

/** Metrics that are neither watched nor drawn, each with the reason. */
const neither: { readonly [name in Metric]?: string } = {};

/** Every metric that the log writes has somebody who looks at it. */
export function metricsSeen(beta: Synthesised): void {
  const watched = namesIn(beta.ofType('AWS::CloudWatch::Alarm'));
  const drawn = namesIn(beta.ofType('AWS::CloudWatch::Dashboard'));

  test('every metric is watched, drawn or named as deliberately neither', () => {
    const unseen = metrics.filter((name) => !watched.has(name) && !drawn.has(name));
    expect(unseen).toEqual(Object.keys(neither));
    for (const reason of Object.values(neither)) expect(reason.split(' ').length).toBeGreaterThan(6);
  });

  test('no alarm and no graph reads a metric that nobody writes', () => {
    const known: readonly string[] = metrics;
    const own = [...watched, ...drawn].filter((name) => !AWS_OWN.includes(name));
    expect(own.filter((name) => !known.includes(name))).toEqual([]);
  });
}

/** Metrics that AWS writes for the function and the table. */
const AWS_OWN = [
  ...['Invocations', 'Errors', 'Throttles', 'Duration', 'ConcurrentExecutions'],
  ...['ReadThrottleEvents', 'WriteThrottleEvents', 'SystemErrors'],
  ...['ConsumedReadCapacityUnits', 'ConsumedWriteCapacityUnits'],
];

/** The metrics that a template's alarms or dashboard read: `"MetricName":"X"`, or `["Namespace","X"` in a widget. */
function namesIn(resources: readonly unknown[]): ReadonlySet<string> {
  const text = JSON.stringify(resources).replaceAll('\\', '');
  const found = text.matchAll(/"MetricName":"(\w+)"|\["(?:HipRoutine|AWS\/\w+)","(\w+)"/g);
  return new Set([...found].map(([, alarm, graph]) => alarm ?? graph ?? ''));
}
