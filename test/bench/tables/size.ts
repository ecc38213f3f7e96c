import { readFileSync, statSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { bare, helloFloor, ours, reference } from '../floors';
import type { Options } from '../options';
import type { Table } from '../table';

interface Metafile {
  readonly outputs: Readonly<
    Record<string, { readonly inputs: Readonly<Record<string, { readonly bytesInOutput: number }>> }>
  >;
}

/** The size of the bundle beside the floors, and what it is made of: our rooms and the packages, in kilobytes. */
export function size({ peers }: Options): readonly Table[] {
  const bundles = [bare(), helloFloor(), reference(), ours, ...peers];
  const whole = bundles.map(({ name, file }) => [
    name,
    statSync(file).size / 1000,
    gzipSync(readFileSync(file)).length / 1000,
  ]);
  return [
    {
      name: 'size',
      title: 'Bundle size, KB minified and gzipped (goal 345 and 110; fails above 450)',
      columns: ['bundle', 'KB', 'gzip KB'],
      rows: whole,
      notes: ['reference: ask-sdk-core and client-dynamodb, bundled by the same recipe but whole'],
    },
    {
      name: 'size',
      title: 'What is in it',
      columns: ['part', 'KB', 'files'],
      rows: parts(readMetafile()),
      notes: ['from dist/meta.json; parts under 1 KB are summed'],
    },
  ];
}

/** Bytes of each input in the bundle as built. */
export function inputsOf(meta: Metafile): readonly (readonly [string, number])[] {
  const output = Object.entries(meta.outputs).find(([file]) => file.endsWith('index.js'))?.[1];
  return Object.entries(output?.inputs ?? {}).map(([file, { bytesInOutput }]) => [file, bytesInOutput]);
}

export function readMetafile(): Metafile {
  return JSON.parse(readFileSync('dist/meta.json', 'utf8')) as Metafile; // written by esbuild, in its own format
}

function parts(meta: Metafile): readonly (readonly [string, number, number])[] {
  const sums = new Map<string, readonly [number, number]>();
  for (const [file, bytes] of inputsOf(meta)) {
    const [sum, files] = sums.get(partOf(file)) ?? [0, 0];
    sums.set(partOf(file), [sum + bytes / 1000, files + 1]);
  }
  const sorted = Array.from(sums, ([part, [sum, files]]) => [part, sum, files] as const).sort((a, b) => b[1] - a[1]);
  const small = sorted.filter(([, sum]) => sum < 1);
  const rest = [
    'the rest',
    small.reduce((sum, [, kb]) => sum + kb, 0),
    small.reduce((sum, [, , n]) => sum + n, 0),
  ] as const;
  return [...sorted.filter(([, sum]) => sum >= 1), rest];
}

/** A package by its name, with the part of it where it has such; our own files by their room. */
function partOf(file: string): string {
  const [, name, part] = /node_modules\/((?:@[^/]+\/)?[^/]+)(?:\/dist-es\/submodules\/([^/]+))?/.exec(file) ?? [];
  if (name !== undefined) return part === undefined ? name : `${name}/${part}`;
  return file.split('/').slice(0, 2).join('/');
}
