import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { buildSync } from 'esbuild';

/** A folder for what is built on the fly; the system clears it. */
export const workbench = mkdtempSync(join(tmpdir(), 'hip-routine-bench-'));

/** A probe over the code of a checkout (this one), bundled so that a plain Node runs it with nothing else loaded; gives its file. */
export function probeFile(name: 'load' | 'sessions' | 'logic' | 'answers' | 'growth', of = '.'): string {
  const outfile = join(workbench, `${name}${of === '.' ? '' : '-before'}.cjs`);
  buildSync({
    stdin: {
      contents: readFileSync(`test/bench/probes/${name}.ts`, 'utf8'),
      resolveDir: resolve(of, 'test/bench/probes'),
      loader: 'ts',
    },
    outfile,
    bundle: true,
    platform: 'node',
    target: 'node20',
    logLevel: 'error',
  });
  return outfile;
}

/** Runs a probe in a fresh process, on a Node of choice, and gives what it wrote to descriptor 3. */
export async function run(
  node: string,
  probe: string,
  argv: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Promise<unknown> {
  const child = spawn(node, ['--expose-gc', probe, ...argv], {
    stdio: ['ignore', 'ignore', 'inherit', 'pipe'],
    env: { PATH: process.env['PATH'] ?? '', ...environment },
  });
  const chunks: Buffer[] = [];
  child.stdio[3]?.on('data', (chunk: Buffer) => chunks.push(chunk));
  const code = await new Promise((resolve) => child.once('close', resolve));
  if (code !== 0) throw new Error(`${probe} ${argv[0] ?? ''} ended with code ${String(code)}`);
  return JSON.parse(Buffer.concat(chunks).toString());
}
