/// <reference lib="dom" />
/// <reference lib="dom.iterable" />

/** What a browser heard, as far as the page reads it. Browsers name it differently, and TypeScript not at all. */
interface HeardSpeech extends Event {
  readonly resultIndex: number;
  readonly results: SpeechRecognitionResultList;
}

interface Recognition extends EventTarget {
  lang: string;
  continuous: boolean;
  interimResults: boolean;
  onresult: ((event: HeardSpeech) => void) | null;
  onend: (() => void) | null;
  onerror: ((event: Event & { readonly error: string }) => void) | null;
  start(): void;
  abort(): void;
}

interface Window {
  readonly SpeechRecognition?: new () => Recognition;
  readonly webkitSpeechRecognition?: new () => Recognition;
}
