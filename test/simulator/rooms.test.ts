import { expect, test } from '@jest/globals';
import { dirname, posix } from 'node:path';
import { importsOf, roomOf, roomsUsedBy, sourcesBelow, type Source } from '../sources';

const simulator = sourcesBelow('simulator');
const pure = ['reading', 'kept', 'routine', 'sound', 'figure', 'words', 'session', 'conversation', 'score'];
/** What rides along between two turns is read as the skill reads it, by a file that leans on pure rooms alone. */
const carried = 'turn/carried';

/** The files of lambda/ that a file of the simulator looks into, without their ending. */
function lookedInto({ file, code }: Source): readonly string[] {
  return importsOf({ file, code })
    .map(({ from }) => posix.join('simulator', dirname(file), from))
    .flatMap((path) => /^lambda\/(.+)$/.exec(path)?.[1] ?? []);
}

test('the simulator looks into lambda/ at pure rooms only, and at what is carried from turn to turn', () => {
  const seen = new Set(simulator.flatMap(lookedInto));
  expect([...seen].filter((file) => !pure.includes(roomOf(file)) && file !== carried)).toEqual([]);
  const reader = sourcesBelow('lambda').find(({ file }) => file === `${carried}.ts`);
  expect(reader === undefined ? ['none'] : roomsUsedBy(reader).filter((room) => !pure.includes(room))).toEqual([]);
});

test('what runs in the browser takes of the server the wire alone, and how time runs', () => {
  const taken = simulator
    .filter(({ file }) => roomOf(file) === 'page')
    .flatMap((source) => importsOf(source).map(({ from }) => posix.join(dirname(source.file), from)))
    .filter((file) => file.startsWith('web/'));
  expect([...new Set(taken)].sort()).toEqual(['web/playback', 'web/wire']);
});

test('the simulator has six floors at most, and no folder holds more than fifteen files', () => {
  const below = new Map<string, Set<string>>();
  for (const source of simulator) {
    const room = roomOf(source.file);
    below.set(room, new Set([...(below.get(room) ?? []), ...roomsUsedBy(source)]));
  }
  const floor = (room: string): number => 1 + Math.max(0, ...[...(below.get(room) ?? [])].map(floor));
  expect(Math.max(...[...below.keys()].map(floor))).toBeLessThanOrEqual(6);
  const folders = simulator.map(({ file }) => dirname(file));
  expect(folders.filter((folder) => folders.filter((other) => other === folder).length > 15)).toEqual([]);
});

/** Names that are known to stand in two rooms, and are to part. */
const twice = ['Act', 'Setting'];

test('a name that the simulator exports stands in one room of the project', () => {
  const rooms = new Map<string, Set<string>>();
  for (const tree of ['lambda', 'simulator', 'cdk']) {
    for (const { file, code } of sourcesBelow(tree)) {
      for (const [, name = ''] of code.matchAll(/^export (?:async )?(?:function\*?|const|interface|type) (\w+)/gm)) {
        rooms.set(name, new Set([...(rooms.get(name) ?? []), `${tree}/${roomOf(file)}`]));
      }
    }
  }
  const shared = [...rooms].filter(([, of]) => of.size > 1 && [...of].some((room) => room.startsWith('simulator/')));
  expect(shared.map(([name]) => name).filter((name) => !twice.includes(name))).toEqual([]);
});
