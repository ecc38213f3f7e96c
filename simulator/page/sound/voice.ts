import { best, voicesFor } from './voices';

/** The browser's own voice, if it has one. */
export interface BrowserVoice {
  /** Says words at a rate (1 is the voice's own). Tells when they sound, and when they are said, also where it cannot. */
  say(words: string, rate: number, told: { readonly begun: () => void; readonly done: () => void }): void;
  quiet(): void;
  /** Speaks with another voice from now on; null is the one that fits best. */
  choose(name: string | null): void;
}

/** What there is to speak with: the voices for the language, the one in use, and whether some may still come. */
export interface Voices {
  readonly has: boolean;
  readonly awaited: boolean;
  readonly names: readonly string[];
  readonly name: string | null;
}

/** Some browsers know their voices only a while after the page is there (milliseconds). */
const longestWait = 1500;

/** Finds the voices for a locale; `found` is told whenever they change. `chosen` is the name of one that was wanted before. */
export function openVoice(
  synthesis: SpeechSynthesis | undefined,
  locale: string,
  chosen: string | null,
  found: (voices: Voices) => void,
): BrowserVoice {
  if (synthesis === undefined) return { say: (_words, _rate, { done }) => done(), quiet: () => {}, choose: () => {} };
  let wanted = chosen;
  let isLate = false;
  const used = (): SpeechSynthesisVoice | null => best(synthesis.getVoices(), locale, wanted);
  const look = (): void => {
    const names = voicesFor(synthesis.getVoices(), locale).map(({ name }) => name);
    const voice = used();
    found({ has: voice !== null, awaited: voice === null && !isLate, names, name: voice?.name ?? null });
  };
  look();
  synthesis.addEventListener('voiceschanged', look);
  setTimeout(() => {
    isLate = true;
    look();
  }, longestWait);
  return {
    say(words, rate, { begun, done }) {
      const utterance = new SpeechSynthesisUtterance(words);
      utterance.voice = used();
      utterance.lang = utterance.voice?.lang ?? locale;
      utterance.rate = rate;
      utterance.addEventListener('start', begun);
      utterance.addEventListener('end', done);
      // What is cut off ends with an error, too; the page knows whether it still waits for this step.
      utterance.addEventListener('error', done);
      // An engine that is stuck in what was given up says nothing after it.
      if (synthesis.speaking || synthesis.pending) synthesis.cancel();
      synthesis.speak(utterance);
    },
    quiet: () => synthesis.cancel(),
    choose(name) {
      wanted = name;
      look();
    },
  };
}
