import type { ExerciseId, Seconds, Side } from '../routine/routine';
import { type AnyBlanks, type Blanks, filled, type Line, type Lines } from './line';

/** Every locale that has words. */
export const localeIds = ['en-US', 'en-GB', 'es-US', 'es-MX', 'es-ES'] as const;
export type LocaleId = (typeof localeIds)[number];

/** How long the voice of a locale takes, in seconds: fitted to sentences of that voice. */
export interface Voice {
  readonly character: Seconds;
  /** A pause within a sentence: a comma, a colon or a dash. */
  readonly pause: Seconds;
  readonly sentence: Seconds;
  /** The silence that closes a line, which belongs to the break after it. */
  readonly closing: Seconds;
}

/** A spot in the routine as far as it is said: null is what goes without saying. */
export interface SpotParts {
  readonly exercise: ExerciseId;
  readonly side: Side | null;
  readonly set: number | null;
  readonly repetition: { readonly of: 'repetition' | 'circle' | 'back' | 'breath'; readonly n: number } | null;
}

/** What is counted in words. */
export type Noun = 'sets' | 'sessions' | 'weeks' | 'minutes';

/** What a language knows beside its lines. */
export interface Grammar {
  readonly number: (n: number) => string;
  /** Names in a row: `bridges, leg circles and pigeon`. */
  readonly list: (names: readonly string[]) => string;
  /** A number with its noun: `one set`, `no sessions`. */
  readonly count: (n: number, noun: Noun) => string;
  /** A day as calendars have it (`MO`), `daily`, `weekdays`, `weekends`, `today` or `tomorrow`: `every Monday`. */
  readonly day: (day: string) => string;
  /** `19:30` as `seven thirty in the evening`. */
  readonly time: (hhmm: string) => string;
  /** `left leg, set one, circle three backward`; empty where nothing needs saying. */
  readonly spot: (parts: SpotParts) => string;
}

/** The lines of a locale, and how they are filled. */
export interface Wording {
  readonly lines: Lines;
  readonly isLine: (name: string) => name is Line;
  /** A line with its blanks filled. Lines with several texts take them in turn: `turn` says which. */
  readonly words: <L extends Line>(line: L, blanks: Blanks<L>, turn?: number) => string;
  /** A line whose name and blanks come with content: it throws where they do not fit. */
  readonly wordsOf: (name: string, blanks: AnyBlanks, turn?: number) => string;
  /** An exercise, a level, a side or a day by its name. */
  readonly name: (id: string) => string;
  /** The letter of a day (`MO`), as the columns of a calendar have it, whatever article its name has. */
  readonly initial: (day: string) => string;
  /** An exercise as cards and screens title it. */
  readonly title: (exercise: ExerciseId) => string;
}

/** All that is said and shown in one place of the world, and how long saying it takes. A plain value: nothing in it changes. */
export interface Locale extends Wording, Grammar {
  readonly id: LocaleId;
  readonly voice: Voice;
}

/**
 * The wording of a locale. Lines are looked up many times a turn, so each has its texts ready. `agreeing` is what a
 * language does with a text whose blanks were filled: English does nothing.
 */
export function wordingOf(lines: Lines, agreeing: (text: string) => string = (text) => text): Wording {
  const texts = new Map(Object.entries(lines).map(([line, text]) => [line, typeof text === 'string' ? [text] : text]));
  const wordsOf: Wording['wordsOf'] = (name, blanks, turn = 0) => {
    const known = texts.get(name);
    if (known === undefined) throw new Error(`there are no words for "${name}"`);
    const text = known[turn % known.length] ?? '';
    return text.includes('{') ? agreeing(filled(text, blanks, name)) : text;
  };
  return {
    lines,
    isLine: (name): name is Line => texts.has(name),
    words: wordsOf,
    wordsOf,
    name: (id) => wordsOf(`name.${id}`, {}),
    initial: (day) => (wordsOf(`name.${day}`, {}).split(' ').at(-1) ?? '').charAt(0).toUpperCase(),
    title: (exercise) => wordsOf(`title.${exercise}`, {}),
  };
}
