import type { Seconds } from '../../lambda/routine/routine';
import { soundNamed } from '../../lambda/sound/sounds';
import type { Segment } from './speech';

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
function soundWords({ what }: PlayedSound, lasts: Seconds): string {
  return `♪ ${what} ${Number(lasts.toFixed(lasts < 10 ? 1 : 0))} s`;
}

/** A piece of a speech as a person would write it down. */
export function readOut(piece: Segment): string {
  if ('quiet' in piece) return `[${Number(piece.quiet.toFixed(1))}]`;
  return 'plays' in piece ? soundWords(piece.plays, piece.lasts) : piece.words;
}
