import { answers } from './en-US/answers';
import { cards } from './en-US/cards';
import { coaching } from './en-US/coaching';
import { talk } from './en-US/talk';

const english = { ...coaching, ...talk, ...answers, ...cards };

/** The name of a line that can be said or shown. */
export type Line = keyof typeof english;

type Texts<L extends Line> = (typeof english)[L] extends readonly (infer T)[] ? T : (typeof english)[L];
type BlanksIn<T> = T extends `${string}{${infer B}}${infer Rest}` ? Uncapitalize<B> | BlanksIn<Rest> : never;

/** What a line leaves open, by name. `{Side}` is the blank `side` with a capital. */
export type Blanks<L extends Line> = { readonly [B in BlanksIn<Texts<L>>]: string };

/** The one locale that has words so far. A request in another is answered in this one. */
export const locale = 'en-US';

/** Whether a name that comes with content is a line. */
export function isLine(name: string): name is Line {
  return Object.hasOwn(english, name);
}

/** All texts of a line: one, or several that are taken in turn. */
export function textsOf(line: Line): readonly string[] {
  const text: string | readonly string[] = english[line];
  return typeof text === 'string' ? [text] : text;
}

/** A line with its blanks filled. Lines with several texts take them in turn: `turn` says which. */
export function words<L extends Line>(line: L, blanks: Blanks<L>, turn = 0): string {
  return filled(line, blanks, turn);
}

/** Every line there is. */
export function allLines(): readonly Line[] {
  return Object.keys(english).filter(isLine);
}

/** A line whose name and blanks come with content, so that only a test can say that they fit: it throws where they do not. */
export function wordsOf(name: string, blanks: { readonly [blank: string]: string }, turn = 0): string {
  if (!isLine(name)) throw new Error(`there are no words for "${name}"`);
  return filled(name, blanks, turn);
}

function filled(line: Line, blanks: { readonly [blank: string]: string }, turn: number): string {
  const texts = textsOf(line);
  const text = texts[turn % texts.length] ?? '';
  if (!text.includes('{')) return text;
  return text.replace(/\{(\w+)\}/g, (_, blank: string) => {
    const lower = blank.charAt(0).toLowerCase() + blank.slice(1);
    const value = blanks[blank] ?? blanks[lower];
    if (value === undefined) throw new Error(`line "${line}" lacks its blank "${blank}"`);
    return blank === lower ? value : capitalised(value);
  });
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
