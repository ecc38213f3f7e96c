import MiniSearch from 'minisearch';
import type { Matcher } from './accuracy';
import { alarmsIn, isSafety } from '../../simulator/understanding/alarm';
import type { Model } from '../../simulator/understanding/model';
import { spelledOut, underItsName } from './spelled-out';
import { tidy } from '../../simulator/understanding/tidy';

/** The share of the words and word pairs said that the best sample must have, but of pain and danger. */
const enough = 0.3;
/**
 * A second opinion, independent of `understand`: the samples in a search engine (BM25 over words and pairs of words),
 * the best hit wins, or the best that is about pain or danger when the words are. It shows how much of the accuracy is
 * the samples' own. It judges the intent alone, not the slots.
 */
export function sampleSearch(model: Model): Matcher {
  const texts = [...model.plain.values(), ...model.slotted].flatMap((sample) => spelledOut(model, sample));
  const search = new MiniSearch({ fields: ['text'], storeFields: ['intent'], tokenize: wordsAndPairs });
  search.addAll(texts.map((text, id) => ({ id, ...text })));
  return (words) => {
    const said = underItsName(model, tidy(words, model.tongue));
    const hits = search.search(said).slice(0, 10);
    const [best] = hits;
    const safe =
      alarmsIn(said, model.tongue).length > 0 ? hits.find((hit) => isSafety(String(hit['intent']))) : undefined;
    const won = safe ?? best;
    const covered = (won?.queryTerms.length ?? 0) / wordsAndPairs(said).length;
    return {
      intent: won && (safe || covered >= enough) ? String(won['intent']) : 'AMAZON.FallbackIntent',
      slots: null,
    };
  };
}

function wordsAndPairs(text: string): string[] {
  const words = text.replaceAll("'", '').split(' ').filter(Boolean);
  return [...words, ...words.slice(1).map((word, index) => `${words[index]}_${word}`)];
}
