import { hearingOf } from './hearing';
import type { Ears as EarsState } from '../happening';
import { openLevel } from './level';

/** The browser's ears, if it has any. */
export interface Ears {
  /** Listens to one request, or stops doing so. */
  once(): void;
  /** Listens on and on: for the wake word while the coach speaks, and for anything while the microphone is open. */
  always(on: boolean): void;
}

/** Why a browser cannot listen now. Most can pass; it tries again by itself where it may. */
export type Unable = 'insecure' | 'denied' | 'absent' | 'unreached' | 'language' | 'broken';

interface Hearing {
  readonly locale: string;
  readonly changed: (ears: Partial<EarsState>) => void;
  /** Whether words need no wake word now, and what the coach itself says meanwhile. */
  readonly now: () => { readonly isOpen: boolean; readonly said: string };
  readonly heard: (words: string) => void;
}

/** Faults of the browser's recognition by their names in the Web Speech API; those that are none are left out. */
const unable: { readonly [error: string]: Unable } = {
  'not-allowed': 'denied',
  'service-not-allowed': 'denied',
  'audio-capture': 'absent',
  network: 'unreached',
  'language-not-supported': 'language',
};
/** What passes by itself is tried again, after longer and longer pauses (seconds). */
const passes: readonly Unable[] = ['unreached', 'broken'];
const pauses = [1, 2, 4, 8, 16, 30];
/** Somebody who stops in the middle of a word is not waited for longer than this (milliseconds). */
const longestWord = 8000;

/** Opens the ears over the browser's speech recognition; without one both ways do nothing. */
export function openEars({ locale, changed, now, heard }: Hearing): Ears {
  // Browsers give the microphone to secure pages only, and some tell it late and in other words.
  if (!window.isSecureContext) {
    changed({ unable: 'insecure' });
    return { once: () => {}, always: () => {} };
  }
  const make = window.SpeechRecognition ?? window.webkitSpeechRecognition;
  if (make === undefined) return { once: () => {}, always: () => {} };
  changed({ has: true });
  const level = openLevel((loudness) => changed({ level: loudness }));
  let on: Recognition | null = null;
  let mode: EarsState['mode'] = 'off';
  let back: EarsState['mode'] = 'off';
  let failures = 0;
  let later: ReturnType<typeof setTimeout> | undefined;
  let quiet: ReturnType<typeof setTimeout> | undefined;

  const listen = (asked: EarsState['mode']): void => {
    clearTimeout(later);
    on?.abort();
    mode = asked;
    changed({ mode, attending: asked === 'once', hears: '', unable: null, retry: null });
    on = asked === 'off' ? null : started(new make(), locale, asked === 'always', { take, end, fail });
    if (asked === 'off') level.close();
    else void level.open();
  };
  const take = (text: string, isFinal: boolean): void => {
    failures = 0;
    const { isOpen, said } = now();
    const wanted = hearingOf(text, { said, isOpen: mode === 'once' || isOpen });
    if (wanted === null) return;
    attend(wanted);
    if (!isFinal) return;
    clearTimeout(quiet);
    changed({ attending: false, hears: '' });
    if (wanted.trim() !== '') heard(wanted.trim());
    if (mode === 'once') listen(back);
  };
  const attend = (words: string): void => {
    changed({ attending: true, hears: words });
    clearTimeout(quiet);
    quiet = setTimeout(() => changed({ attending: mode === 'once', hears: '' }), longestWord);
  };
  // A browser stops listening whenever it likes; what was to go on begins again.
  const end = (ended: Recognition): void => {
    if (on !== ended) return;
    on = null;
    if (mode !== 'off' && later === undefined) listen(mode === 'always' ? 'always' : back);
  };
  const fail = (error: string): void => {
    if (error === 'aborted' || error === 'no-speech') return;
    const why = unable[error] ?? 'broken';
    const pause = passes.includes(why) ? (pauses[Math.min(failures, pauses.length - 1)] ?? null) : null;
    const wanted = mode === 'always' ? 'always' : back;
    failures += 1;
    level.close();
    on = null;
    if (pause === null) mode = 'off';
    changed({ mode, attending: false, hears: '', unable: why, retry: pause });
    if (pause === null) return;
    later = setTimeout(() => {
      later = undefined;
      listen(wanted);
    }, pause * 1000);
  };
  return {
    once() {
      if (mode === 'once') return listen(back);
      back = mode;
      listen('once');
    },
    always(wanted) {
      failures = 0;
      back = wanted ? 'always' : 'off';
      listen(back);
    },
  };
}

interface Told {
  readonly take: (text: string, isFinal: boolean) => void;
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
  try {
    recognition.start();
  } catch {
    // Some browsers refuse to start while they still end the one before; its end starts the next.
    setTimeout(() => fail('start'), 0);
  }
  return recognition;
}
