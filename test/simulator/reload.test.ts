import { expect, jest, test } from '@jest/globals';
import { mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { reloading } from '../../simulator/reload';
import { openServer } from '../../simulator/web/server';
import { say } from './asking';

// Each starts processes: on a busy machine that takes as long as it takes.
jest.setTimeout(600_000);

const root = join(__dirname, '..', '..');

/** A program that says what it is and what it was given, and leaves its name to the next. */
const program = (name: string): string => `
  import { writeFileSync } from 'node:fs';
  process.on('message', (message) => {
    if (message === 'hand over') return process.send('${name}', () => process.exit(0));
    writeFileSync('said', '${name} after ' + String(message.handed));
  });
`;

test('a program is run anew when its source changes and builds, and is given what the one before it left', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'hip-reload-'));
  mkdirSync(join(folder, 'source'));
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  const file = join(folder, 'source', 'program.mjs');
  const write = (text: string): void => writeFileSync(file, text);
  write(program('first'));
  writeFileSync(
    join(folder, 'build.mjs'),
    `import { readFileSync } from 'node:fs'; if (readFileSync('source/program.mjs', 'utf8').includes('broken')) throw new Error('broken');`,
  );
  const told: string[] = [];
  let stop: () => void = () => {};
  const stopped = new Promise<void>((resolve) => (stop = resolve));
  const made = { root: folder, program: join('source', 'program.mjs'), given: [], folders: ['source'] };
  const running = reloading({ ...made, build: ['build.mjs'], tell: (line) => told.push(line) }, stopped);
  const { readFile } = await import('node:fs/promises');
  const said = async (words: string): Promise<void> => {
    while ((await readFile(join(folder, 'said'), 'utf8').catch(() => '')) !== words) await new Promise(setImmediate);
  };
  await said('first after null');
  write('broken');
  while (told.length === 0) await new Promise(setImmediate);
  expect(told[0]).toContain('does not build, and goes on as it was');
  write(program('second'));
  await said('second after first');
  expect(told.at(-1)).toBe('program.mjs changed: it runs anew\n');
  stop();
  expect(await running).toBe(0);
});

test('a server that goes on for another has its devices: an open session goes on where it was', async () => {
  const skill = join(root, 'dist', 'lambda', 'index.js');
  const setting = { port: 0, data: null, skill, zone: 'UTC', clock: Date.now, log: () => {} };
  const first = await openServer(setting);
  await say(first, 'home', 'open hip routine');
  const { version, server } = await say(first, 'home', 'yes');
  const handed = structuredClone(await first.hand());
  const second = await openServer({ ...setting, handed });
  const after = await say(second, 'home', 'ready', { version, into: 3 });
  expect([after.server, after.turns.map(({ number }) => number)]).toEqual([server, [1, 2, 3]]);
  expect(after.turns.at(-1)?.came).toMatchObject({ is: 'answered', place: 'playing' });
  await second.close();
});
