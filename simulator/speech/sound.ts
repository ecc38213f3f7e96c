import type { Seconds } from '../../lambda/routine/routine';
import { soundNamed } from '../../lambda/sound/sounds';

/** A sound by the name of its file, and what is in it: `rest`, `lifts`, `circles` or `chime`. */
export interface PlayedSound {
  readonly file: string;
  readonly what: string;
}

/** The sound at an address. One that the skill does not have lasts no time. */
export function heardAt(address: string): { readonly plays: PlayedSound; readonly lasts: Seconds } {
  const file = address.split('/').at(-1) ?? '';
  const name = file.split('.')[0] ?? '';
  const sound = soundNamed(name);
  const isOurs = sound?.file === file;
  return { plays: { file, what: name.split('-')[0] ?? '' }, lasts: isOurs ? sound.lasts : 0 };
}

/** A sound as it is written where there is only paper: `♪ rest 30 s`. */
export function soundWords({ what }: PlayedSound, lasts: Seconds): string {
  return `♪ ${what} ${Number(lasts.toFixed(lasts < 10 ? 1 : 0))} s`;
}
