import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { CloudFormationClient, DescribeStacksCommand } from '@aws-sdk/client-cloudformation';
import { DescribeTableCommand, DynamoDBClient } from '@aws-sdk/client-dynamodb';
import type { Account, KnownStack, Situation } from './checks';
import { type Given, nameOf } from '../settings';
import { isBuilt, type Sources } from '../sources';

/** Looks at the disk and asks the account, with reading calls only. Region and credentials come from where the AWS CLI looks. */
export async function situationOf(given: Given, sources: Sources): Promise<Situation> {
  const name = nameOf(given.stage ?? 'live');
  const region = await regionSet();
  return {
    name,
    given,
    built: isBuilt(sources),
    hasSkillPackage: existsSync(join(sources.skillPackage, 'skill.json')),
    region,
    account: region === undefined ? { kind: 'not asked' } : await accountIn(region, name),
  };
}

async function regionSet(): Promise<string | undefined> {
  const { AWS_REGION, AWS_DEFAULT_REGION } = process.env;
  if (AWS_REGION ?? AWS_DEFAULT_REGION) return AWS_REGION ?? AWS_DEFAULT_REGION;
  return new CloudFormationClient({}).config.region().catch(() => undefined);
}

async function accountIn(region: string, name: string): Promise<Account> {
  const cloudFormation = new CloudFormationClient({ region, maxAttempts: 2 });
  try {
    const bootstrapped = (await stackNamed(cloudFormation, 'CDKToolkit')) !== undefined;
    const stack = await stackNamed(cloudFormation, name);
    const tableExists = stack === undefined && (await hasTable(region, name));
    return { kind: 'known', bootstrapped, stack, tableExists };
  } catch (error) {
    return nameOfError(error) === 'CredentialsProviderError'
      ? { kind: 'no credentials' }
      : { kind: 'refused', cause: error instanceof Error ? error.message : String(error) };
  }
}

async function stackNamed(client: CloudFormationClient, name: string): Promise<KnownStack | undefined> {
  try {
    const { Stacks } = await client.send(new DescribeStacksCommand({ StackName: name }));
    const stack = Stacks?.[0];
    const outputs =
      stack?.Outputs?.map(({ OutputKey = '', OutputValue = '' }) => [OutputKey, OutputValue] as const) ?? [];
    return { status: stack?.StackStatus ?? 'unknown', outputs: Object.fromEntries(outputs) };
  } catch (error) {
    // CloudFormation has no error of its own for a stack that is not there.
    if (error instanceof Error && error.message.includes('does not exist')) return undefined;
    throw error;
  }
}

async function hasTable(region: string, name: string): Promise<boolean> {
  try {
    await new DynamoDBClient({ region, maxAttempts: 2 }).send(new DescribeTableCommand({ TableName: name }));
    return true;
  } catch (error) {
    if (nameOfError(error) === 'ResourceNotFoundException') return false;
    throw error;
  }
}

function nameOfError(error: unknown): string {
  return error instanceof Error ? error.name : '';
}
