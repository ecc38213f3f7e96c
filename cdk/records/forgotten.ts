import type { AttributeValue } from '@aws-sdk/client-dynamodb';

/** A row as DynamoDB gives it. */
export type Item = Readonly<Record<string, AttributeValue>>;

/** A deletion that a listener asked for: of one person, or of everybody in the account (`ALL`). */
export interface Deletion {
  readonly account: string;
  readonly person: string;
  /** ISO 8601 in UTC. */
  readonly at: string;
}

/** The deletion that a row stands for, or null where it is another row (`lambda/store/row-store.ts` writes both). */
export function deletionIn({ pk, sk, at }: Item): Deletion | null {
  const person = /^GONE#(.+)$/.exec(sk?.S ?? '')?.[1];
  return person === undefined ? null : { account: pk?.S ?? '', person, at: at?.S ?? '' };
}

/** True where a row belongs to somebody who asked to be forgotten after `since`: a restore must not bring it back. */
export function isForgotten({ pk, sk }: Item, deletions: readonly Deletion[], since: string): boolean {
  return deletions.some(
    ({ account, person, at }) =>
      account === pk?.S && at >= since && (person === 'ALL' || sk?.S?.startsWith(`${person}#`) === true),
  );
}
