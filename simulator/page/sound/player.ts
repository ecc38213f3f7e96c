import type { Seconds } from '../../../lambda/routine/routine';

/** Plays the skill's sounds. */
export interface Player {
  /** A file that should be so far on, at a speed; the same file again only keeps it in step. */
  play(file: string, into: Seconds, speed: number): void;
  still(): void;
}

/** A sound is put right where it is further off than this. */
const farOff: Seconds = 0.25;

/** `failed` is told where a file cannot be had, or this browser cannot play it. */
export function openPlayer(failed: () => void): Player {
  const files = new Map<string, Promise<string>>();
  let playing: { readonly file: string; readonly audio: HTMLAudioElement } | null = null;
  const still = (): void => {
    playing?.audio.pause();
    playing = null;
  };
  /** A whole file: what is streamed cannot be entered in its middle everywhere. */
  const fetched = (file: string): Promise<string> => {
    const known = files.get(file) ?? addressOf(file);
    files.set(file, known);
    return known;
  };
  const start = async (file: string, into: Seconds, speed: number): Promise<void> => {
    const audio = new Audio();
    playing = { file, audio };
    const asked = performance.now();
    try {
      audio.src = await fetched(file);
      if (playing?.audio !== audio) return;
      audio.playbackRate = speed;
      audio.currentTime = into + ((performance.now() - asked) / 1000) * speed;
      await audio.play();
    } catch {
      // One that was stopped before it began is no failure.
      if (playing?.audio !== audio) return;
      still();
      failed();
    }
  };
  return {
    play(file, into, speed) {
      if (playing?.file !== file) {
        still();
        void start(file, into, speed);
        return;
      }
      const { audio } = playing;
      if (audio.paused || audio.ended) return;
      audio.playbackRate = speed;
      if (Math.abs(audio.currentTime - into) > farOff) audio.currentTime = into;
    },
    still,
  };
}

async function addressOf(file: string): Promise<string> {
  const answer = await fetch(`/media/${file}`);
  if (!answer.ok) throw new Error(`there is no sound ${file}`);
  return URL.createObjectURL(await answer.blob());
}
