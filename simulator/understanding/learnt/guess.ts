import { featuresOf, inStandIns, textsOf } from './features';
import { learn, type Judge } from './learn';
import type { Model } from '../model';

/** An intent that may have been meant, and how likely, from 0 to 1. */
export interface Guess {
  readonly intent: string;
  readonly share: number;
}

interface Learnt {
  readonly intents: readonly string[];
  readonly judge: Judge;
}

/** What a model's samples taught, once somebody asked: most of what is said is a sample and needs none of it. */
const learnt = new WeakMap<Model, Learnt>();

/** All intents of the model, the likeliest first, by what its samples have in common with what was said. */
export function guesses(model: Model, said: string): readonly Guess[] {
  const { intents, judge } = learnt.get(model) ?? taught(model);
  const shares = judge(featuresOf(inStandIns(model, said), model.tongue));
  return intents.map((intent, at) => ({ intent, share: shares[at] ?? 0 })).sort((a, b) => b.share - a.share);
}

function taught(model: Model): Learnt {
  const intents = model.language.intents.map(({ name }) => name);
  const examples = [...model.plain.values(), ...model.slotted].flatMap((sample) => {
    const texts = textsOf(model, sample);
    // The many values of a slot count for more than one plain sample, but not for as many.
    const weight = texts.length ** -0.7;
    return texts.map((text) => ({
      features: featuresOf(text, model.tongue),
      meaning: intents.indexOf(sample.intent),
      weight,
    }));
  });
  const found = { intents, judge: learn(examples, intents.length) };
  learnt.set(model, found);
  return found;
}
