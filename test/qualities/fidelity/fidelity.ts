import type { ChildProcess } from 'node:child_process';
import { cpSync, mkdtempSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { events } from './events';
import { installTools, startRuntime } from './runtime';
import { runtimeApi, type Told } from './runtime-api';

/** What one run of the function gave: an outcome for each event, what it logged, and when it was ready. */
interface Run {
  readonly told: readonly Told[];
  readonly log: readonly string[];
  readonly readyAfter: number;
}

/** Runs the built function alone in a folder, as Lambda does, and prints what came of each event. Gives the exit code. */
async function fidelity(): Promise<number> {
  installTools();
  const { told, log, readyAfter } = await run();
  console.log(`Node 24 and aws-lambda-ric 4: ready for the first event after ${readyAfter.toFixed(0)} ms`);
  for (const { outcome, milliseconds, body } of told) {
    const time = `${milliseconds.toFixed(1).padStart(7)} ms`;
    console.log(`${outcome.padEnd(10)} ${time}  ${String(body.length)} bytes  ${body.slice(0, 80)}`);
  }
  const faults = faultsIn(told, log);
  console.log(faults.length === 0 ? 'every event was answered and measured' : faults.join('\n'));
  return faults.length === 0 ? 0 : 1;
}

function faultsIn(told: readonly Told[], log: readonly string[]): readonly string[] {
  const answered = told.filter(({ outcome, body }) => outcome === 'response' && isAnswer(body)).length;
  const metrics = log.filter((line) => line.includes('"CloudWatchMetrics"'));
  const clothed = metrics.filter((line) => !line.startsWith('{')).length;
  const lines: string[] = [];
  if (answered < events().length) lines.push(`${String(events().length - answered)} events were not answered`);
  if (metrics.length < events().length)
    lines.push(`${String(events().length - metrics.length)} events left no metrics`);
  if (clothed > 0) lines.push(`${String(clothed)} metric lines are not bare JSON: CloudWatch may not read them`);
  return lines;
}

async function run(): Promise<Run> {
  const log: string[] = [];
  let child: ChildProcess | undefined;
  let readyAfter = 0;
  const told = await new Promise<readonly Told[]>((resolve, reject) => {
    const patience = setTimeout(reject, 60_000, new Error('no answer within a minute'));
    const finish = (all: readonly Told[]): void => {
      clearTimeout(patience);
      // The last lines of the log are still on their way.
      setTimeout(resolve, 200, all);
    };
    void runtimeApi(events(), finish).then((server) => {
      const started = performance.now();
      server.once('request', () => (readyAfter = performance.now() - started));
      // A server that listens on a port has an address of this kind.
      child = startRuntime(functionFolder(), (server.address() as AddressInfo).port);
      child.stdout?.on('data', (chunk: Buffer) => log.push(...chunk.toString().split('\n')));
      child.once('exit', (code) => {
        server.close();
        reject(new Error(`the runtime ended by itself with code ${String(code)}`));
      });
    });
  }).finally(() => child?.kill());
  return { told, log, readyAfter };
}

/** A copy of what is deployed, in a place where nothing else can be required. */
function functionFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'task-'));
  cpSync('dist/lambda', folder, { recursive: true });
  return folder;
}

function isAnswer(body: string): boolean {
  const answer: unknown = JSON.parse(body);
  return typeof answer === 'object' && answer !== null && 'version' in answer;
}

fidelity().then(
  (code) => {
    process.exitCode = code;
  },
  (fault: unknown) => {
    console.error(fault instanceof Error ? fault.message : fault);
    process.exitCode = 1;
  },
);
