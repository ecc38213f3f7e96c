import { meaningOf } from './verdict';
import { sampleSearch } from './sample-search';
import { isSafety } from '../../simulator/understanding/alarm';
import { guesses } from '../../simulator/understanding/learnt/guess';
import { modelOf, type Model } from '../../simulator/understanding/model';
import { tidy } from '../../simulator/understanding/tidy';
import { understand } from '../../simulator/understanding/understand';

/** A sample that could go, and what it costs in the model: its characters, two quotes and a comma. */
export interface Spare {
  readonly intent: string;
  readonly sample: string;
  readonly bytes: number;
}

/** So sure must the simulator be of a sample that it has never seen. */
const sure = 0.75;
/** Short samples are the plain way to say a thing, and stay. */
const fewest = 4;
const parts = 6;
const rounds = 4;

/**
 * Samples without slots, and not of pain or danger, that can all go at once, and still each is taken for what it means by the simulator and by the
 * search: first those that can go with a sixth of all samples, then what all of these leave behind, until none is missed.
 */
export function spareSamples(model: Model): readonly Spare[] {
  const all = model.language.intents.flatMap(({ name, samples }) =>
    samples
      .filter((one) => !one.includes('{') && !isSafety(name))
      .map((sample) => ({ intent: name, sample, bytes: sample.length + 3 })),
  );
  const part = (at: number) => all.filter((_, index) => index % parts === at);
  const first = Array.from({ length: parts }, (_, at) => resolvedWithout(model, part(at))).flat();
  const thinned = first.filter(({ sample }) => sample.split(' ').length >= fewest);
  return Array.from({ length: rounds }).reduce<readonly Spare[]>((left) => resolvedWithout(model, left), thinned);
}

/** Those of the samples that a model without any of them takes for what they mean. */
function resolvedWithout(model: Model, gone: readonly Spare[]): readonly Spare[] {
  const without = thinner(model, new Set(gone.map(({ sample }) => sample)));
  const search = sampleSearch(without);
  return gone.filter(({ intent, sample }) => {
    const said = tidy(sample.replaceAll('.', ''), model.tongue);
    const [best] = guesses(without, said);
    const taken = understand(said, without);
    const guessed = best?.intent === intent && best.share >= sure;
    const told = taken.intent === intent && guessed;
    return told && meaningOf(search(said).intent) === meaningOf(intent);
  });
}

function thinner(model: Model, gone: ReadonlySet<string>): Model {
  const intents = model.language.intents.map((intent) => ({
    ...intent,
    samples: intent.samples.filter((sample) => !gone.has(sample)),
  }));
  return modelOf({ ...model.language, intents }, model.tongue);
}
