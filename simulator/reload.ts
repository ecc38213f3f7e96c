import { type ChildProcess, fork, spawn } from 'node:child_process';
import { watch } from 'node:fs';
import { extname, join } from 'node:path';

/** A program that is run anew after each change: its file, what follows on its command line, and what it is made of. */
export interface Reloaded {
  readonly root: string;
  readonly program: string;
  readonly given: readonly string[];
  readonly folders: readonly string[];
  /** What makes the build, on Node; a change that does not build leaves the program running as it is. */
  readonly build: readonly string[];
  readonly tell: (line: string) => void;
}

/** What a program is given by the one that ran before it, and what it is asked for. */
export interface Handing {
  readonly handed: unknown;
}
export const handOver = 'hand over';

/** Editors write a file in several strokes (milliseconds). */
const settling = 150;
const sources = ['.ts', '.mjs', '.html', '.css', '.json'];

/** Runs a program until `stopped` or until it ends by itself, and another one in its place after each change. Gives its exit code. */
export async function reloading(reloaded: Reloaded, stopped: Promise<void>): Promise<number> {
  const { root, program, given, folders, tell } = reloaded;
  const changes = changesIn(folders.map((folder) => join(root, folder)));
  let handed: unknown = null;
  for (;;) {
    const child = fork(join(root, program), [...given], {
      cwd: root,
      execArgv: ['--import', 'tsx'],
      serialization: 'advanced',
    });
    const ended = new Promise<number>((resolve) => child.once('exit', (code) => resolve(code ?? 0)));
    child.send({ handed } satisfies Handing);
    const what = await Promise.race([ended, stopped.then(() => 'stop' as const), changes.next(() => built(reloaded))]);
    if (typeof what === 'number') return what;
    if (what === 'stop') {
      child.kill('SIGTERM');
      return ended;
    }
    tell(`${what} changed: it runs anew\n`);
    handed = await takenFrom(child);
    await ended;
  }
}

/** What a program leaves to the next one; it ends after that. */
async function takenFrom(child: ChildProcess): Promise<unknown> {
  const handed = new Promise<unknown>((resolve) => {
    child.once('message', resolve);
    child.once('exit', () => resolve(null));
  });
  child.send(handOver);
  return handed;
}

async function built({ root, build, tell }: Reloaded): Promise<boolean> {
  const builder = spawn(process.execPath, [...build], { cwd: root, stdio: ['ignore', 'ignore', 'pipe'] });
  let faults = '';
  builder.stderr.on('data', (text) => (faults += String(text)));
  const code = await new Promise<number | null>((resolve) => builder.once('close', resolve));
  if (code !== 0) tell(`it does not build, and goes on as it was:\n${faults}`);
  return code === 0;
}

interface Changes {
  /** The file that changed next, once what is made of it is ready. */
  next(ready: () => Promise<boolean>): Promise<string>;
}

function changesIn(folders: readonly string[]): Changes {
  let tell: (file: string) => void = () => {};
  let timer: NodeJS.Timeout | undefined;
  for (const folder of folders) {
    watch(folder, { recursive: true, persistent: false }, (_, file) => {
      if (file === null || !sources.includes(extname(file))) return;
      clearTimeout(timer);
      timer = setTimeout(() => tell(file), settling);
    });
  }
  return {
    next: (ready) =>
      new Promise((resolve) => {
        tell = (file) => void ready().then((is) => (is ? resolve(file) : undefined));
      }),
  };
}
