import { expect, test } from '@jest/globals';
import { posix } from 'node:path';
import { hip } from '../lambda/routine/hip/hip';
import { exerciseIds, poseIds } from '../lambda/routine/routines';
import { importsOf, roomOf, roomsUsedBy, type Source, sourcesBelow } from './sources';

interface Rooms {
  readonly [room: string]: readonly string[];
}

const ground = ['reading', 'kept', 'routine', 'words'];
const core = [...ground, 'session', 'conversation'];
const spoken = [...core, 'score', 'render'];

/** Each tree, its rooms, and what each of them may lean on. A file at the top is a room of its own. */
const trees: { readonly [tree: string]: Rooms } = {
  lambda: {
    reading: [],
    kept: [],
    routine: [],
    sound: ['routine'],
    log: [],
    figure: ['routine'],
    words: ['kept', 'routine'],
    session: ['reading', 'kept', 'routine'],
    conversation: ['reading', 'routine', 'session'],
    score: [...core, 'figure', 'sound'],
    render: [...core, 'score', 'sound'],
    screen: [...core, 'score'],
    store: ['reading', 'routine', 'session'],
    turn: [...spoken, 'store', 'log'],
    alexa: [...spoken, 'screen', 'store', 'log', 'turn'],
    index: ['alexa', 'session', 'store'],
  },
  simulator: {
    speech: [],
    'echo-show': [],
    understanding: [],
    cloud: ['speech', 'echo-show'],
    device: ['speech', 'understanding', 'cloud', 'echo-show'],
    script: ['speech', 'device'],
    conductor: ['speech', 'device'],
    terminal: ['speech', 'cloud', 'device', 'script', 'conductor', 'echo-show'],
    rig: ['understanding', 'cloud', 'device', 'echo-show'],
    lan: ['cloud'],
    web: ['speech', 'cloud', 'device', 'script', 'rig', 'lan', 'echo-show'],
    page: ['speech', 'device', 'conductor', 'web', 'echo-show'],
    reload: [],
    server: ['cloud', 'lan', 'reload', 'web'],
    screens: ['speech', 'cloud', 'device', 'rig', 'echo-show'],
    talk: ['cloud', 'device', 'script', 'terminal', 'rig'],
  },
  cdk: {
    settings: [],
    sources: [],
    'manifest-overrides': [],
    monitoring: [],
    stack: ['monitoring', 'settings', 'sources', 'manifest-overrides'],
    deploying: ['settings', 'sources', 'manifest-overrides'],
    app: ['stack', 'deploying', 'settings', 'sources'],
    deploy: ['deploying', 'settings', 'sources'],
    records: [],
  },
};

/** Arrows that point the wrong way, as sentences. */
function wrongArrows(files: readonly Source[], rooms: Rooms): readonly string[] {
  return files.flatMap((source) =>
    roomsUsedBy(source)
      .filter((other) => rooms[roomOf(source.file)]?.includes(other) !== true)
      .map((other) => `${source.file} leans on ${other}`),
  );
}

/** Rooms that lean on each other, as the way round; the room that comes first in the alphabet begins it. */
function circlesIn(files: readonly Source[]): readonly string[] {
  const arrows = new Map<string, Set<string>>();
  for (const source of files) {
    const room = roomOf(source.file);
    arrows.set(room, new Set([...(arrows.get(room) ?? []), ...roomsUsedBy(source)]));
  }
  const found = new Set<string>();
  const walk = (way: readonly string[]): void => {
    for (const next of arrows.get(way.at(-1) ?? '') ?? []) {
      if (next === way[0]) found.add([...way, next].join(' → '));
      else if (!way.includes(next) && next > (way[0] ?? '')) walk([...way, next]);
    }
  };
  for (const room of arrows.keys()) walk([room]);
  return [...found].sort();
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
  return from.startsWith('node:') && (room === 'alexa' || room === 'store' || room === 'index');
}

const lambda = sourcesBelow('lambda');
const code = (text: string, file = 'score/a.ts'): Source => ({ file, code: text });

test.each(Object.entries(trees))('the rooms of %s lean one way', (tree, rooms) => {
  const sources = sourcesBelow(tree);
  expect([...new Set(sources.map(({ file }) => roomOf(file)))].sort()).toEqual(Object.keys(rooms).sort());
  expect(wrongArrows(sources, rooms)).toEqual([]);
  expect(circlesIn(sources)).toEqual([]);
});

test('an arrow that points the wrong way is reported by its file and its room', () => {
  const wrong = (text: string) => wrongArrows([code(text)], trees['lambda'] ?? {});
  expect(wrong("import { turn } from '../alexa/turn';")).toEqual(['score/a.ts leans on alexa']);
  expect(wrong("import type {\n  Turn,\n} from '../store/table';")).toEqual(['score/a.ts leans on store']);
  expect(wrong("export { handler } from '../index';")).toEqual(['score/a.ts leans on index']);
  expect(wrong("import { say } from './cue';\nimport type { Locale } from '../words/locale';")).toEqual([]);
});

test('a circle is found however long it is', () => {
  const round = [
    code("import '../b/x';", 'a/x.ts'),
    code("import '../c/x';", 'b/x.ts'),
    code("import '../a/x';", 'c/x.ts'),
  ];
  expect(circlesIn(round)).toEqual(['a → b → c → a']);
  expect(circlesIn(round.slice(1))).toEqual([]);
});

/** Files that load each other in a circle, as the files that are on one: types alone are no circle. */
function loadedInCircles(files: readonly Source[]): readonly string[] {
  const loads = new Map(
    files.map((source) => {
      const from = importsOf(source).filter((one) => one.from.startsWith('.') && !one.typesOnly);
      return [source.file, from.map((one) => `${posix.join(posix.dirname(source.file), one.from)}.ts`)] as const;
    }),
  );
  const reaches = (from: string, to: string, seen = new Set<string>()): boolean =>
    (loads.get(from) ?? []).some((next) => {
      if (next === to) return true;
      if (seen.has(next)) return false;
      seen.add(next);
      return reaches(next, to, seen);
    });
  return [...loads.keys()].filter((file) => reaches(file, file));
}

test('no files of the skill load each other in a circle', () => {
  expect(loadedInCircles(lambda)).toEqual([]);
  const two = [code("import { b } from './b';", 'a/a.ts'), code("import { a } from './a';", 'a/b.ts')];
  expect(loadedInCircles(two)).toEqual(['a/a.ts', 'a/b.ts']);
  expect(loadedInCircles([code("import type { b } from './b';", 'a/a.ts'), ...two.slice(1)])).toEqual([]);
});

test('only the store speaks to AWS, only the edges know Alexa, and the pure rooms import nothing at all', () => {
  expect(wrongPackages(lambda)).toEqual([]);
  expect(wrongPackages([code("import { readFileSync } from 'node:fs';")])).toEqual(['score/a.ts imports node:fs']);
  expect(wrongPackages([code("import 'ask-sdk-core';")])).toEqual(['score/a.ts imports ask-sdk-core']);
});

test('what is rendered knows Alexa by its types alone', () => {
  const loaded = lambda.filter(({ file }) => roomOf(file) === 'render').flatMap(importsOf);
  expect(loaded.filter(({ from, typesOnly }) => from.startsWith('ask-sdk') && !typesOnly)).toEqual([]);
});

test('only the entry reads the environment and the clock, and nothing is left to chance', () => {
  const impure = /process\.env|Date\.now|new Date\(\s*\)|performance\.now|Math\.random|randomUUID|process\.hrtime/;
  expect(lambda.filter((s) => s.file !== 'index.ts' && impure.test(s.code)).map((s) => s.file)).toEqual([]);
  expect(impure.test('new Date()')).toBe(true);
});

/** Rooms whose logic knows no exercise: what is special about one is content. */
const knowsNoExercise = ['score', 'session', 'conversation', 'render', 'screen', 'turn', 'store'];
const contentIds = [...exerciseIds, ...poseIds];

/** Texts in the code of a file that are, or begin with, the id of a routine, an exercise or a pose. */
function idsIn({ file, code: text }: Source): readonly string[] {
  const bare = text.replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');
  const id = new RegExp(`['"\`](?:\\w+\\.)?(${contentIds.join('|')})(?=['"\`./])`, 'g');
  const routine = new RegExp(`['"\`](${hip.id})['"\`]`, 'g');
  return [...bare.matchAll(id), ...bare.matchAll(routine)].map((found) => `${file} knows ${found[1] ?? ''}`);
}

test('no exercise is known by its id outside the content and the words', () => {
  const logic = lambda.filter(({ file }) => knowsNoExercise.includes(roomOf(file)));
  expect(logic.length).toBeGreaterThan(50);
  expect(logic.flatMap(idsIn)).toEqual([]);
  expect(idsIn(code("if (id === 'pigeon') say('bridge.lead'); routineNamed('hip'); // 'bridge'"))).toEqual([
    'score/a.ts knows pigeon',
    'score/a.ts knows bridge',
    'score/a.ts knows hip',
  ]);
});

test('no file outside the content is longer than 150 lines, and no name says nothing', () => {
  const long = lambda.filter(({ file, code: text }) => {
    const isContent = roomOf(file) === 'words' || roomOf(file) === 'routine';
    return !isContent && text.trimEnd().split('\n').length > 150;
  });
  expect(long.map(({ file, code: text }) => `${file} has ${text.trimEnd().split('\n').length} lines`)).toEqual([]);
  const empty = /(^|[/-])(utils?|helpers?|common|misc|types|constants|managers?|services?|handlers?|data|info)\.ts$/i;
  expect(lambda.filter(({ file }) => empty.test(file) && !file.startsWith('alexa/')).map(({ file }) => file)).toEqual(
    [],
  );
});
