import type { Model, Sample } from '../../simulator/understanding/model';

/** Some of what Amazon's own slot types take. */
const english: Readonly<Record<string, readonly string[]>> = {
  'AMAZON.NUMBER': ['five', 'twenty five'],
  'AMAZON.TIME': ['seven', 'half past seven', 'eight am', 'seven in the morning', 'noon', 'evening'],
};

const spanish: typeof english = {
  'AMAZON.NUMBER': ['cinco', 'treinta y cinco'],
  'AMAZON.TIME': [
    'las siete',
    'las siete y media',
    'la una y cuarto',
    'las ocho de la mañana',
    'las siete y media de la noche',
  ],
};

/** Of a slot beside another slot only so many values are tried: three days in one sample are a million sentences. */
const fewer = 3;

/** What a sample says with the values of its slots: with every value where it has one slot, with a few where it has more. */
export function expansions(model: Model, sample: Sample): readonly string[] {
  const many = sample.types.length === 1;
  return sample.pieces
    .reduce<readonly string[]>(
      (starts, piece) =>
        starts.flatMap((start) =>
          ends(model, piece)
            .slice(0, many ? undefined : fewer)
            .map((end) => `${start} ${end}`),
        ),
      [''],
    )
    .map((text) => text.trim());
}

function ends(model: Model, piece: Sample['pieces'][number]): readonly string[] {
  if (typeof piece === 'string') return [piece];
  const examples = model.tongue.folded('é') === 'e' ? spanish : english;
  return examples[piece.type] ?? [...(model.types.get(piece.type)?.keys() ?? [])];
}
