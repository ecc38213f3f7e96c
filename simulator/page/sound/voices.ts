/** Voices that speak the language of a locale, the best first. */
export function voicesFor(voices: readonly SpeechSynthesisVoice[], locale: string): readonly SpeechSynthesisVoice[] {
  const language = locale.slice(0, 2).toLowerCase();
  const speaking = voices.filter(({ lang }) => lang.slice(0, 2).toLowerCase() === language);
  return [...speaking].sort((one, other) => worth(other, locale) - worth(one, locale));
}

/** The voice that was wanted, if it is there; otherwise the one that fits best. */
export function best(
  voices: readonly SpeechSynthesisVoice[],
  locale: string,
  wanted: string | null,
): SpeechSynthesisVoice | null {
  const all = voicesFor(voices, locale);
  return all.find(({ name }) => name === wanted) ?? all[0] ?? null;
}

/** Makers name their better voices so; of some there is hardly a word to be understood on a mat. */
const good = /natural|premium|enhanced|neural|siri|google/i;
const poor =
  /espeak|compact|novelty|albert|bad news|bahh|bells|boing|bubbles|cellos|good news|jester|organ|trinoids|whisper|wobble|zarvox/i;

/** The locale comes first, then how it sounds, then that it needs no network, then what the browser likes. */
function worth({ lang, name, localService, default: usual }: SpeechSynthesisVoice, locale: string): number {
  const isOfPlace = lang.replace('_', '-').toLowerCase() === locale.toLowerCase();
  const sounds = (good.test(name) ? 4 : 0) - (poor.test(name) ? 8 : 0);
  return (isOfPlace ? 8 : 0) + sounds + (localService ? 2 : 0) + (usual ? 1 : 0);
}
