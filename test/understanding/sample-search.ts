import MiniSearch from 'minisearch';
import type { Matcher } from './accuracy';
import { alarmsIn, isSafety } from '../../simulator/understanding/alarm';
import type { Model, Sample } from '../../simulator/understanding/model';
import { tidy } from '../../simulator/understanding/tidy';

/** Values that stand for all that Amazon's own slot types take. */
const examples: Readonly<Record<string, readonly string[]>> = {
  'AMAZON.NUMBER': ['five', 'ten', 'fifteen', 'twenty'],
  'AMAZON.TIME': ['seven in the morning', 'half past six', 'eight am', 'noon'],
};
const valuesPerSample = 6;
/** The share of the words and word pairs said that the best sample must have. */
const enough = 0.3;
/**
 * A second opinion, independent of `understand`: the samples in a search engine (BM25 over words and pairs of words),
 * the best hit wins, or the best
 * that is about pain or danger when the words are. It shows how much of the accuracy is the samples' own. It judges the intent alone, not the slots.
 */
export function sampleSearch(model: Model): Matcher {
  const texts = [...model.plain.values(), ...model.slotted].flatMap((sample) => spelledOut(model, sample));
  const search = new MiniSearch({ fields: ['text'], storeFields: ['intent'], tokenize: wordsAndPairs });
  search.addAll(texts.map((text, id) => ({ id, ...text })));
  return (words) => {
    const said = tidy(words);
    const hits = search.search(said).slice(0, 10);
    const [best] = hits;
    const safe = alarmsIn(said).length > 0 ? hits.find((hit) => isSafety(String(hit['intent']))) : undefined;
    const won = safe ?? best;
    const covered = (won?.queryTerms.length ?? 0) / wordsAndPairs(said).length;
    return { intent: won && covered >= enough ? String(won['intent']) : 'AMAZON.FallbackIntent', slots: null };
  };
}

function wordsAndPairs(text: string): string[] {
  const words = text.replaceAll("'", '').split(' ').filter(Boolean);
  return [...words, ...words.slice(1).map((word, index) => `${words[index]}_${word}`)];
}

function spelledOut(model: Model, sample: Sample): readonly { readonly intent: string; readonly text: string }[] {
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
