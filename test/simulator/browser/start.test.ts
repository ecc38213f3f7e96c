import { describe, expect, jest, test } from '@jest/globals';
import { spawn } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { listen, stopListening } from '../../../simulator/cloud/loopback';
import { openServer } from '../../../simulator/web/server';
import type { Snapshot } from '../../../simulator/web/wire';

// Each starts a process: on a busy machine that takes as long as it takes.
jest.setTimeout(600_000);

const root = join(__dirname, '..', '..', '..');
const folder = (): string => mkdtempSync(join(tmpdir(), 'hip-start-'));

/** The command, run as a person does, with what it printed so far. */
function start(environment: Record<string, string>) {
  const child = spawn(process.execPath, ['--import', 'tsx', join(root, 'simulator', 'server.ts')], {
    cwd: root,
    env: { ...process.env, ...environment },
  });
  const printed = { out: '', complaints: '' };
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
  const address = new Promise<string>((resolve) => {
    child.stdout.on('data', (text) => {
      printed.out += String(text);
      const url = /http:\S+/.exec(printed.out)?.[0];
      if (url !== undefined) resolve(url);
    });
  });
  child.stderr.on('data', (text) => (printed.complaints += String(text)));
  return { child, printed, ended, address };
}

test('whoever comes while the simulator starts is asked to come again, and nobody waits for ever', async () => {
  const free = createServer();
  const port = Number(new URL(await listen(free)).port);
  await stopListening(free);
  const skill = join(root, 'dist', 'lambda', 'index.js');
  const opening = openServer({ port, data: null, skill, zone: 'UTC', clock: Date.now, log: () => {} });
  const asked = () => fetch(`http://127.0.0.1:${port}/`).catch(() => null);
  let first = await asked();
  while (first === null) first = await asked();
  expect([first.status, first.headers.get('retry-after')]).toEqual([503, '1']);
  const { close } = await opening;
  expect((await asked())?.status).toBe(200);
  await close();
});

describe('npm start', () => {
  test('says in one line that the port is taken, or is none, or that the data cannot be kept, and exits 2', async () => {
    const other = createServer();
    const taken = new URL(await listen(other)).port;
    const file = join(folder(), 'a file');
    writeFileSync(file, '');
    const runs = [{ PORT: taken }, { PORT: 'http' }, { PORT: '0', HIP_ROUTINE_DATA: file }].map(start);
    expect(await Promise.all(runs.map(({ ended }) => ended))).toEqual([2, 2, 2]);
    const lines = runs.map(({ printed }) => printed.complaints);
    expect(lines).toEqual([
      `port ${taken} is taken: PORT=8788 npm start takes another\n`,
      'PORT http is not a port\n',
      `cannot keep data in ${file}: it is a file\n`,
    ]);
    await stopListening(other);
  });

  test('ends at Ctrl-C, and what was done in an open session is there the next time', async () => {
    const data = folder();
    const act = async (url: string, words: string, version: number, into: number): Promise<Snapshot> => {
      const body = { who: { user: 'home' }, act: { does: 'say', words }, version, into, tab: 't' };
      const headers = { 'Content-Type': 'application/json' };
      const reply = await fetch(`${url}/act`, { method: 'POST', headers, body: JSON.stringify(body) });
      return (await reply.json()) as Snapshot; // the server's own answer
    };
    const first = start({ PORT: '0', HIP_ROUTINE_DATA: data });
    const url = await first.address;
    await act(url, 'open hip routine', 0, 1);
    await act(url, 'yes', 1, 20);
    await act(url, 'ready', 2, 70);
    await act(url, 'how long is left', 3, 60);
    first.child.kill('SIGINT');
    expect(await first.ended).toBe(0);
    const second = start({ PORT: '0', HIP_ROUTINE_DATA: data });
    const { turns } = await act(await second.address, 'open hip routine', 0, 1);
    expect(turns.at(-1)?.came).toMatchObject({ is: 'answered', place: 'welcomeBack' });
    second.child.kill('SIGINT');
    expect(await second.ended).toBe(0);
  });
});
