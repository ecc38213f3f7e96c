/** `npm run sounds`: makes the sound files in `dist/sounds`, and the book of their names and lengths. */
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format } from 'prettier';
import { bookOf, soundsMade } from './made';

const top = join(__dirname, '..', '..');
const book = join(top, 'lambda', 'sound', 'book.json');
const folder = join(top, 'dist', 'sounds');

async function main(): Promise<void> {
  const made = await soundsMade();
  mkdirSync(folder, { recursive: true });
  const names = made.map(({ file, hash }) => `${file.name}.${hash}.mp3`);
  made.forEach(({ bytes }, i) => writeFileSync(join(folder, names[i] ?? ''), bytes));
  for (const other of readdirSync(folder).filter((name) => !names.includes(name))) rmSync(join(folder, other));
  const text = JSON.stringify(bookOf(made));
  writeFileSync(book, await format(text, { parser: 'json', printWidth: 120 }));
}

void main();
