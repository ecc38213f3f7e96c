import { Validations } from 'aws-cdk-lib';
import type { IConstruct } from 'constructs';

/** Answers findings of the checks on one construct: rule → the reason why it is right as it is. */
export function acknowledge(construct: IConstruct, reasons: Readonly<Record<string, string>>): void {
  for (const [id, reason] of Object.entries(reasons)) Validations.of(construct).acknowledge({ id, reason });
}
