import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Something a listener might say, and what it should be taken for. A slot's value is its id, or "?" for no match. */
export interface Utterance {
  readonly words: string;
  readonly intent: string;
  readonly slots: Readonly<Record<string, string>>;
}

/** An utterance of the lists; `or` holds the intents that are right as well, `not` those that would be its opposite. */
export interface Listed extends Utterance {
  readonly or: readonly string[];
  readonly not: readonly string[];
}

/** What is said in a place, what it may rightly be taken for, and what the listener wants there, in a few words. */
export interface Moment {
  readonly place: string;
  readonly words: string;
  readonly rightly: readonly Pick<Utterance, 'intent' | 'slots'>[];
  readonly wants: string;
}

const kinds = ['danger', 'talk', 'exercises', 'effort', 'questions', 'keeping', 'off-topic'] as const;
const folder = join(__dirname, 'lists');

/** The lists by meaning, one after another; those of another language than English are in a folder of its name. */
export function readLists(language = ''): readonly Listed[] {
  const all = language === '' ? [...kinds, 'people'] : kinds;
  return all.flatMap((kind) => entriesOf(join(language, `${kind}.txt`)).map(listed));
}

/** The third list, that nobody tunes to: by meaning, and by moment. */
export const readFresh = (): readonly Listed[] => entriesOf('fresh.txt').map(listed);
export const readFreshMoments = (): readonly Moment[] => readMoments('fresh-moments.txt');

/** The list by moment. */
export function readMoments(file = 'moments.txt'): readonly Moment[] {
  return entriesOf(file).map(({ header, fields: [words = '', rightly = '', wants = ''] }) => ({
    place: header,
    words,
    rightly: names(rightly).map(taken),
    wants,
  }));
}

/** The lines of a list without its remarks. */
export function linesOf(file: string): readonly string[] {
  const lines = readFileSync(join(folder, file), 'utf8').split('\n');
  return lines.filter((line) => line.trim() !== '' && !line.startsWith('#'));
}

interface Entry {
  readonly header: string;
  readonly fields: readonly string[];
}

/** Each indented line, parted at its bars, under the header above it. */
function entriesOf(file: string): readonly Entry[] {
  let header = '';
  return linesOf(file).flatMap((line): readonly Entry[] => {
    if (!line.startsWith(' ')) header = line.trim();
    return line.startsWith(' ') ? [{ header, fields: line.split('|').map((field) => field.trim()) }] : [];
  });
}

function listed({ header, fields: [words = '', ...rest] }: Entry): Listed {
  const after = (word: string) => rest.filter((field) => field.startsWith(word)).map((f) => f.slice(word.length));
  const slots = rest.filter((field) => field.includes('=')).flatMap(names);
  return {
    words,
    intent: header,
    slots: slotsOf(slots),
    or: after('or ').flatMap(names),
    not: after('not ').flatMap(names),
  };
}

function taken(text: string): Moment['rightly'][number] {
  const [intent = '', ...slots] = text.split(' ');
  return { intent, slots: slotsOf(slots) };
}

/** Throws, naming it, for a slot that is not written `name=value`. */
function slotsOf(pairs: readonly string[]): Utterance['slots'] {
  return Object.fromEntries(
    pairs.map((pair) => {
      const [name, value] = pair.split('=');
      if (!name || !value) throw new Error(`not a slot: "${pair}"`);
      return [name, value];
    }),
  );
}

function names(text: string): readonly string[] {
  return text.split(',').map((name) => name.trim());
}
