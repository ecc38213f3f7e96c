import { createHash } from 'node:crypto';
import { type SoundFile, soundFilesOf } from './files';
import { mixed } from './mixed';
import { lengthOfMp3, openEncoder } from './mp3';

/** A file that was made: its bytes, how long they play, and the hash that its address has. */
export interface Made {
  readonly file: SoundFile;
  readonly bytes: Uint8Array;
  readonly hash: string;
  readonly lasts: number;
}

/** What the skill must know of each file, by its name: its hash and its seconds, with a space between. */
export interface Book {
  readonly [name: string]: string;
}

/** Makes every file of the skill, the same byte for byte each time. */
export async function soundsMade(): Promise<readonly Made[]> {
  const encode = await openEncoder();
  return soundFilesOf().map((file) => {
    const bytes = encode(mixed(file));
    return { file, bytes, hash: hashOf(bytes), lasts: lengthOfMp3(bytes) };
  });
}

function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex').slice(0, 10);
}

export function bookOf(made: readonly Made[]): Book {
  return Object.fromEntries(made.map(({ file, hash, lasts }) => [file.name, `${hash} ${lasts}`]));
}
