import type { Doing } from '../../../lambda/score/doings';
import type { Side } from '../../../lambda/routine/routine';
import type { Unable } from '../sound/ears';
import { englishPage } from './english';
import { spanishPage } from './spanish';

/** Elements of the page whose text never changes, by their ids. */
export const textIds = [
  'fold-title',
  'speak-title',
  'words-label',
  'send',
  'also-title',
  'chips-title',
  'open',
  'open-hint',
  'today-title',
  'talk-title',
  'cards-title',
  'device-title',
  'user-label',
  'person-label',
  'screen-label',
  'locale-label',
  'voice-label',
  'speed-label',
  'sound-label',
  'tomorrow',
  'stranger',
  'exit',
  'guidance',
] as const;

/**
 * All that the page says by itself to the listener, in one language: the stage, the notices, and the fold. What an
 * engineer sees (the panel for engineers, and what the server says of a request that it refuses) is English everywhere.
 */
export interface PageWords {
  readonly language: string;
  readonly texts: { readonly [I in (typeof textIds)[number]]: string };
  readonly doing: { readonly [D in Doing]: string };
  readonly forward: string;
  readonly backward: string;
  readonly side: { readonly [S in Side]: string };
  readonly set: (set: number, of: number) => string;
  readonly of: (count: number) => string;
  readonly breath: (breath: number, of: number) => string;
  readonly seconds: string;
  readonly next: (what: string) => string;
  readonly rest: (seconds: number) => string;
  readonly yourTurn: string;
  readonly toAnswer: string;
  readonly nothingCounted: string;
  readonly greeting: string;
  readonly again: string;
  readonly failed: string;
  readonly controls: { readonly [C in 'pause' | 'resume' | 'next' | 'back' | 'hurts']: string };
  readonly paused: string;
  readonly typePlaceholder: string;
  readonly mood: {
    readonly noServer: string;
    readonly startServer: string;
    readonly listening: string;
    readonly moment: string;
    readonly otherTab: string;
    readonly microphone: string;
    readonly permission: string;
    readonly asleep: string;
    readonly closed: string;
    readonly speaking: string;
    readonly awaited: string;
    readonly noVoice: string;
    readonly notWanted: string;
    readonly untouched: string;
    readonly tooFast: (speed: number) => string;
  };
  readonly ears: {
    readonly let: string;
    readonly on: string;
    readonly push: string;
    readonly pushed: string;
    readonly none: string;
    readonly unable: { readonly [U in Unable]: string };
    readonly again: (seconds: number) => string;
    readonly privacy: string;
  };
  readonly darkens: string;
  readonly phone: { readonly [P in 'title' | 'code' | 'scan' | 'warning' | 'plain' | 'once']: string };
  readonly consent: { readonly [C in 'asks' | 'allow' | 'deny' | 'silence']: string };
  readonly notices: { readonly [N in 'typeFirst' | 'noServer']: string };
  readonly log: {
    readonly empty: string;
    readonly noCards: string;
    readonly takenFor: (intent: string) => string;
    readonly notUnderstood: string;
    readonly failed: (why: string) => string;
    readonly unheard: (why: string) => string;
  };
  readonly device: {
    readonly echo: string;
    readonly nobody: string;
    readonly unknownVoice: string;
    readonly voiceOf: (person: string) => string;
    readonly clock: (moment: string) => string;
    readonly today: string;
    readonly show: string;
  };
  readonly finished: {
    readonly title: string;
    readonly partly: string;
    readonly done: string;
    readonly week: string;
    readonly day: (letter: string, done: boolean, today: boolean) => string;
    readonly sets: (sets: number, of: number) => string;
    readonly next: string;
    readonly soon: string;
  };
}

const languages: ReadonlyMap<string, PageWords> = new Map(
  [englishPage, spanishPage].map((words) => [words.language, words]),
);

/** The words of the language of a locale; English where the page has none of its own. */
export function pageWordsIn(locale: string): PageWords {
  return languages.get(locale.split('-')[0] ?? '') ?? englishPage;
}
