import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expand } from './frame';
import { type Families, type Family, readPages } from './pages';

/** The locales that have a model, with the folder of their language. Each says in a page of its own only what differs. */
const languages = {
  'en-US': 'english',
  'en-GB': 'english',
  'es-US': 'spanish',
  'es-MX': 'spanish',
  'es-ES': 'spanish',
} as const;
export type Locale = keyof typeof languages;
export const locales = Object.keys(languages) as readonly Locale[]; // Object.keys forgets the names

interface Intent {
  readonly name: string;
  readonly slots?: readonly { readonly name: string; readonly type: string }[];
  readonly samples: readonly string[];
}

/** A language model as Amazon has it, with the parts that are written line by line. */
interface Language {
  readonly invocationName: string;
  readonly modelConfiguration: object;
  readonly intents: readonly Intent[];
  readonly types: readonly object[];
}

/** The interaction model of a locale as text: some samples and one slot value a line. Families that overlap throw. */
export function modelText(locale: Locale): string {
  const all = readPages(pagesOf(locale));
  const idle = idleWords(all);
  const intents = all.families.map((family) => intentOf(family, all, idle));
  const twice = overlapsOf(intents);
  if (twice.length > 0) throw new Error(`families: ${twice.join('; ')}`);
  const types = [...all.types].map(([name, values]) => ({
    name,
    values: values.map(({ id, phrases: [value = id, ...synonyms] }) => ({ id, name: { value, synonyms } })),
  }));
  return written({
    invocationName: settingOf(all, 'invocation name'),
    modelConfiguration: { fallbackIntentSensitivity: { level: settingOf(all, 'fallback sensitivity') } },
    intents,
    types,
  });
}

function pagesOf(locale: Locale): readonly string[] {
  const language = languages[locale];
  const shared = readdirSync(join(__dirname, language)).sort();
  const files = [...shared.map((name) => join(language, name)), `${locale}.txt`];
  return files.map((file) => readFileSync(join(__dirname, file), 'utf8'));
}

function settingOf({ settings }: Families, name: string): string {
  const value = settings.get(name);
  if (value === undefined) throw new Error(`families: the settings say no ${name}`);
  return value;
}

function intentOf({ intent, frames, without }: Family, { fillers, slots: types }: Families, idle: RegExp): Intent {
  const all = new Set(frames.flatMap((frame) => expand(frame, fillers)));
  const samples = [...all].filter((sample) => !without.includes(sample) && !saysNoMore(sample, all, idle));
  const named = new Set(samples.flatMap((sample) => [...sample.matchAll(/\{(\w+)\}/g)].map(([, slot]) => slot ?? '')));
  const slots = [...named].map((name) => {
    const type = types.get(name);
    if (type === undefined) throw new Error(`families: ${intent} has {${name}}, which is no slot`);
    return { name, type };
  });
  return slots.length > 0 ? { name: intent, slots, samples } : { name: intent, samples };
}

/** The words that say no more at the end or the beginning of a sample: "please". */
function idleWords(all: Families): RegExp {
  return new RegExp(` (?:${settingOf(all, 'idle at the end')})$|^(?:${settingOf(all, 'idle at the beginning')}) `);
}

/** "Skip it please" teaches nothing where "skip it" is a sample too, and the model may only be so large. */
function saysNoMore(sample: string, others: ReadonlySet<string>, idle: RegExp): boolean {
  const less = sample.replace(idle, '');
  return !sample.includes('{') && less !== sample && others.has(less);
}

function overlapsOf(intents: readonly Intent[]): readonly string[] {
  const owner = new Map<string, string>();
  return intents.flatMap(({ name, samples }) =>
    samples.flatMap((sample) => {
      const other = owner.get(sample);
      owner.set(sample, name);
      return other === undefined ? [] : [`"${sample}" is both ${other} and ${name}`];
    }),
  );
}

/** Several to a line, so that line ends cost little and a difference still reads. */
function inLines(quoted: readonly string[]): string {
  const lines = quoted.reduce<readonly string[]>((all, one) => {
    const last = all.at(-1);
    return last !== undefined && last.length + one.length < 110
      ? [...all.slice(0, -1), `${last},${one}`]
      : [...all, one];
  }, []);
  return lines.join(',\n');
}

function written({ intents, types, ...rest }: Language): string {
  const head = JSON.stringify({ interactionModel: { languageModel: rest } }).slice(0, -3);
  const intentLines = intents.map(({ samples, ...intent }) => {
    const start = JSON.stringify({ ...intent, samples: [] }).slice(0, -2);
    return samples.length === 0
      ? `${start}]}`
      : `${start}\n${inLines(samples.map((sample) => JSON.stringify(sample)))}]}`;
  });
  const typeLines = types.map((type) => JSON.stringify(type).replaceAll('{"id"', '\n{"id"'));
  return `${head},"intents":[\n${intentLines.join(',\n')}\n],"types":[\n${typeLines.join(',\n')}\n]}}}\n`;
}
