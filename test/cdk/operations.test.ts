import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { readArguments } from '../../cdk/deploying/arguments';
import { readWords } from '../../cdk/records/words';
import { faultsOf } from '../../cdk/settings';
import { SKILL_ID } from './situations';

const page = readFileSync('docs/operations.md', 'utf8');
const commands = [...page.matchAll(/^```\n([^]*?)^```$/gm)].flatMap(([, block = '']) => commandsIn(block));

/** The commands of a block, one a line; a line that ends with a backslash goes on in the next. */
function commandsIn(block: string): readonly string[] {
  return block
    .replace(/\\\n\s*/g, '')
    .trim()
    .split('\n');
}

/** The words after `--`, with what an operator fills in filled in. */
function wordsOf(command: string): readonly string[] {
  const filled = command
    .replace(/skillId=<[^>]+>/, `skillId=${SKILL_ID}`)
    .replace('vendorId=…', 'vendorId=M2ABCDEFGHIJK')
    .replace('<the code>', 'a'.repeat(64));
  return (filled.split(' -- ')[1] ?? '').split(' ').filter((word) => word !== '');
}

describe('docs/operations.md', () => {
  test('every deployment that it shows is understood, and has the settings that it needs', () => {
    const shown = commands.filter((each) => each.startsWith('npm run deploy') && !each.includes('<the same settings>'));
    expect(shown.length).toBeGreaterThan(2);
    for (const command of shown) {
      const asked = readArguments(wordsOf(command));
      expect([command, asked.kind]).toEqual([command, 'run']);
      if (asked.kind !== 'run') continue;
      expect([command, faultsOf(asked.given)]).toEqual([command, []]);
      expect([command, asked.given.contact]).toEqual([command, 'you@example.com']);
    }
  });

  test('every restore and every deletion that it shows is understood', () => {
    const shown = commands.filter((each) => each.startsWith('npm run records'));
    expect(shown.map((command) => readWords(wordsOf(command)).kind)).toEqual(['restore', 'forget']);
  });

  test('every other command is of a tool that the page asks for', () => {
    const tools = /^(npm (ci|test|run)|npx cdk|aws|ask|git|export AWS_REGION|\(cd dist\/skill && ask)\b/;
    expect(commands.filter((each) => !tools.test(each))).toEqual([]);
  });
});

/** The repository as a clone has it: tracked files, and packages, and nothing built. */
function freshClone(): string {
  const folder = mkdtempSync(join(tmpdir(), 'clone-'));
  const { stdout } = spawnSync('git', ['ls-files', '-z'], { encoding: 'utf8' });
  for (const file of stdout.split('\0').filter((name) => /^(cdk|lambda|skill-package)\/|\.json$/.test(name))) {
    cpSync(file, join(folder, file), { recursive: true });
  }
  symlinkSync(join(process.cwd(), 'node_modules'), join(folder, 'node_modules'));
  return folder;
}

/** Runs a command without network, account or credentials; gives everything that it printed. */
function inClone(
  folder: string,
  ...words: readonly string[]
): { readonly status: number | null; readonly text: string } {
  const [command = '', ...rest] = words;
  const env = {
    PATH: `${join(process.cwd(), 'node_modules/.bin')}:${dirname(process.execPath)}:${process.env['PATH'] ?? ''}`,
    HOME: folder,
    AWS_REGION: 'us-east-1',
    AWS_EC2_METADATA_DISABLED: 'true',
    CDK_DISABLE_CLI_TELEMETRY: 'true',
  };
  const { stdout, stderr, status } = spawnSync(command, rest, { cwd: folder, env, encoding: 'utf8' });
  return { status, text: stdout + stderr };
}

describe('on a fresh clone', () => {
  const folder = freshClone();

  test('preparing the account gets as far as the account', () => {
    const { status, text } = inClone(folder, 'npm', 'run', '--silent', 'bootstrap');
    expect(status).not.toBe(0);
    expect(text).not.toMatch(/is missing|command not found|Cannot find/);
    expect(text).toMatch(/credentials|account/i);
  }, 120_000);

  test('deploying says what is missing, and nothing is made', () => {
    const { status, text } = inClone(folder, 'tsx', 'cdk/deploy.ts');
    expect(status).toBe(2);
    expect(text).toMatch(/contact is missing/);
    expect(text).toMatch(/no AWS credentials were found/);
  }, 120_000);
});
