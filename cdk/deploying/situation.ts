import type { Given } from '../settings';
import type { DeveloperAccount } from './developer-account';

/** A stack as CloudFormation describes it. */
export interface KnownStack {
  readonly status: string;
  readonly outputs: Readonly<Record<string, string>>;
  /** Logical ids of resources that could not be deleted. */
  readonly stuck: readonly string[];
  /** The id of a skill that was kept when the stack was rolled back. */
  readonly skillLeft: string | undefined;
}

/** A table that has the name of this stage's. */
export interface KnownTable {
  /** Names of its key attributes, in order. */
  readonly key: readonly string[];
  /** Rows as DynamoDB last counted them, up to six hours ago. */
  readonly rows: number;
}

/** What is known of the AWS account before anything is created. */
export type Account =
  | { readonly kind: 'not asked' }
  | { readonly kind: 'no credentials' }
  | { readonly kind: 'refused'; readonly cause: string }
  | {
      readonly kind: 'known';
      readonly bootstrapped: boolean;
      readonly stack: KnownStack | undefined;
      readonly table: KnownTable | undefined;
      /** Concurrent executions in this region; undefined where it may not be read. */
      readonly quota: number | undefined;
      /** Other regions that have a stack of this name. */
      readonly elsewhere: readonly string[];
    };

/** Everything that the checks look at; `look.ts` gathers it. */
export interface Situation {
  readonly name: string;
  readonly given: Given;
  readonly built: boolean;
  readonly hasSkillPackage: boolean;
  readonly region: string | undefined;
  readonly account: Account;
  readonly developer: DeveloperAccount;
}
