/** A part of `npm run build`: makes the sound files, where one that the book names is not there. */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const book = Object.entries(JSON.parse(readFileSync('lambda/sound/book.json', 'utf8')));
if (!book.every(([name, known]) => existsSync(`dist/sounds/${name}.${known.split(' ')[0]}.mp3`))) {
  const tsx = createRequire(import.meta.url).resolve('tsx/cli');
  execFileSync(process.execPath, [tsx, 'skill-package/sounds/write.ts'], { stdio: 'inherit' });
}
