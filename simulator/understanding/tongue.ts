/** A pattern and what stands in its place. */
export type Rewriting = readonly [form: RegExp, instead: string];

/** The words of pain and danger, and how they are denied or asked about. */
export interface AlarmWords {
  readonly stems: ReadonlySet<string>;
  /** "No pain at all": its groups are the words between, and the last word. Only what is deniable is denied. */
  readonly denial: RegExp;
  readonly deniable: ReadonlySet<string>;
  readonly question: RegExp;
  /** The questions that ask for a cause: they tell of no pain. */
  readonly cause: RegExp;
}

/** How people turn, forbid or join what they say; the last group of a pattern is what is left to understand. */
export interface Turns {
  /** "No chest pain." */
  readonly refusal: RegExp;
  /** "Don't skip pigeon" forbids "skip pigeon"; null where nothing is forbidden. */
  readonly forbidden: (said: string) => string | null;
  /** "Not so fast" wants less of it, not none. */
  readonly degree: RegExp;
  /** How what is denied begins where it says no itself, "skip it", and where it goes on: "start". */
  readonly refusing: RegExp;
  readonly going: RegExp;
  /** "Ten reps no sorry eight reps." */
  readonly correction: RegExp;
  /** "Not bridge pigeon." */
  readonly instead: RegExp;
  /** What stands between two wishes. */
  readonly joint: RegExp;
  /** A first word that counts although nothing else was understood. */
  readonly leading: RegExp;
}

/** What words tell when the samples are learnt from. */
export interface Telling {
  /** Said to be kind, or while thinking. */
  readonly idle: ReadonlySet<string>;
  /** Stems that deny the next few. */
  readonly denying: ReadonlySet<string>;
  /** "A quick one": numbers that are seldom meant as such. */
  readonly one: ReadonlySet<string>;
  /** What is counted, and what may stand before it: "ten more seconds". */
  readonly counted: RegExp;
  readonly more: ReadonlySet<string>;
  /** What stands after the hour in a time. */
  readonly halves: readonly string[];
}

/** By intent: words that it cannot be meant with, and words one of which it needs. */
export interface Contrary {
  readonly barred: Readonly<Record<string, RegExp>>;
  readonly needed: Readonly<Record<string, RegExp>>;
}

/** What the simulator knows of a language beside its interaction models. */
export interface Tongue {
  /** From lower-case words as typed or heard to words as samples are written: own spellings, own letters. */
  readonly spelling: readonly Rewriting[];
  /** Words as they are compared, where a language is written with signs that people leave out. */
  readonly folded: (text: string) => string;
  /** The wake word with all that stands before it, at the beginning. */
  readonly wake: RegExp;
  /** The fillers that mean nothing at the beginning, and at the end. */
  readonly openings: ReadonlySet<string>;
  readonly closings: ReadonlySet<string>;
  /** "The bridge"; and every word that may stand before a value so. */
  readonly article: RegExp;
  readonly determiner: RegExp;
  /** Whether a text says no to something. */
  readonly negation: RegExp;
  readonly turns: Turns;
  readonly alarm: AlarmWords;
  readonly telling: Telling;
  readonly contrary: Contrary;
  /** What Amazon's own intents understand without a sample of ours. */
  readonly stock: ReadonlyMap<string, readonly string[]>;
  readonly stemsOf: (text: string) => readonly string[];
  /** Number words as digits, in place; and a number of one or two digits in words. */
  readonly withDigits: (said: string) => string;
  readonly inWords: (digits: string) => string;
  /** A time of day as AMAZON.TIME sends it, null where there is no such time. */
  readonly timeOf: (said: string) => string | null;
}

/** A whole number as Alexa sends it, digits alone; null where the words are no number. */
export function numberOf(said: string, { withDigits }: Tongue): string | null {
  const digits = withDigits(said);
  return /^\d{1,4}$/.test(digits) ? String(Number(digits)) : null;
}
