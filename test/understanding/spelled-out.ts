import type { Model, Sample } from '../../simulator/understanding/model';

/** Values that stand for all that Amazon's own slot types take. */
const examples: Readonly<Record<string, readonly string[]>> = {
  'AMAZON.NUMBER': ['five', 'ten', 'fifteen', 'twenty'],
  'AMAZON.TIME': ['seven in the morning', 'half past six', 'eight am', 'noon'],
};

/** The texts of a sample with the own names of all values in its slots, or all other names where the slot stands alone. */
export function spelledOut(
  model: Model,
  sample: Sample,
): readonly { readonly intent: string; readonly text: string }[] {
  const alone = sample.pieces.length === 1;
  const several = sample.types.length > 1;
  const texts = sample.pieces.reduce<readonly string[]>(
    (starts, piece) => {
      if (typeof piece === 'string') return starts.map((start) => `${start} ${piece}`);
      const values = examples[piece.type] ?? valuesOf(model, piece.type, alone);
      return starts.flatMap((start) => values.slice(0, several ? 4 : undefined).map((value) => `${start} ${value}`));
    },
    [''],
  );
  return texts.map((text) => ({ intent: sample.intent, text: text.trim() }));
}

function valuesOf(model: Model, type: string, all: boolean): readonly string[] {
  const known = [...(model.types.get(type) ?? [])];
  return all ? known.map(([phrase]) => phrase) : [...new Set(known.map(([, { name }]) => name))];
}

/** What was said with each exercise under its own name, as a resolver of slots would have it: "leg circus" is one. */
export function underItsName(model: Model, said: string): string {
  const names = [...(model.types.get('Exercise') ?? [])].sort(([one], [other]) => other.length - one.length);
  const [phrase, known] = names.find(([one]) => ` ${said} `.includes(` ${one} `)) ?? [];
  return phrase && known ? ` ${said} `.replace(` ${phrase} `, ` ${known.name} `).trim() : said;
}
