import { exactlyOneOf, fill, type Fit } from './exact';
import type { Model, Sample } from './model';
import type { Filling } from './slots';
import { peeled } from './tidy';

/** The most words of an unknown value, and the least that a sample's own words must weigh: two rare ones, or more. */
const mostWords = 3;
const leastWeight = 4.8;

/**
 * The sample that fits if a slot may hold a value nobody knows, as Alexa's slots may: "set my level to banana". Where
 * the sample's own words are common ones, as in "go to", the value must at least begin like one: "go to exercise nine".
 * A value that is a sample of its own is what was meant: "take me to the next exercise".
 */
export function loosely(model: Model, said: string): Fit | null {
  const words = said.split(' ');
  const fits = model.slotted.flatMap((sample): readonly (Fit & { readonly own: number })[] => {
    const fillings = fill(sample.pieces, words, (_, phrase) => phrase.split(' ').length <= mostWords);
    const own = ownWeight(model, sample);
    const telling = own >= leastWeight || (own > 0 && fillings?.every((filling) => beginsLikeOne(model, filling)));
    return fillings && telling ? [{ sample, fillings, own }] : [];
  });
  const best = fits.sort((a, b) => b.own - a.own)[0];
  return best ? (anotherSample(model, best) ?? best) : null;
}

/** What samples weigh without their slots: each belongs to one model. */
const ownWeights = new WeakMap<Sample, number>();

function ownWeight(model: Model, sample: Sample): number {
  const known = ownWeights.get(sample) ?? weighed(model, sample);
  ownWeights.set(sample, known);
  return known;
}

function weighed(model: Model, sample: Sample): number {
  const own = sample.pieces.flatMap((piece) => (typeof piece === 'string' ? model.tongue.stemsOf(piece) : []));
  return own.reduce((sum, stem) => sum + model.vocabulary.weight(stem), 0);
}

function beginsLikeOne(model: Model, { type, said }: Filling): boolean {
  const [word, next] = said.replace(model.tongue.article, '').split(' ');
  const phrases = [...(model.types.get(type)?.keys() ?? [])];
  return next !== undefined && phrases.some((phrase) => phrase.startsWith(`${word} `));
}

function anotherSample(model: Model, { fillings }: Fit): Fit | null {
  const { tongue } = model;
  const [only, ...others] = fillings;
  return only && others.length === 0
    ? exactlyOneOf(model, peeled(only.said.replace(tongue.article, ''), tongue))
    : null;
}
