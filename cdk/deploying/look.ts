import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { CloudFormationClient } from '@aws-sdk/client-cloudformation';
import { DescribeTableCommand, DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { GetAccountSettingsCommand, LambdaClient } from '@aws-sdk/client-lambda';
import { GetSecretValueCommand, SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { ALEXA_REGIONS, type Given, nameOf } from '../settings';
import { isBuilt, type Sources } from '../sources';
import { type DeveloperAccount, developerAccount } from './developer-account';
import { knownStack } from './known-stack';
import type { Account, KnownTable, Situation } from './situation';

/** Looks at the disk and asks both accounts, by reading calls only. Region and credentials come from where the AWS CLI looks. */
export async function situationOf(given: Given, sources: Sources): Promise<Situation> {
  const name = nameOf(given.stage ?? 'live');
  const region = await regionSet();
  const account = region === undefined ? ({ kind: 'not asked' } as const) : await accountIn(region, name);
  return {
    name,
    given,
    built: isBuilt(sources),
    hasSkillPackage: existsSync(join(sources.skillPackage, 'skill.json')),
    region,
    account,
    developer: await developerOf(region, given, account),
  };
}

async function regionSet(): Promise<string | undefined> {
  const { AWS_REGION, AWS_DEFAULT_REGION } = process.env;
  if (AWS_REGION ?? AWS_DEFAULT_REGION) return AWS_REGION ?? AWS_DEFAULT_REGION;
  return new CloudFormationClient({}).config.region().catch(() => undefined);
}

async function accountIn(region: string, name: string): Promise<Account> {
  try {
    const toolkit = await knownStack(region, 'CDKToolkit');
    const [stack, table, quota, elsewhere] = await Promise.all([
      knownStack(region, name),
      tableNamed(region, name),
      quotaIn(region),
      otherRegionsWith(region, name),
    ]);
    const bootstrapped = toolkit !== undefined && /^(CREATE|UPDATE|UPDATE_ROLLBACK)_COMPLETE$/.test(toolkit.status);
    return { kind: 'known', bootstrapped, stack, table, quota, elsewhere };
  } catch (error) {
    return nameOfError(error) === 'CredentialsProviderError'
      ? { kind: 'no credentials' }
      : { kind: 'refused', cause: messageOf(error) };
  }
}

async function tableNamed(region: string, name: string): Promise<KnownTable | undefined> {
  try {
    const client = new DynamoDBClient({ region, maxAttempts: 2 });
    const { Table } = await client.send(new DescribeTableCommand({ TableName: name }));
    const key = (Table?.KeySchema ?? []).map(({ AttributeName = '' }) => AttributeName);
    return { key, rows: Table?.ItemCount ?? 0 };
  } catch (error) {
    if (nameOfError(error) === 'ResourceNotFoundException') return undefined;
    throw error;
  }
}

async function quotaIn(region: string): Promise<number | undefined> {
  try {
    const client = new LambdaClient({ region, maxAttempts: 2 });
    const { AccountLimit } = await client.send(new GetAccountSettingsCommand({}));
    return AccountLimit?.ConcurrentExecutions;
  } catch {
    return undefined;
  }
}

/** A region that may not be asked counts as one without the stack. */
async function otherRegionsWith(region: string, name: string): Promise<readonly string[]> {
  const others = ALEXA_REGIONS.filter((other) => other !== region);
  const found = await Promise.all(others.map((other) => knownStack(other, name).catch(() => undefined)));
  return others.filter((_, index) => found[index] !== undefined);
}

async function developerOf(region: string | undefined, given: Given, account: Account): Promise<DeveloperAccount> {
  const { credentialsSecret } = given;
  if (credentialsSecret === undefined || account.kind !== 'known') return { kind: 'not asked' };
  try {
    const client = new SecretsManagerClient({ ...(region !== undefined && { region }), maxAttempts: 2 });
    const { SecretString = '' } = await client.send(new GetSecretValueCommand({ SecretId: credentialsSecret }));
    return await developerAccount(SecretString);
  } catch (error) {
    if (nameOfError(error) === 'ResourceNotFoundException') return { kind: 'no secret' };
    return { kind: 'unknown', cause: messageOf(error) };
  }
}

function nameOfError(error: unknown): string {
  return error instanceof Error ? error.name : '';
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
