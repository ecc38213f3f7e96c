import type { Doing } from '../../../lambda/score/doings';
import type { Side } from '../../../lambda/routine/routine';
import type { Unable } from '../sound/ears';
import { englishPage } from './english';
import { spanishPage } from './spanish';

/** All that the stage of the page says by itself, to whoever lies in front of it, in one language. */
export interface PageWords {
  readonly language: string;
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
  readonly sayOrTap: string;
  readonly nothingCounted: string;
  readonly start: string;
  readonly starting: string;
  readonly greeting: string;
  readonly again: string;
  readonly controls: { readonly [C in 'pause' | 'resume' | 'next' | 'back' | 'hurts']: string };
  readonly paused: string;
  readonly type: string;
  readonly typePlaceholder: string;
  readonly say: string;
  readonly also: string;
  readonly fold: string;
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
