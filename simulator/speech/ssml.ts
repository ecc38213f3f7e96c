import { XMLParser, XMLValidator } from 'fast-xml-parser';
import type { Seconds } from '../../lambda/routine/routine';

/** A stretch of SSML: one text at one rate (percent), silence, or a sound by its address. */
export type Run =
  { readonly words: string; readonly rate: number } | { readonly quiet: Seconds } | { readonly plays: string };

/** An element of a document in order: its name with its children, its attributes under `:@`, its text under `#text`. */
type Node = Readonly<Record<string, unknown>>;

const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  trimValues: false,
  parseTagValue: false,
  htmlEntities: true,
});

/** The named rates and breaks of SSML. Alexa publishes no numbers: these are the ones that Polly's voices keep, nearly. */
const rates: Readonly<Record<string, number>> = { 'x-slow': 50, slow: 80, medium: 100, fast: 125, 'x-fast': 150 };
const breaks: Readonly<Record<string, Seconds>> = { none: 0, 'x-weak': 0, weak: 0.25, strong: 0.75, 'x-strong': 1 };
const plainBreak: Seconds = 0.5;

/** Stands in the text where `<s>` or `<p>` ends, until the text is tidied. */
const sentenceEnd = '\u2029';

/** The runs of a document in the order they are heard; neighbours of the same kind are one. Throws if it is not SSML. */
export function runsOf(ssml: string): readonly Run[] {
  const fault = XMLValidator.validate(ssml);
  if (fault !== true) throw new Error(`the SSML is not XML: ${fault.err.msg}`);
  // With `preserveOrder` the parser gives lists of nodes, which its types do not say.
  const document = parser.parse(ssml) as readonly Node[];
  if (!document.some((node) => 'speak' in node)) throw new Error('the SSML is not in <speak>');
  return document
    .flatMap((node) => walk(node, 100))
    .reduce(join, [])
    .map(trimmed);
}

function walk(node: Node, rate: number): readonly Run[] {
  const name = Object.keys(node).find((key) => key !== ':@') ?? '';
  const given = attributes(node);
  const within = (at: number) => children(node, name).flatMap((child) => walk(child, at));
  switch (name) {
    case '#text':
      return [{ words: String(node[name]), rate }];
    case 'break':
      return [{ quiet: breakTime(given) }];
    case 'prosody':
      return within(rateOf(given['rate'], rate));
    case 's':
    case 'p':
      return [...within(rate), { words: sentenceEnd, rate }];
    case 'sub':
      return [{ words: given['alias'] ?? '', rate }];
    case 'audio':
      return [{ plays: given['src'] ?? '' }];
    default:
      return within(rate);
  }
}

function children(node: Node, name: string): readonly Node[] {
  const inner = node[name];
  return Array.isArray(inner) ? inner : [];
}

function attributes(node: Node): Readonly<Record<string, string>> {
  // Attributes are always a map of strings: `parseAttributeValue` is off.
  return (node[':@'] ?? {}) as Readonly<Record<string, string>>;
}

function breakTime(given: Readonly<Record<string, string>>): Seconds {
  const [, number, unit] = /^\+?([\d.]+)(ms|s)$/.exec(given['time'] ?? '') ?? [];
  if (number !== undefined) return unit === 'ms' ? Number(number) / 1000 : Number(number);
  return breaks[given['strength'] ?? ''] ?? plainBreak;
}

function rateOf(stated: string | undefined, outer: number): number {
  const percent = /^([\d.]+)%$/.exec(stated ?? '')?.[1];
  return percent === undefined ? (rates[stated ?? ''] ?? outer) : Math.max(20, Number(percent));
}

/** Adds a run to those before it: silence to silence, text to text of the same rate. A sentence's end gets its mark. */
function join(before: readonly Run[], run: Run): readonly Run[] {
  const last = before.at(-1);
  if ('plays' in run) return [...before, run];
  if ('quiet' in run) {
    if (run.quiet === 0) return before;
    return last !== undefined && 'quiet' in last
      ? [...before.slice(0, -1), { quiet: last.quiet + run.quiet }]
      : [...before, run];
  }
  const sameText = last !== undefined && 'words' in last && last.rate === run.rate;
  const words = tidy(sameText ? last.words + run.words : run.words);
  if (words.trim() === '') return before;
  return [...(sameText ? before.slice(0, -1) : before), { words, rate: run.rate }];
}

/** One space for many; the end of `<s>` or `<p>` closes the sentence if no mark of its own has. */
function tidy(words: string): string {
  return words
    .replace(/([^.!?\s])\s*\u2029$/, '$1. ')
    .replace(/\s+/g, ' ')
    .replace(/^ /, '');
}

function trimmed(run: Run): Run {
  return 'words' in run ? { ...run, words: run.words.trim() } : run;
}
