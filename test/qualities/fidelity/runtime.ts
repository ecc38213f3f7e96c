import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deployedNode } from '../../bench/deployed-node';
import { SKILL_ID } from './events';

/**
 * AWS's own runtime client. It is kept in a folder of its own, since it is built on arrival, which takes a minute and a C++
 * compiler.
 */
const TOOL = 'aws-lambda-ric@4.0.2';
const TOOLS_FOLDER = join(tmpdir(), 'hip-routine-fidelity');

/** Fetches and builds the runtime client unless it is there. */
export function installTools(): void {
  if (existsSync(join(TOOLS_FOLDER, 'node_modules/aws-lambda-ric/rapid-client.node'))) return;
  console.log(`installing ${TOOL} into ${TOOLS_FOLDER}: a minute or two`);
  mkdirSync(TOOLS_FOLDER, { recursive: true });
  writeFileSync(join(TOOLS_FOLDER, 'package.json'), '{ "private": true }\n');
  execFileSync('npm', ['install', '--no-audit', '--no-fund', TOOL], { cwd: TOOLS_FOLDER, stdio: 'inherit' });
}

/** Starts the runtime as Lambda would. The table is out of reach on purpose: a turn must be answered all the same. */
export function startRuntime(taskRoot: string, port: number): ChildProcess {
  const modules = join(TOOLS_FOLDER, 'node_modules');
  return spawn(deployedNode(), [join(modules, 'aws-lambda-ric/index.mjs'), 'index.handler'], {
    cwd: taskRoot,
    stdio: ['ignore', 'pipe', 'inherit'],
    env: {
      AWS_LAMBDA_RUNTIME_API: `127.0.0.1:${String(port)}`,
      _HANDLER: 'index.handler',
      LAMBDA_TASK_ROOT: taskRoot,
      AWS_LAMBDA_FUNCTION_NAME: 'hip-routine-live',
      AWS_LAMBDA_FUNCTION_MEMORY_SIZE: '512',
      AWS_LAMBDA_FUNCTION_VERSION: '$LATEST',
      AWS_LAMBDA_LOG_GROUP_NAME: '/aws/lambda/hip-routine-live',
      AWS_LAMBDA_LOG_STREAM_NAME: 'fidelity',
      AWS_REGION: 'us-east-1',
      AWS_ACCESS_KEY_ID: 'none',
      AWS_SECRET_ACCESS_KEY: 'none',
      AWS_ENDPOINT_URL_DYNAMODB: 'http://127.0.0.1:9',
      TABLE_NAME: 'hip-routine-live',
      SKILL_ID,
      STAGE: 'live',
      MEDIA_URL: 'https://media.example.com',
    },
  });
}
