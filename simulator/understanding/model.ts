import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { vocabularyOf, type Vocabulary } from './likeness';
import { peeled } from './tidy';
import type { Tongue } from './tongue';
import { tongueOf } from './tongues';

interface SlotValue {
  readonly id: string;
  readonly name: { readonly value: string; readonly synonyms: readonly string[] };
}

interface Intent {
  readonly name: string;
  readonly slots?: readonly { readonly name: string; readonly type: string }[];
  readonly samples: readonly string[];
}

/** The part of an interaction model that decides what words mean, as it stands in `skill-package/`. */
export interface LanguageModel {
  readonly invocationName: string;
  readonly intents: readonly Intent[];
  readonly types: readonly { readonly name: string; readonly values: readonly SlotValue[] }[];
}

/** A piece of a sample: a word that must be said, or a slot to be filled. */
export type Piece = string | { readonly slot: string; readonly type: string };

/** One sample utterance, taken apart. In `text` and `stems` a made-up word stands for each slot. */
export interface Sample {
  readonly intent: string;
  readonly pieces: readonly Piece[];
  readonly text: string;
  readonly stems: readonly string[];
  readonly types: readonly string[];
}

/** A value of one of our slot types: its id, and its own name whichever synonym was said. */
export interface Known {
  readonly id: string;
  readonly name: string;
}

/** An interaction model made ready for understanding: `plain` samples by their text, and those with slots. */
export interface Model {
  readonly tongue: Tongue;
  readonly language: LanguageModel;
  readonly plain: ReadonlyMap<string, Sample>;
  readonly slotted: readonly Sample[];
  /** Slots that are as good as said when they are said alone. */
  readonly bare: readonly Sample[];
  readonly types: ReadonlyMap<string, ReadonlyMap<string, Known>>;
  readonly vocabulary: Vocabulary;
}

/** Reads an interaction model from its file, which has the name of its locale, and makes it ready; a file that is no model throws. */
export function readModel(file: string | URL): Model {
  // The test of the skill package holds this shape, against Amazon's schema.
  const written = JSON.parse(readFileSync(file, 'utf8')) as { interactionModel: { languageModel: LanguageModel } };
  return modelOf(written.interactionModel.languageModel, tongueOf(basename(String(file), '.json')));
}

/** Makes the language of an interaction model ready for understanding. */
export function modelOf(language: LanguageModel, tongue: Tongue): Model {
  const samples = language.intents.flatMap((intent) =>
    [...intent.samples, ...(tongue.stock.get(intent.name) ?? [])].map((text) => sampleOf(intent, text, tongue)),
  );
  const slotted = samples.filter((sample) => !isPlain(sample));
  return {
    tongue,
    language,
    plain: new Map(samples.filter(isPlain).map((sample) => [sample.text, sample])),
    slotted,
    bare: alone(slotted, tongue),
    types: new Map(language.types.map((type) => [type.name, phrasesOf(type.values, tongue)])),
    // Words that only others use are heard for the first time: what has many of them is hardly ours.
    vocabulary: vocabularyOf(samples.filter(({ intent }) => intent !== 'AMAZON.FallbackIntent')),
  };
}

/** So many samples that say a slot and nothing but fillers make the slot alone as good as said: "maybe hard", "hard I think". */
const carriers = 3;

function alone(slotted: readonly Sample[], tongue: Tongue): readonly Sample[] {
  const carried = new Map<string, { readonly sample: Sample; readonly times: number }>();
  for (const sample of slotted) {
    const [slot, ...others] = sample.pieces.filter((piece) => typeof piece !== 'string');
    if (slot === undefined || others.length > 0 || !peeled(sample.text, tongue).includes(standIn(slot.type))) continue;
    const key = `${sample.intent} ${slot.type}`;
    const text = standIn(slot.type);
    const bare = { intent: sample.intent, pieces: [slot], text, stems: tongue.stemsOf(text), types: [slot.type] };
    carried.set(key, { sample: bare, times: (carried.get(key)?.times ?? 0) + 1 });
  }
  return [...carried.values()].filter(({ times }) => times >= carriers).map(({ sample }) => sample);
}

function isPlain(sample: Sample): boolean {
  return sample.types.length === 0;
}

function sampleOf(intent: Intent, written: string, { stemsOf, folded }: Tongue): Sample {
  const pieces = folded(written)
    .replace(/\b([a-z])\. (?=[a-z]\.)/g, '$1')
    .replaceAll('.', '')
    .split(' ')
    .map((word): Piece => {
      const slot = intent.slots?.find(({ name }) => word === `{${name}}`);
      return slot ? { slot: slot.name, type: slot.type } : word;
    });
  const text = pieces.map((piece) => (typeof piece === 'string' ? piece : standIn(piece.type))).join(' ');
  const types = pieces.flatMap((piece) => (typeof piece === 'string' ? [] : [piece.type]));
  return { intent: intent.name, pieces, text, stems: stemsOf(text), types };
}

/** The made-up word that stands for any value of a slot type. */
export function standIn(type: string): string {
  return `slot${type.replace('AMAZON.', '').toLowerCase()}`;
}

function phrasesOf(values: readonly SlotValue[], { folded }: Tongue): ReadonlyMap<string, Known> {
  return new Map(
    values.flatMap(({ id, name }) =>
      [name.value, ...name.synonyms].map((phrase): [string, Known] => [folded(phrase), { id, name: name.value }]),
    ),
  );
}
