import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';

/** A source file of a tree: its path in it, and its text. */
export interface Source {
  readonly file: string;
  readonly code: string;
}

export interface Import {
  readonly from: string;
  readonly typesOnly: boolean;
}

/** The TypeScript files below a folder of the project. */
export function sourcesBelow(folder: string): readonly Source[] {
  const root = join(__dirname, '..', folder);
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.ts'))
    .map((file) => ({ file, code: readFileSync(join(root, file), 'utf8') }));
}

export function importsOf({ code }: Source): readonly Import[] {
  const written = code.matchAll(/^(?:import|export)\s+(type\s+)?(?:[^'";]*?from\s+)?'([^']+)'/gm);
  const called = code.matchAll(/(?:import|require)\(\s*'([^']+)'\s*\)/g);
  return [
    ...[...written].map(([, type, from]) => ({ from: from ?? '', typesOnly: type !== undefined })),
    ...[...called].map(([, from]) => ({ from: from ?? '', typesOnly: false })),
  ];
}

/** The room of a file: its first folder, or its own name where it lies at the top. */
export function roomOf(file: string): string {
  return file.split('/')[0]?.replace(/\.ts$/, '') ?? '';
}

/** The rooms that a file leans on within its own tree. */
export function roomsUsedBy(source: Source): readonly string[] {
  const room = roomOf(source.file);
  return importsOf(source)
    .filter(({ from }) => from.startsWith('.'))
    .map(({ from }) => posix.normalize(posix.join(dirname(source.file), from)))
    .filter((file) => !file.startsWith('..'))
    .map(roomOf)
    .filter((other) => other !== room);
}
