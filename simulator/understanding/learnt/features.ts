import type { Model, Sample } from '../model';
import { standIn } from '../model';
import { numberOf, type Tongue } from '../tongue';

/** How many words a "not" reaches. */
const reach = 4;
/** Values of these types are as good as one another; the words of other types tell meanings apart: "easy", "left". */
const alike = ['Exercise', 'Day'];

/**
 * What of a text may tell its meaning: its stems, those that a "not" reaches once more with "~", pairs of neighbours with
 * "+", and runs of three letters with "#", for words misspelt or never heard.
 */
export function featuresOf(text: string, { stemsOf, telling }: Tongue): readonly string[] {
  const all = stemsOf(text);
  const kept = all.filter((stem) => !telling.idle.has(stem));
  const stems = kept.length > 0 ? kept : all;
  const ends = ['^', ...stems, '$'];
  const pairs = ends.slice(1).map((stem, before) => `+${ends[before]} ${stem}`);
  return [...new Set([...stems, ...denied(stems, telling.denying), ...pairs, ...stems.flatMap(lettersOf)])];
}

function denied(stems: readonly string[], denying: ReadonlySet<string>): readonly string[] {
  return stems.flatMap((stem, index) => {
    const before = stems.slice(Math.max(0, index - reach), index);
    return !denying.has(stem) && before.some((one) => denying.has(one)) ? [`~${stem}`] : [];
  });
}

function lettersOf(stem: string): readonly string[] {
  if (stem.startsWith('slot')) return [];
  const word = `<${stem}>`;
  return Array.from({ length: word.length - 2 }, (_, start) => `#${word.slice(start, start + 3)}`);
}

/** What was said with the stand-in of its type for every exercise, day and number, the longest first. */
export function inStandIns(model: Model, said: string): string {
  const words = said.split(' ');
  const found: string[] = [];
  for (let start = 0; start < words.length;) {
    const length = [6, 5, 4, 3, 2, 1].find((size) => typeAt(model, words, start, size) !== null) ?? 0;
    const type = length > 0 ? typeAt(model, words, start, length) : null;
    found.push(type === null ? (words[start] ?? '') : standIn(type));
    start += Math.max(1, length);
  }
  return found.join(' ');
}

function typeAt(model: Model, words: readonly string[], start: number, size: number): string | null {
  if (start + size > words.length) return null;
  const phrase = words.slice(start, start + size).join(' ');
  const type = alike.find((name) => model.types.get(name)?.has(phrase) === true);
  return (
    type ?? (!model.tongue.telling.one.has(phrase) && numberOf(phrase, model.tongue) !== null ? 'AMAZON.NUMBER' : null)
  );
}

/** How many values of a slot stand for all of them. */
const few = 14;

/** The texts of a sample, with some values in each of its slots whose words tell meanings apart. */
export function textsOf(model: Model, sample: Sample): readonly string[] {
  const texts = sample.pieces.reduce<readonly string[]>(
    (starts, piece) => {
      const ways = typeof piece === 'string' ? [piece] : valuesOf(model, piece.type, sample.text.length);
      return starts.flatMap((start) => ways.map((way) => `${start} ${way}`));
    },
    [''],
  );
  return texts.map((text) => inStandIns(model, text.trim()));
}

function valuesOf(model: Model, type: string, turn: number): readonly string[] {
  if (type === 'AMAZON.TIME')
    return model.tongue.telling.halves.map((half) => `${standIn('AMAZON.NUMBER')} ${half}`.trim());
  if (alike.includes(type) || type === 'AMAZON.NUMBER') return [standIn(type)];
  const all = [...(model.types.get(type)?.keys() ?? [])];
  const every = Math.max(1, Math.floor(all.length / few));
  return all.filter((_, index) => (index + turn) % every === 0);
}
