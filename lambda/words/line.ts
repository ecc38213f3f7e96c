import { kept } from '../kept/kept';
import type { american } from './en-US/lines';

type American = typeof american;

/** The name of a line that can be said or shown. */
export type Line = keyof American;

/** Every line of a locale: one text, or several that are taken in turn. */
export type Lines = { readonly [L in Line]: string | readonly string[] };

type Texts<T> = T extends readonly (infer U)[] ? U : T;
type BlanksIn<T> = T extends `${string}{${infer B}}${infer Rest}` ? Uncapitalize<B> | BlanksIn<Rest> : never;

/** What a line leaves open, by name. `{Side}` is the blank `side` with a capital. */
export type Blanks<L extends Line> = { readonly [B in BlanksIn<Texts<American[L]>>]: string };

/** The lines of another locale: each has an American line of its name, and no blank that this lacks. */
export type Fitting<T> = {
  readonly [L in keyof T]: L extends Line ? (BlanksIn<Texts<T[L]>> extends keyof Blanks<L> ? T[L] : never) : never;
};

/** Blanks of a line whose name comes with content, so that only a test can say that they fit. */
export interface AnyBlanks {
  readonly [blank: string]: string;
}

/** A text split at its blanks: every second part is the name of one. */
type Parts = readonly string[];

/** Texts come from a closed vocabulary, so each is split once; the limit is for whoever fills other text. */
const split = kept<Parts>(2000);

/** A text with its blanks filled; an error names the line that it belongs to. */
export function filled(text: string, blanks: AnyBlanks, line: string): string {
  if (!text.includes('{')) return text;
  const parts = split(text, () => text.split(/\{(\w+)\}/));
  return parts.map((part, at) => (at % 2 === 0 ? part : valueOf(part, blanks, line))).join('');
}

function valueOf(blank: string, blanks: AnyBlanks, line: string): string {
  const lower = blank.charAt(0).toLowerCase() + blank.slice(1);
  const value = blanks[blank] ?? blanks[lower];
  if (value === undefined) throw new Error(`line "${line}" lacks its blank "${blank}"`);
  return blank === lower ? value : capitalised(value);
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
