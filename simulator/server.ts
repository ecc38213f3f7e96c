import { join } from 'node:path';
import { knownCode, lineOf } from './cloud/fault';
import { parseArgs } from 'node:util';
import { localAddress } from './lan/address';
import { printed } from './lan/lan';
import { handOver, type Handing, reloading } from './reload';
import type { Handed } from './web/listeners';
import { openServer } from './web/server';

const oldestNode = 20;
const usualPort = 8787;

const usage = `npm start -- [options]
  --lan    invite phones of the local network too: over HTTPS, each by a code that holds once
  --watch  run anew what changes while it runs, for whoever changes it: sessions go on where they were
  --help   show this
PORT=8788 npm start takes another port, HIP_ROUTINE_DATA=DIR another folder.
`;

/** `npm start`: the page until Ctrl-C. Exit 0 is well, 2 that it could not begin, with one line why. */
async function start(): Promise<number> {
  if (Number(process.versions.node.split('.')[0]) < oldestNode) {
    throw new Error(`Node ${oldestNode} or newer is needed; this is ${process.versions.node}`);
  }
  const off = { type: 'boolean', default: false } as const;
  const { lan, watch, watched, help } = parseArgs({
    options: { lan: off, watch: off, watched: off, help: { ...off, short: 'h' } },
    strict: true,
  }).values;
  if (help) {
    process.stdout.write(usage);
    return 0;
  }
  const stopped = new Promise<void>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
  });
  if (watch) return reloading({ ...made, given: ['--watched', ...(lan ? ['--lan'] : [])] }, stopped);
  // What a skill leaves running may fail after its answer; Lambda logs that and lives on.
  process.on('uncaughtException', (fault) => complain(`the skill failed outside a request: ${lineOf(fault)}`));
  const server = await openServer({
    port: portOf(process.env['PORT']),
    data: process.env['HIP_ROUTINE_DATA'] ?? '.data',
    skill: join(__dirname, '..', 'dist', 'lambda', 'index.js'),
    zone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    clock: Date.now,
    log: () => {},
    lan: lan ? localAddress() : null,
    handed: watched ? await handedBefore() : null,
  });
  process.stdout.write(`Hip Routine is at ${server.url} (Ctrl-C ends it; what was done is kept)\n`);
  const invitation = server.invitation();
  if (invitation !== null) process.stdout.write(printed(invitation));
  const asked = await Promise.race([stopped, ...(watched ? [untilAsked()] : [])]);
  if (asked === handOver) await give(await server.hand());
  else await server.close();
  return 0;
}

/** What a change is looked for in, and made anew with. */
const made = {
  root: join(__dirname, '..'),
  program: join('simulator', 'server.ts'),
  folders: ['lambda', 'simulator', join('skill-package', 'interactionModels')],
  build: [join('lambda', 'bundle', 'build.mjs')],
  tell: (line: string) => void process.stdout.write(line),
};

/** The devices of the run before this one, by `--watch`. */
async function handedBefore(): Promise<Handed | null> {
  const { handed } = await new Promise<Handing>((resolve) => process.once('message', resolve));
  return handed as Handed | null; // what another run of this program gave away a moment ago
}

function untilAsked(): Promise<unknown> {
  return new Promise((resolve) => process.once('message', resolve));
}

function give(handed: Handed): Promise<void> {
  return new Promise((resolve) => process.send?.(handed, undefined, undefined, () => resolve()));
}

function portOf(given: string | undefined): number {
  if (given === undefined || given === '') return usualPort;
  const port = Number(given);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new Error(`PORT ${given} is not a port`);
  return port;
}

const reasons: Readonly<Record<string, string>> = {
  EADDRINUSE: 'is taken: PORT=8788 npm start takes another',
  EACCES: 'may not be used: PORT=8787 npm start takes another',
};

function complaint(fault: unknown): string {
  const code = knownCode(fault, reasons);
  const isPort = typeof fault === 'object' && fault !== null && 'syscall' in fault && fault.syscall === 'listen';
  if (code === null || !isPort) return lineOf(fault);
  return `port ${'port' in fault ? String(fault.port) : usualPort} ${reasons[code]}`;
}

function complain(line: string): void {
  process.stderr.write(`${line.trimEnd()}\n`);
}

start()
  .catch((fault: unknown) => {
    complain(complaint(fault));
    return 2;
  })
  // A skill may keep sockets or timers open for its next request: nothing waits for those.
  .then((code) => process.exit(code));
