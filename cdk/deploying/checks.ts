import { ALEXA_REGIONS, faultsOf, type Given } from '../settings';

/** A stack as CloudFormation tells of it. */
export interface KnownStack {
  readonly status: string;
  readonly outputs: Readonly<Record<string, string>>;
}

/** What is known of the Amazon account before anything is created. */
export type Account =
  | { readonly kind: 'not asked' }
  | { readonly kind: 'no credentials' }
  | { readonly kind: 'refused'; readonly cause: string }
  | {
      readonly kind: 'known';
      readonly bootstrapped: boolean;
      readonly stack: KnownStack | undefined;
      readonly tableExists: boolean;
    };

/** Everything that the checks look at, gathered by `situation.ts`. */
export interface Situation {
  readonly name: string;
  readonly given: Given;
  readonly built: boolean;
  readonly hasSkillPackage: boolean;
  readonly region: string | undefined;
  readonly account: Account;
}

/** Each thing that stands in the way of a deployment, one line each with its remedy; nothing when it can go ahead. */
export function obstacles(situation: Situation): readonly string[] {
  const { given, built, hasSkillPackage, region } = situation;
  const lines = [...faultsOf(given)];
  if (!built) lines.push('dist/lambda/index.js is missing: npm run build');
  if (given.vendorId !== undefined && !hasSkillPackage)
    lines.push('skill-package/skill.json is missing: the skill cannot be made');
  lines.push(...regionObstacles(region), ...accountObstacles(situation));
  return lines;
}

function regionObstacles(region: string | undefined): readonly string[] {
  if (region === undefined) return ['no region is set: export AWS_REGION=us-east-1'];
  if (ALEXA_REGIONS.some((able) => able === region)) return [];
  return [`Alexa cannot call a function in ${region}: set AWS_REGION to one of ${ALEXA_REGIONS.join(', ')}`];
}

function accountObstacles(situation: Situation): readonly string[] {
  const { account, region, name } = situation;
  switch (account.kind) {
    case 'not asked':
      return [];
    case 'no credentials':
      return ['no AWS credentials were found: aws configure, or set AWS_PROFILE'];
    case 'refused':
      return [`AWS refused the credentials or could not be reached: ${account.cause}`];
    case 'known': {
      const lines = account.bootstrapped
        ? []
        : [`${region ?? 'the region'} is not prepared for CDK yet: npx cdk bootstrap`];
      if (account.stack !== undefined) return [...lines, ...stackObstacles(name, account.stack, situation.given)];
      return account.tableExists ? [...lines, tableInTheWay(name)] : lines;
    }
  }
}

function tableInTheWay(name: string): string {
  return `table ${name} exists but no stack owns it: adopt it (docs/operations.md, "A table that exists"), or choose another -c stage`;
}

/** A running deployment, or settings that were given before and would now be taken away. */
function stackObstacles(name: string, { status, outputs }: KnownStack, given: Given): readonly string[] {
  const { SkillId, BoundSkillId } = outputs;
  const lines: string[] = [];
  if (status.endsWith('_IN_PROGRESS')) {
    lines.push(`stack ${name} is ${status}: CloudFormation takes one deployment at a time; wait until it has ended`);
  }
  if (SkillId !== undefined && given.vendorId === undefined) {
    lines.push(`stack ${name} looks after skill ${SkillId}: give -c vendorId=… and -c credentialsSecret=… again`);
  }
  if (BoundSkillId !== undefined && given.skillId === undefined) {
    lines.push(`stack ${name} answers to one skill: give -c skillId=${BoundSkillId} again`);
  }
  return lines;
}
