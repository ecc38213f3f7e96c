import { build } from 'esbuild';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { soundFiles } from '../../lambda/sound/sounds';

/** A file that the server gives out: its type and its bytes. */
export interface PageFile {
  readonly type: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

const page = join(__dirname, '..', 'page');
const pictures = join(__dirname, '..', '..', 'skill-package', 'assets', 'images');
const sounds = join(__dirname, '..', '..', 'dist', 'sounds');

/** The page by path: its document, its manifest, its style and its scripts, put together here and now. */
export async function pageFiles(): Promise<ReadonlyMap<string, PageFile>> {
  const { outputFiles } = await build({
    entryPoints: {
      page: join(page, 'main.ts'),
      ticker: join(page, 'awake', 'ticker.ts'),
      style: join(page, 'style.css'),
    },
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    outdir: '/',
    logLevel: 'silent',
  });
  const built = outputFiles.map(
    ({ path, contents }) => [path, { type: typeOf(path), bytes: new Uint8Array(contents) }] as const,
  );
  const written = (path: string, file: string, type: string) =>
    [path, { type, bytes: readFileSync(join(page, file)) }] as const;
  return new Map([
    written('/', 'index.html', 'text/html; charset=utf-8'),
    written('/manifest.webmanifest', 'manifest.webmanifest', 'application/manifest+json'),
    ...built,
  ]);
}

/** A name for what files are: the same for the same bytes. */
export function nameOfBuild(files: ReadonlyMap<string, PageFile>): string {
  const hash = createHash('sha256');
  for (const [path, { bytes }] of files) hash.update(path).update(bytes);
  return hash.digest('hex').slice(0, 16);
}

function typeOf(path: string): string {
  return path.endsWith('.css') ? 'text/css; charset=utf-8' : 'text/javascript; charset=utf-8';
}

/** A picture of a card, or a sound, by its file name; null is none of the skill's. */
export function mediaFile(name: string): PageFile | null {
  try {
    if (/^[\w-]+\.png$/.test(name)) return { type: 'image/png', bytes: readFileSync(join(pictures, name)) };
    return soundFiles().includes(name) ? { type: 'audio/mpeg', bytes: readFileSync(join(sounds, name)) } : null;
  } catch {
    return null;
  }
}
