import { accessSync, constants, existsSync, mkdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, resolve } from 'node:path';
import { knownCode, lineOf } from './fault';

/** LevelDB, as far as it is used here. */
type LevelModule = { readonly Level: new (path: string) => { open(): Promise<void>; close(): Promise<void> } };

/**
 * Makes sure that a database can be kept in a folder, which is created where it is missing. Throws one line that names
 * the folder: dynalite itself would end the process, long after the cause.
 */
export async function claimFolder(folder: string): Promise<void> {
  try {
    makeFolder(resolve(folder));
    accessSync(folder, constants.W_OK);
    await tryOpening(folder);
  } catch (fault) {
    throw new Error(`cannot keep data in ${folder}: ${reason(fault)}`, { cause: fault });
  }
}

/** Step by step: Node's own recursive way never returns in folders that refuse new ones, such as `/proc`. */
function makeFolder(folder: string): void {
  if (existsSync(folder)) return;
  makeFolder(dirname(folder));
  mkdirSync(folder);
}

async function tryOpening(folder: string): Promise<void> {
  // The same LevelDB that dynalite opens, found from where dynalite finds it.
  const { Level } = createRequire(require.resolve('dynalite'))('level') as LevelModule;
  const level = new Level(folder);
  await level.open();
  await level.close();
}

const reasons: Readonly<Record<string, string>> = {
  EACCES: 'it may not be written',
  EPERM: 'it may not be written',
  EROFS: 'it is on a read-only disk',
  EEXIST: 'it is a file',
  ENOTDIR: 'it is a file',
  ENOENT: 'it cannot be created',
  LEVEL_LOCKED: 'another simulator is using it (--data chooses another folder, --memory needs none)',
};

function reason(fault: unknown): string {
  const code = knownCode(fault, reasons);
  return (code === null ? undefined : reasons[code]) ?? lineOf(fault);
}
