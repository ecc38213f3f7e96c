import { resolve } from 'node:path';
import { locales } from '../cast/locales';
import { probeFile, run } from './probe';

const turns = 3000;

/**
 * Whether two bundles answer alike, to the byte, over thousands of turns of twelve people in every locale, with and without
 * a screen, and a database that fails now and then. Gives a line that says so, and whether it is good.
 */
export async function same(
  node: string,
  files: readonly string[],
): Promise<{ readonly line: string; readonly isSame: boolean }> {
  if (files.length !== 2) throw new Error('name two bundles: npm run bench -- same OLD NEW');
  const probe = probeFile('answers');
  const ids = locales.map(({ id }) => id).join();
  const [old = [], fresh = []] = await Promise.all(files.map((file) => answersOf(node, probe, resolve(file), ids)));
  const at = old.findIndex((answer, turn) => answer !== fresh[turn]);
  if (at < 0) return { line: `${old.length} turns in ${ids}: every answer is the same, to the byte`, isSame: true };
  return { line: [`turn ${at} differs:`, ...difference(old[at] ?? '', fresh[at] ?? '')].join('\n'), isSame: false };
}

async function answersOf(node: string, probe: string, file: string, ids: string): Promise<readonly string[]> {
  return (await run(node, probe, [file, String(turns), ids])) as readonly string[]; // written by the probe
}

/** What stands around the first letter that differs. */
function difference(old: string, fresh: string): readonly string[] {
  const at = Array.from(old).findIndex((letter, index) => letter !== fresh[index]);
  const around = (text: string): string => text.slice(Math.max(0, at - 200), at + 200);
  return [`  old: …${around(old)}…`, `  new: …${around(fresh)}…`];
}
