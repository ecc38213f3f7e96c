import { ALEXA_REGIONS, asTyped, faultsOf } from '../settings';
import { obstacle, type Obstacle } from './obstacle';
import { rememberedObstacles } from './remembered';
import type { Account, KnownTable, Situation } from './situation';
import { isAlive, stateObstacles } from './stack-state';

type Known = Extract<Account, { kind: 'known' }>;

/** The table's logical id in the template, which adopting it needs; a test holds it. */
export const TABLE_ID = 'Progress46A8DAB4';

/** Everything in the way of a deployment, each with its remedy; empty where it can go ahead. */
export function obstacles(situation: Situation): readonly Obstacle[] {
  const { given, built, hasSkillPackage, region } = situation;
  const lines = faultsOf(given).map((fault) => obstacle(fault));
  if (given.contact === undefined) {
    lines.push(
      obstacle('contact is missing: the privacy policy must name an address. Give -c contact=you@example.com'),
    );
  }
  if (!built) lines.push(obstacle('dist/lambda/index.js or a sound in dist/sounds is missing', 'npm run build'));
  if (given.vendorId !== undefined && !hasSkillPackage) {
    lines.push(obstacle('skill-package/skill.json is missing: the skill cannot be made'));
  }
  return [...lines, ...regionObstacles(region), ...accountObstacles(situation), ...developerObstacles(situation)];
}

function regionObstacles(region: string | undefined): readonly Obstacle[] {
  if (region === undefined) return [obstacle('no region is set', 'export AWS_REGION=us-east-1')];
  if (ALEXA_REGIONS.some((able) => able === region)) return [];
  return [obstacle(`Alexa cannot call a function in ${region}: set AWS_REGION to one of ${ALEXA_REGIONS.join(', ')}`)];
}

function accountObstacles(situation: Situation): readonly Obstacle[] {
  const { account } = situation;
  switch (account.kind) {
    case 'not asked':
      return [];
    case 'no credentials':
      return [obstacle('no AWS credentials were found. Log in, or set AWS_PROFILE', 'aws configure')];
    case 'refused':
      return [obstacle(`AWS refused the credentials or could not be reached: ${account.cause}`)];
    case 'known':
      return knownObstacles(situation, account);
  }
}

function knownObstacles({ name, given, region = '' }: Situation, account: Known): readonly Obstacle[] {
  const { bootstrapped, stack, table, quota, elsewhere } = account;
  const lines: Obstacle[] = [];
  if (!bootstrapped) lines.push(obstacle(`${region} is not prepared for CDK yet`, 'npm run bootstrap'));
  if (quota !== undefined && Number(given.concurrencyQuota ?? 0) > quota) {
    lines.push(obstacle(`concurrencyQuota is more than the ${quota.toString()} that this account has: leave it out`));
  }
  if (stack === undefined && elsewhere.length > 0 && given.secondCopy === undefined) {
    const says = `${name} runs in ${elsewhere.join(' and ')}, not in ${region}. Set the region, or say -c secondCopy=yes`;
    lines.push(obstacle(says, `export AWS_REGION=${elsewhere[0] ?? ''}`));
  }
  if (stack !== undefined) lines.push(...stateObstacles(name, stack, table !== undefined));
  if (stack !== undefined && isAlive(stack)) return [...lines, ...rememberedObstacles(name, stack, given)];
  return table === undefined ? lines : [...lines, tableInTheWay(name, table)];
}

/** A table that no living stack owns: ours is adopted, another's is left alone. */
function tableInTheWay(name: string, { key, rows }: KnownTable): Obstacle {
  if (key.join() !== 'pk,sk') {
    return obstacle(
      `table ${name} is not one of Hip Routine's (its key is ${key.join(' and ')}): choose another -c stage`,
    );
  }
  const mapping = JSON.stringify({ [TABLE_ID]: { TableName: name } });
  return obstacle(
    `table ${name} exists (${rows.toString()} rows when last counted), and no stack owns it. Adopt it, then deploy again`,
    `npx cdk import ${name} --app "tsx cdk/app.ts" ${stageOf(name)}--resource-mapping-inline '${mapping}'`,
    "# or delete it, where it holds nobody's rows:",
    `aws dynamodb update-table --table-name ${name} --no-deletion-protection-enabled`,
    `aws dynamodb delete-table --table-name ${name}`,
  );
}

function stageOf(name: string): string {
  const stage = name.replace('hip-routine-', '');
  return stage === 'live' ? '' : `${asTyped({ stage })} `;
}

function developerObstacles({ given, developer, region = '' }: Situation): readonly Obstacle[] {
  const { credentialsSecret = '', vendorId = '' } = given;
  switch (developer.kind) {
    case 'not asked':
    case 'unknown':
      return [];
    case 'no secret':
      return [obstacle(`secret ${credentialsSecret} does not exist in ${region} (docs/operations.md, "The secret")`)];
    case 'incomplete':
      return [
        obstacle(
          `secret ${credentialsSecret} lacks ${developer.missing.join(' and ')} (docs/operations.md, "The secret")`,
        ),
      ];
    case 'refused':
      return [
        obstacle(
          `Amazon refused what secret ${credentialsSecret} holds: ${developer.cause}. Get a new refresh token`,
          'ask util generate-lwa-tokens',
        ),
      ];
    case 'known':
      return developer.vendorIds.includes(vendorId)
        ? []
        : [
            obstacle(
              `vendorId ${vendorId} is not yours: this login acts for ${developer.vendorIds.join(', ') || 'no vendor'}`,
            ),
          ];
  }
}

/** What an operator should know, though it stops nothing. */
export function remarks({ given, account, developer }: Situation): readonly string[] {
  const lines: string[] = [];
  const quota = account.kind === 'known' ? account.quota : undefined;
  if (quota === undefined) lines.push('The quota of concurrent executions could not be read: 1000 is assumed.');
  else if (quota < 100) {
    lines.push(
      `This account answers ${quota.toString()} turns at once. Ask AWS for 1000 before you publish (docs/operations.md, "Quota").`,
    );
  }
  if (given.alarmEmail === undefined || given.alarmEmail === 'none') {
    lines.push('Nobody is told of alarms: -c alarmEmail=you@example.com changes that.');
  }
  if (developer.kind === 'unknown') lines.push(`The developer account could not be checked: ${developer.cause}.`);
  return lines;
}
