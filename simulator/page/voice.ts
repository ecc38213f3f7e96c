/** The browser's own voice, if it has one. */
export interface BrowserVoice {
  /** Says words at a rate (1 is the voice's own), then calls back, once, also where it could not say them. */
  say(words: string, rate: number, done: () => void): void;
  quiet(): void;
}

/** Finds a voice; `found` is told whenever it turns out that there is one, or none. Voices may come late. */
export function openVoice(
  synthesis: SpeechSynthesis | undefined,
  locale: string,
  found: (has: boolean) => void,
): BrowserVoice {
  if (synthesis === undefined) return { say: (_words, _rate, done) => done(), quiet: () => {} };
  const look = (): void => found(bestOf(synthesis.getVoices(), locale) !== null);
  look();
  synthesis.addEventListener('voiceschanged', look);
  return {
    say(words, rate, done) {
      const utterance = new SpeechSynthesisUtterance(words);
      utterance.voice = bestOf(synthesis.getVoices(), locale);
      utterance.lang = utterance.voice?.lang ?? locale;
      utterance.rate = rate;
      utterance.addEventListener('end', done);
      // What is cut off ends with an error, too; the page knows whether it still waits for this step.
      utterance.addEventListener('error', done);
      synthesis.speak(utterance);
    },
    quiet: () => synthesis.cancel(),
  };
}

/** A voice of the locale first, then any of its language; of equals one that needs no network. */
function bestOf(voices: readonly SpeechSynthesisVoice[], locale: string): SpeechSynthesisVoice | null {
  const language = locale.slice(0, 2);
  const speaking = voices.filter(({ lang }) => lang.slice(0, 2).toLowerCase() === language);
  const worth = ({ lang, localService, default: usual }: SpeechSynthesisVoice): number =>
    (lang.replace('_', '-') === locale ? 4 : 0) + (localService ? 2 : 0) + (usual ? 1 : 0);
  return speaking.reduce<SpeechSynthesisVoice | null>(
    (best, voice) => (best !== null && worth(best) >= worth(voice) ? best : voice),
    null,
  );
}
