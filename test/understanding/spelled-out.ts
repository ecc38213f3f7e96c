import type { Model, Sample } from '../../simulator/understanding/model';

/** Values that stand for all that Amazon's own slot types take. */
const examples: Readonly<Record<string, readonly string[]>> = {
  'AMAZON.NUMBER': ['five', 'ten', 'fifteen', 'twenty'],
  'AMAZON.TIME': ['seven in the morning', 'half past six', 'eight am', 'noon'],
};
const valuesPerSample = 6;

/** The texts of a sample with a few values in each slot, or with all of them where the slot stands alone. */
export function spelledOut(model: Model, sample: Sample): readonly { readonly intent: string; readonly text: string }[] {
  const alone = sample.pieces.length === 1;
  const texts = sample.pieces.reduce<readonly string[]>(
    (starts, piece) => {
      if (typeof piece === 'string') return starts.map((start) => `${start} ${piece}`);
      const values = examples[piece.type] ?? [...(model.types.get(piece.type)?.keys() ?? [])];
      return starts.flatMap((start) =>
        values.slice(0, alone ? values.length : valuesPerSample).map((value) => `${start} ${value}`),
      );
    },
    [''],
  );
  return texts.map((text) => ({ intent: sample.intent, text: text.trim() }));
}
