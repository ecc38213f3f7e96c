import type { Model, Sample } from '../../simulator/understanding/model';

/** Some of what Amazon's own slot types take. */
const examples: Readonly<Record<string, readonly string[]>> = {
  'AMAZON.NUMBER': ['five', 'twenty five'],
  'AMAZON.TIME': ['seven', 'half past seven', 'eight am', 'seven in the morning', 'noon', 'evening'],
};

/** Everything that a sample says, with every value of every slot in it. */
export function expansions(model: Model, sample: Sample): readonly string[] {
  return sample.pieces
    .reduce<readonly string[]>(
      (starts, piece) => starts.flatMap((start) => ends(model, piece).map((end) => `${start} ${end}`)),
      [''],
    )
    .map((text) => text.trim());
}

function ends(model: Model, piece: Sample['pieces'][number]): readonly string[] {
  if (typeof piece === 'string') return [piece];
  return examples[piece.type] ?? [...(model.types.get(piece.type)?.keys() ?? [])];
}
