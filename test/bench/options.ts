import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { deployedNode } from './deployed-node';
import type { Bundle } from './floors';

/** What is run, on which Node, beside whom. */
export interface Options {
  readonly only: string | null;
  /** What comes after the name of the table. */
  readonly files: readonly string[];
  readonly json: boolean;
  /** A checkout of a release before, whose own logic is measured beside this one's. */
  readonly before: string | null;
  /** The Node that probes run on. */
  readonly node: string;
  readonly peers: readonly Bundle[];
  /** Fresh processes for each bundle, turns that are timed, and turns of the soak. */
  readonly rounds: number;
  readonly turns: number;
  readonly soak: number;
}

export const usage = `npm run bench -- [TABLE] [options]
npm run bench -- same OLD NEW   whether two bundles answer alike, to the byte
  TABLE          size, load, turn, growth, memory, session, scale, understanding or page; all of them unless told
  --json         as JSON
  --node PATH    the Node that the bundles run on (the deployed one, where npm has it for this system)
  --before DIR   a checkout to measure the skill's own logic against, in the turn table
  --peer PATH    a bundle of another skill to measure beside ours; may be given again
  --rounds N     fresh processes for each bundle (15)
  --turns N      turns that are timed (5000)
  --soak N       turns of the soak (100000)`;

/** Options from the command line. Throws one line where they are not understood. */
export function readOptions(argv: readonly string[]): Options {
  const text = (fallback: string) => ({ type: 'string', default: fallback }) as const;
  const { values, positionals } = parseArgs({
    args: [...argv],
    allowPositionals: true,
    options: {
      json: { type: 'boolean', default: false },
      node: { type: 'string' },
      before: { type: 'string' },
      peer: { type: 'string', multiple: true, default: [] },
      rounds: text('15'),
      turns: text('5000'),
      soak: text('100000'),
    },
  });
  const { json, node, before, peer, rounds, turns, soak } = values;
  const peers = peer.map((file) => ({ name: file, file: resolve(file) }));
  return {
    only: positionals[0] ?? null,
    files: positionals.slice(1),
    json,
    before: before ?? null,
    node: node ?? deployedNode(),
    peers,
    rounds: whole(rounds),
    turns: whole(turns),
    soak: whole(soak),
  };
}

function whole(text: string): number {
  if (!/^[1-9]\d*$/.test(text)) throw new Error(`"${text}" is not a number of something`);
  return Number(text);
}
