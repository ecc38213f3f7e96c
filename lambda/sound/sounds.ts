/** The sound files that were made at build time (skill-package/sounds): what each holds, how long it plays, its name on the CDN. */
import type { Circles, Repetitions, Seconds } from '../routine/routine';
import book from './book.json';

export interface Sound {
  /** Its name with the hash of what is in it: another sound has another name. */
  readonly file: string;
  /** To the frame of the MP3; never longer than what it stands for. */
  readonly lasts: Seconds;
}

/** As many repetitions are in one file: with it, no set that is prescribed needs more than four (decision 22). */
export const together = 4;

/** In each rest the chime sounds when so much is left. */
export const chimeBefore: Seconds = 10;

/** The lengths that there are of rests, the longest first. What a rest is longer is spoken before it. */
export const restLengths: readonly Seconds[] = [40, 30, 20, 15];

export function restName(lasts: Seconds): string {
  return `rest-${lasts}`;
}

/** The name of repetitions at a tempo, in milliseconds. */
export function liftsName({ up, hold, down }: Pick<Repetitions, 'up' | 'hold' | 'down'>): string {
  return `lifts-${[up, hold, down].map(milliseconds).join('-')}`;
}

export function circlesName({ circle }: Pick<Circles, 'circle'>): string {
  return `circles-${milliseconds(circle)}`;
}

function milliseconds(seconds: Seconds): number {
  return Math.round(seconds * 1000);
}

/** For each name the hash of its bytes, and how long it plays. */
const sounds: { readonly [name: string]: string } = book;

/** A sound by what it is; null where none was made, as for a tempo of somebody's own. */
export function soundNamed(name: string): Sound | null {
  const [hash, lasts] = (Object.hasOwn(sounds, name) ? sounds[name] : undefined)?.split(' ') ?? [];
  return hash === undefined ? null : { file: `${name}.${hash}.mp3`, lasts: Number(lasts) };
}

/** Every file that the skill may name. */
export function soundFiles(): readonly string[] {
  return Object.keys(sounds).flatMap((name) => soundNamed(name)?.file ?? []);
}
