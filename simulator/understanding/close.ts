import { ratio } from 'fuzzball';
import { alarmsIn, asks, isSafety } from './alarm';
import type { Fit } from './exact';
import { likeness } from './likeness';
import type { Model, Sample } from './model';
import { swapped, type Swapped } from './swap';
import { numberOf, type Tongue } from './tongue';

/** A sample that was not said but nearly: how alike the words are and how alike the letters, each from 0 to 1. */
export interface Near extends Fit {
  readonly words: number;
  readonly letters: number;
}

/** How alike a sample must be. Words of pain need less, for missing them costs more. */
const enough = 0.55;
const enoughInPain = 0.4;
/** How much less alike than the best a safety intent may be and still be taken. */
const saferBy = 0.12;

/**
 * The sample most like what was said; null where none is like enough. Once a word of pain or danger was said, only
 * samples with that word can be meant, and a safety intent goes first when it is nearly as alike as the best.
 */
export function closest(model: Model, said: string): Near | null {
  const alarms = alarmsIn(said, model.tongue);
  const near = nearest(model, said).filter(({ words }) => words >= (alarms.length > 0 ? enoughInPain : enough));
  if (alarms.length === 0 || asks(said, model.tongue)) return near[0] ?? null;
  const alarmed = near.filter(({ sample }) => sample.stems.some((stem) => alarms.includes(stem)));
  const best = alarmed[0]?.words ?? 0;
  const safe = alarmed.find(({ sample, words }) => isSafety(sample.intent) && words >= best - saferBy);
  return safe ?? alarmed[0] ?? null;
}

function nearest(model: Model, said: string): readonly Near[] {
  const forms = new Map<string, (Swapped & { readonly stems: readonly string[] }) | null>();
  const near = [...model.plain.values(), ...model.slotted].flatMap((sample): readonly Near[] => {
    const key = sample.types.join();
    if (!forms.has(key)) forms.set(key, stemmed(swapped(model, sample, said), model.tongue));
    const form = forms.get(key);
    if (!form || !comparable(said, form.stems, sample, model.tongue)) return [];
    const words = likeness(form.stems, sample.stems, model.vocabulary);
    return words < enoughInPain
      ? []
      : [{ sample, fillings: refitted(sample, form), words, letters: lettersOf(form, sample) }];
  });
  return near.sort((a, b) => b.words - a.words || b.letters - a.letters);
}

/** "Don't stop" is no way to say "stop", nor is one word a way to say two. */
function comparable(said: string, stems: readonly string[], sample: Sample, tongue: Tongue): boolean {
  const alone = stems.length === 1 || sample.stems.length === 1;
  const { isNumber, denies } = kindOf(sample, tongue);
  return !isNumber && tongue.negation.test(said) === denies && (!alone || stems.length === sample.stems.length);
}

interface Kind {
  readonly isNumber: boolean;
  readonly denies: boolean;
}

/** What samples are: a sample has one tongue, and is compared with everything that is said. */
const kinds = new WeakMap<Sample, Kind>();

function kindOf(sample: Sample, tongue: Tongue): Kind {
  const known = kinds.get(sample);
  if (known !== undefined) return known;
  const kind = { isNumber: numberOf(sample.text, tongue) !== null, denies: tongue.negation.test(sample.text) };
  kinds.set(sample, kind);
  return kind;
}

function stemmed(form: Swapped | null, { stemsOf }: Tongue): (Swapped & { readonly stems: readonly string[] }) | null {
  return form && { ...form, stems: stemsOf(form.text) };
}

function lettersOf(form: Swapped, sample: Sample): number {
  return ratio(form.text, sample.text, { full_process: false }) / 100;
}

/** The fillings under the names that this sample has for its slots. */
function refitted(sample: Sample, { fillings }: Swapped): Fit['fillings'] {
  const slots = sample.pieces.flatMap((piece) => (typeof piece === 'string' ? [] : [piece.slot]));
  return fillings.map((filling, index) => ({ ...filling, slot: slots[index] ?? filling.slot }));
}
