import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readArguments } from './deploying/arguments';
import { writeAskFolder } from './deploying/ask-folder';
import { obstacles, remarks } from './deploying/checks';
import { deployUsage, nextSteps, type Outputs } from './deploying/deploy-text';
import { situationOf } from './deploying/look';
import { linesOf } from './deploying/obstacle';
import type { Situation } from './deploying/situation';
import type { Given } from './settings';
import { sourcesIn } from './sources';

const OUTPUTS_FILE = 'cdk.out/outputs.json';

/** Checks, deploys, then prints what is left to do. Returns the exit code. */
async function deploy(words: readonly string[]): Promise<number> {
  const asked = readArguments(words);
  if (asked.kind === 'help') return tell([deployUsage], 0);
  if (asked.kind === 'unclear') return tell(asked.faults, 2);
  const situation = await situationOf(asked.given, sourcesIn(process.cwd()));
  const faults = obstacles(situation);
  if (faults.length > 0) return tell(faults.flatMap(linesOf), 2);
  tell(remarks(situation), 0);
  const code = runCdk(situation);
  return code === 0 ? conclude(asked.given, readOutputs(situation.name)) : code;
}

/** Runs the CDK with the settings, and with the quota that the account has. */
function runCdk({ name, given, region, account }: Situation): number {
  const quota = account.kind === 'known' && account.quota !== undefined ? String(account.quota) : undefined;
  const all = quota === undefined ? given : { concurrencyQuota: quota, ...given };
  const settings = Object.entries(all).flatMap(([key, value]) => ['-c', `${key}=${value}`]);
  const words = [
    'deploy',
    name,
    '--app',
    'tsx cdk/app.ts',
    '--outputs-file',
    OUTPUTS_FILE,
    '--require-approval',
    'never',
  ];
  const env = {
    ...process.env,
    AWS_REGION: region,
    PATH: `${join(process.cwd(), 'node_modules/.bin')}:${process.env['PATH'] ?? ''}`,
  };
  return spawnSync('cdk', [...words, '--no-notices', ...settings], { stdio: 'inherit', env }).status ?? 1;
}

function readOutputs(name: string): Outputs {
  // Written by the CDK: one object of text for each stack.
  const written = JSON.parse(readFileSync(OUTPUTS_FILE, 'utf8')) as Readonly<Record<string, Outputs>>;
  return written[name] ?? {};
}

function conclude(given: Given, outputs: Outputs): number {
  const { FunctionArn = '', MediaUrl = '' } = outputs;
  if (given.vendorId === undefined) {
    const skill = given.skillId === undefined ? {} : { skillId: given.skillId };
    writeAskFolder('dist/skill', sourcesIn(process.cwd()), { functionArn: FunctionArn, mediaUrl: MediaUrl, ...skill });
  }
  return tell(nextSteps(given, outputs), 0);
}

function tell(lines: readonly string[], code: number): number {
  const print = code === 0 ? console.log : console.error;
  for (const line of lines) print(line);
  return code;
}

void deploy(process.argv.slice(2)).then((code) => {
  process.exitCode = code;
});
