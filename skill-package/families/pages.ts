import type { Fillers } from './frame';

/** The ways to say one meaning: its intent, frames to be expanded, and samples that this locale does without. */
export interface Family {
  readonly intent: string;
  readonly frames: readonly string[];
  readonly without: readonly string[];
}

/** A value of a slot type: what the skill gets, and what people say, its own name first. */
export interface Value {
  readonly id: string;
  readonly phrases: readonly string[];
}

/** Everything that pages of families say, in the order in which it was first named. */
export interface Families {
  readonly fillers: Fillers;
  readonly families: readonly Family[];
  readonly types: ReadonlyMap<string, readonly Value[]>;
  /** The type of each slot, and the model's few settings. */
  readonly slots: ReadonlyMap<string, string>;
  readonly settings: ReadonlyMap<string, string>;
}

interface Section {
  readonly header: string;
  readonly lines: readonly string[];
}

/** Reads pages of families; a later page adds to what an earlier one says. A line that belongs nowhere throws. */
export function readPages(pages: readonly string[]): Families {
  const sections = pages.flatMap(sectionsOf);
  const under = (pattern: RegExp) => byName(sections, pattern);
  const known = /^(?:<[^>]+>|[A-Za-z.]+Intent:.*|type \w+|slots|settings)$/;
  const odd = sections.find(({ header }) => !known.test(header));
  if (odd) throw new Error(`families: "${odd.header}" is no filler, intent, type, slots or settings`);
  return {
    fillers: mapped(under(/^<(.+)>$/), (lines) => lines.flatMap((line) => line.split('|').map((way) => way.trim()))),
    families: [...under(/^(.+Intent):/)].map(([intent, lines]) => familyOf(intent, lines)),
    types: mapped(under(/^type (\w+)$/), valuesOf),
    slots: pairs(under(/^(slots)$/).get('slots') ?? []),
    settings: pairs(under(/^(settings)$/).get('settings') ?? []),
  };
}

function sectionsOf(page: string): readonly Section[] {
  const lines = page.split('\n').filter((line) => line.trim() !== '' && !line.startsWith('#'));
  const starts = lines.flatMap((line, index) => (line.startsWith(' ') ? [] : [index]));
  if (lines.length > 0 && starts[0] !== 0) throw new Error(`families: "${lines[0]}" stands under nothing`);
  return starts.map((start, index) => ({
    header: (lines[start] ?? '').trim(),
    lines: lines.slice(start + 1, starts[index + 1]).map((line) => line.trim()),
  }));
}

function byName(sections: readonly Section[], pattern: RegExp): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, readonly string[]>();
  for (const { header, lines } of sections) {
    const name = pattern.exec(header)?.[1];
    if (name !== undefined) found.set(name, [...(found.get(name) ?? []), ...lines]);
  }
  return found;
}

function familyOf(intent: string, lines: readonly string[]): Family {
  const frames = lines.filter((line) => !line.startsWith('- '));
  return { intent, frames, without: lines.filter((line) => line.startsWith('- ')).map((line) => line.slice(2)) };
}

/** Values are written `id: name, other name`; a line without an id goes on with the one above, the same id adds. */
function valuesOf(lines: readonly string[]): readonly Value[] {
  const values = new Map<string, readonly string[]>();
  let id = '';
  for (const line of lines) {
    const [, named, rest] = /^(?:(\w+):)?\s*(.*)$/.exec(line) ?? [];
    id = named ?? id;
    const phrases = (rest ?? '').split(',').map((phrase) => phrase.trim());
    values.set(id, [...(values.get(id) ?? []), ...phrases.filter((phrase) => phrase !== '')]);
  }
  return [...values].map(([key, phrases]) => ({ id: key, phrases }));
}

function pairs(lines: readonly string[]): ReadonlyMap<string, string> {
  return new Map(lines.map((line) => line.split(/: /, 2) as [string, string])); // the test of the model sees a line without a colon
}

function mapped<T>(
  lists: ReadonlyMap<string, readonly string[]>,
  read: (lines: readonly string[]) => T,
): ReadonlyMap<string, T> {
  return new Map([...lists].map(([name, lines]) => [name, read(lines)]));
}
