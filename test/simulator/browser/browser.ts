import { execFileSync } from 'node:child_process';
import { type Browser, chromium } from 'playwright-core';

/** Where the browser is that npm installed, how it wants to be started, and where its libraries are. */
interface Found {
  readonly path: string;
  readonly args: readonly string[];
  readonly libraries: string;
}

const find = `import('@sparticuz/chromium').then(async ({ default: chromium }) =>
  console.log(JSON.stringify({
    path: await chromium.executablePath(), args: chromium.args, libraries: process.env.LD_LIBRARY_PATH ?? '' })))`;

/** Opens that browser. It is unpacked by a process of its own: the package is an ES module, which tests cannot load. */
export async function openBrowser(): Promise<Browser> {
  // Told that it is on Lambda, it unpacks the libraries that a bare system lacks.
  const env = { AWS_LAMBDA_JS_RUNTIME: 'nodejs22.x', ...process.env };
  const told = execFileSync(process.execPath, ['-e', find], { cwd: __dirname, env, encoding: 'utf8' });
  const { path, args, libraries } = JSON.parse(told) as Found; // what the lines above printed
  // `phone.test` is a name of this machine that no browser takes for a secure place.
  // In one process the whole browser would end with its first page.
  const many = args.filter((arg) => arg !== '--single-process' && arg !== '--no-zygote');
  const around = { ...process.env, LD_LIBRARY_PATH: libraries };
  return chromium.launch({
    executablePath: path,
    args: [...many, '--no-sandbox', '--host-resolver-rules=MAP phone.test 127.0.0.1'],
    headless: true,
    env: around,
  });
}
