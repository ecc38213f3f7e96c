import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { buildSync } from 'esbuild';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parrotFile } from './fixtures/parrot-setting';

// Each starts a process: on a busy machine that takes as long as it takes.
jest.setTimeout(600_000);

const root = join(__dirname, '..', '..');
const folder = mkdtempSync(join(tmpdir(), 'hip-talk-'));
/** As `npm run talk` starts it; one run is by that, and the others are of the same source as one file, without a compiler. */
const source = join(root, 'simulator', 'talk.ts');
const started = [join(root, 'node_modules', 'tsx', 'dist', 'cli.mjs'), source];
/** In a folder below the root, as the source is: it finds the models from there. */
const builtFile = (name: string): string => join(root, 'dist', `${name}.${process.pid}.cjs`);
const [built, parrot] = [builtFile('talk'), builtFile('parrot')];

beforeAll(() => {
  for (const [entry, outfile] of [[source, built] as const, [parrotFile, parrot] as const])
    buildSync({ entryPoints: [entry], outfile, bundle: true, platform: 'node', packages: 'external' });
});
afterAll(() => [built, parrot].forEach((file) => rmSync(file)));

/** Runs the command as a person does, beside the parrot. */
function talk(args: readonly string[], input = '', command: readonly string[] = [built]) {
  const run = spawnSync(process.execPath, [...command, '--skill', parrot, ...args], {
    cwd: folder,
    input,
    encoding: 'utf8',
  });
  return { code: run.status, out: run.stdout, complaints: run.stderr.split('\n').filter((line) => line !== '') };
}

function script(lines: string): string {
  const file = join(mkdtempSync(join(tmpdir(), 'hip-script-')), 'script.txt');
  writeFileSync(file, lines);
  return file;
}

describe('npm run talk', () => {
  test('prints one object a turn under --json and nothing else, with exactly its six keys', () => {
    const args = ['--memory', '--json', '--log', '--clock', '2026-11-23T07:00:00Z'];
    const { code, out, complaints } = talk([...args, '--script', script('open hip routine\n+3s Alexa, stop\nhello')]);
    const turns = out
      .trimEnd()
      .split('\n')
      .map((line): unknown => JSON.parse(line));
    expect(turns).toMatchObject([
      { heard: 'open hip routine', intent: 'LaunchRequest', at: '2026-11-23T07:00:00.000Z', plays: 11.585 },
      { heard: 'Alexa, stop', intent: 'AMAZON.StopIntent', at: '2026-11-23T07:00:03.000Z' },
    ]);
    for (const turn of turns) {
      expect(Object.keys(turn ?? {})).toEqual(['heard', 'intent', 'at', 'request', 'response', 'plays']);
    }
    expect(complaints).toContain('{"heard":"AMAZON.StopIntent"}');
    expect(complaints.at(-1)).toContain('nothing is listening to "hello"');
    expect(code).toBe(0);
  });

  test.each([
    ['the option', ['--locale', 'en-GB'], ''],
    ['the script', [], '# locale en-GB\n'],
    ['the option before the script', ['--locale', 'en-GB'], '# locale fr-FR\n'],
  ])('is a device in the locale that %s names', (_, args, opening) => {
    const { out } = talk(['--memory', '--json', ...args, '--script', script(`${opening}open hip routine`)]);
    expect(JSON.parse(out)).toMatchObject({ request: { request: { locale: 'en-GB' } } });
  });

  test('shows a failing skill, goes on, and exits 1', () => {
    const { code, out } = talk(['--memory', '--script', script('open hip routine\nhelp\nopen hip routine')]);
    expect(out).toContain('help is broken');
    expect(out.match(/I heard LaunchRequest/g)).toHaveLength(2);
    expect(code).toBe(1);
  });

  test('ends when nobody reads it any more', () => {
    const lines = 'open hip routine\n'.repeat(2000);
    const pipe = [process.execPath, built, '--skill', parrot, '--memory', '--script', script(lines)].join(' ');
    const run = spawnSync('sh', ['-c', `${pipe} 2>&1 | head -1`], { cwd: folder, encoding: 'utf8', timeout: 300_000 });
    expect(run.signal).toBeNull();
    expect(run.stdout).toContain('you    open hip routine');
  });

  test('takes typed lines, explains those that cannot be done, and leaves at the end of the input', () => {
    const { code, out, complaints } = talk(['--memory'], 'open hip routine\n(dance)\nstop\n', started);
    expect(out).toContain('the skill closes the session');
    expect(complaints).toEqual(['"(dance)" is not something that can be done']);
    expect(code).toBe(0);
  });

  test.each([
    ['an unknown option', ['--loud']],
    ['a bad clock', ['--clock', 'tomorrow']],
    ['a bad zone', ['--zone', 'Mars']],
    ['a bad locale', ['--locale', 'british']],
    ['a missing script', ['--script', 'nowhere.txt']],
    ['a bad line', ['--memory', '--script', script('open hip routine\n(dance)')]],
    ['a missing build', ['--memory', '--skill', 'nowhere.js', '--script', script('open hip routine')]],
  ])('refuses %s in one line, and exits 2', (_, args) => {
    const { code, out, complaints } = talk(args);
    expect({ code, out, lines: complaints.length }).toEqual({ code: 2, out: '', lines: 1 });
  });
});
