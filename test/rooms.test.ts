import { expect, test } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';

const root = join(__dirname, '../lambda');

/** The rooms and what each may lean on. */
const leansOn: { readonly [room: string]: readonly string[] } = {
  routine: [],
  words: [],
  session: ['routine'],
  conversation: ['routine', 'session'],
  score: ['routine', 'words', 'session', 'conversation'],
  render: ['routine', 'words', 'session', 'conversation', 'score'],
  store: ['routine', 'session'],
  alexa: ['routine', 'words', 'session', 'conversation', 'score', 'render', 'store'],
  '': ['routine', 'words', 'session', 'conversation', 'score', 'render', 'store', 'alexa'],
};

interface Source {
  readonly file: string;
  readonly code: string;
}

interface Import {
  readonly from: string;
  readonly typesOnly: boolean;
}

const sources: readonly Source[] = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => file.endsWith('.ts'))
  .map((file) => ({ file, code: readFileSync(join(root, file), 'utf8') }));

function importsOf({ code }: Source): readonly Import[] {
  const written = code.matchAll(/^(?:import|export)\s+(type\s+)?(?:[^'";]*?from\s+)?'([^']+)'/gm);
  const called = code.matchAll(/(?:import|require)\(\s*'([^']+)'\s*\)/g);
  return [
    ...[...written].map(([, type, from]) => ({ from: from ?? '', typesOnly: type !== undefined })),
    ...[...called].map(([, from]) => ({ from: from ?? '', typesOnly: false })),
  ];
}

const roomOf = (file: string) => (file.includes('/') ? (file.split('/')[0] ?? '') : '');

/** Arrows that point the wrong way, as sentences. */
function wrongArrows(files: readonly Source[]): readonly string[] {
  return files.flatMap((source) => {
    const room = roomOf(source.file);
    return importsOf(source)
      .filter(({ from }) => from.startsWith('.'))
      .map(({ from }) => roomOf(posix.normalize(posix.join(dirname(source.file), from))))
      .filter((other) => other !== room && leansOn[room]?.includes(other) !== true)
      .map((other) => `${source.file} leans on ${other === '' ? 'the entry' : other}`);
  });
}

/** Files that import a package which only others may, as sentences. */
function wrongPackages(files: readonly Source[]): readonly string[] {
  return files.flatMap((source) =>
    importsOf(source)
      .filter(({ from }) => !from.startsWith('.') && !mayImport(source.file, from))
      .map(({ from }) => `${source.file} imports ${from}`),
  );
}

function mayImport(file: string, from: string): boolean {
  const room = roomOf(file);
  if (from.startsWith('@aws-sdk/')) return file === 'store/dynamo.ts' || file === 'index.ts';
  if (from.startsWith('ask-sdk')) return room === 'alexa' || file === 'index.ts' || room === 'render';
  return from.startsWith('node:') && (room === 'alexa' || room === 'store' || room === '');
}

const code = (text: string): Source => ({ file: 'score/a.ts', code: text });

test('rooms lean one way', () => {
  expect(sources.length).toBeGreaterThan(60);
  expect([...new Set(sources.map(({ file }) => roomOf(file)))].sort()).toEqual(Object.keys(leansOn).sort());
  expect(wrongArrows(sources)).toEqual([]);
});

test('an arrow that points the wrong way is reported by its file and its room', () => {
  expect(wrongArrows([code("import { turn } from '../alexa/turn';")])).toEqual(['score/a.ts leans on alexa']);
  expect(wrongArrows([code("import type {\n  Turn,\n} from '../store/table';")])).toEqual([
    'score/a.ts leans on store',
  ]);
  expect(wrongArrows([code("export { handler } from '../index';")])).toEqual(['score/a.ts leans on the entry']);
  expect(wrongArrows([code("import { say } from './cue';\nimport { words } from '../words/line';")])).toEqual([]);
});

test('only the store speaks to AWS, only the edges know Alexa, and the pure rooms import nothing at all', () => {
  expect(wrongPackages(sources)).toEqual([]);
  expect(wrongPackages([code("import { readFileSync } from 'node:fs';")])).toEqual(['score/a.ts imports node:fs']);
  expect(wrongPackages([code("import 'ask-sdk-core';")])).toEqual(['score/a.ts imports ask-sdk-core']);
});

test('what is rendered knows Alexa by its types alone', () => {
  const loaded = sources.filter(({ file }) => roomOf(file) === 'render').flatMap(importsOf);
  expect(loaded.filter(({ from, typesOnly }) => from.startsWith('ask-sdk') && !typesOnly)).toEqual([]);
});

test('only the entry reads the environment and the clock, and nothing is left to chance', () => {
  const impure = /process\.env|Date\.now|new Date\(\s*\)|performance\.now|Math\.random|randomUUID|process\.hrtime/;
  expect(sources.filter((s) => s.file !== 'index.ts' && impure.test(s.code)).map((s) => s.file)).toEqual([]);
  expect(impure.test('new Date()')).toBe(true);
});

test('no file outside the content is longer than 150 lines, and no name says nothing', () => {
  const long = sources.filter(({ file, code: text }) => {
    const isContent = roomOf(file) === 'words' || roomOf(file) === 'routine';
    return !isContent && text.trimEnd().split('\n').length > 150;
  });
  expect(long.map(({ file, code: text }) => `${file} has ${text.trimEnd().split('\n').length} lines`)).toEqual([]);
  const empty = /(^|[/-])(utils?|helpers?|common|misc|types|constants|managers?|services?|handlers?|data|info)\.ts$/i;
  expect(sources.filter(({ file }) => empty.test(file) && !file.startsWith('alexa/')).map(({ file }) => file)).toEqual(
    [],
  );
  expect(
    sources.filter(({ file }) => !/^([a-z0-9-]+|words\/en-US\/[a-z-]+|[a-z]+\/[a-z0-9-]+)\.ts$/.test(file)),
  ).toEqual([]);
});
