import type { Ears as EarsState } from './happening';

/** The browser's ears, if it has any. */
export interface Ears {
  /** Listens to one request. */
  once(): void;
  /** Listens on and on, for the wake word, or for anything while the microphone is open. */
  always(on: boolean): void;
}

interface Hearing {
  readonly locale: string;
  readonly changed: (ears: Partial<EarsState>) => void;
  /** Whether words need no wake word now. */
  readonly isOpen: () => boolean;
  readonly heard: (words: string) => void;
  readonly failed: (why: string) => void;
}

const wakeWord = /\b(?:alexa|alexia|a lexa)\b[\s,.]*/i;

/** Opens the ears over the browser's speech recognition; without one both ways do nothing. */
export function openEars({ locale, changed, isOpen, heard, failed }: Hearing): Ears {
  const make = window.webkitSpeechRecognition;
  if (make === undefined) return { once: () => {}, always: () => {} };
  changed({ has: true });
  let on: Recognition | null = null;
  let mode: EarsState['mode'] = 'off';

  const listen = (asked: EarsState['mode']): void => {
    on?.abort();
    mode = asked;
    changed({ mode, attending: asked === 'once', hears: '' });
    if (asked === 'off') return void (on = null);
    on = started(new make(), locale, asked === 'always', { take, end, fail });
  };
  const take = (text: string, final: boolean): void => {
    const wanted = mode === 'once' || isOpen() ? text.replace(wakeWord, '') : afterWakeWord(text);
    if (wanted === null) return;
    changed({ attending: true, hears: wanted });
    if (!final) return;
    changed({ attending: false, hears: '' });
    if (wanted.trim() !== '') heard(wanted);
  };
  // A browser stops listening whenever it likes; what was to go on begins again.
  const end = (ended: Recognition): void => {
    if (on === ended) listen(mode === 'always' ? 'always' : 'off');
  };
  const fail = (error: string): void => {
    if (error === 'aborted' || error === 'no-speech') return;
    mode = 'off';
    failed(`The browser cannot listen: ${error}. Typing always works.`);
  };
  return {
    once: () => listen(mode === 'once' ? 'off' : 'once'),
    always: (wanted) => listen(wanted ? 'always' : 'off'),
  };
}

interface Told {
  readonly take: (text: string, final: boolean) => void;
  readonly end: (ended: Recognition) => void;
  readonly fail: (error: string) => void;
}

function started(recognition: Recognition, lang: string, continuous: boolean, { take, end, fail }: Told): Recognition {
  Object.assign(recognition, { lang, continuous, interimResults: true });
  recognition.onresult = ({ results, resultIndex }) => {
    const result = results[resultIndex];
    if (result !== undefined) take(result[0]?.transcript ?? '', result.isFinal);
  };
  recognition.onend = () => end(recognition);
  recognition.onerror = ({ error }) => fail(error);
  recognition.start();
  return recognition;
}

function afterWakeWord(text: string): string | null {
  const found = wakeWord.exec(text);
  return found === null ? null : text.slice(found.index + found[0].length);
}
