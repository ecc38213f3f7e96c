import type { IMetric } from 'aws-cdk-lib/aws-cloudwatch';

/** One thing to watch: it alarms when `points` of the last `of` periods break the bound. */
export interface Watch {
  readonly says: string;
  readonly measure: IMetric;
  readonly bound: { readonly over: number } | { readonly atLeast: number } | { readonly under: number };
  readonly points: number;
  readonly of: number;
}

/** Turns in a minute that a p99 needs before anybody is woken for it. */
export const FEWEST = '20';

/** The points, periods and bound of a watch, on one line. */
export function outOf(points: number, of: number, bound: Watch['bound']): Pick<Watch, 'points' | 'of' | 'bound'> {
  return { points, of, bound };
}
