import { expect, test } from '@jest/globals';
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate as turn } from 'node:timers/promises';

const root = join(__dirname, '..', '..');
const bundle = join(root, 'dist', 'lambda', 'index.js');

function build(): Promise<number | null> {
  const child = spawn(process.execPath, [join('lambda', 'bundle', 'build.mjs')], { cwd: root, stdio: 'inherit' });
  return new Promise((resolve) => child.on('close', resolve));
}

test('two builds at once leave the built skill in its place, whole, all the time', async () => {
  const before = readFileSync(bundle, 'utf8');
  let codes: readonly (number | null)[] | null = null;
  void Promise.all([build(), build()]).then((ended) => (codes = ended));
  const seen = new Set<string>();
  while (codes === null) {
    seen.add(readFileSync(bundle, 'utf8'));
    await turn();
  }
  const whole = [before, readFileSync(bundle, 'utf8')];
  expect({ codes, torn: [...seen].filter((text) => !whole.includes(text)).length }).toEqual({ codes: [0, 0], torn: 0 });
});
