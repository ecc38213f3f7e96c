import type { Slot } from 'ask-sdk-model';
import type { Model } from '../../simulator/understanding/model';
import { understand } from '../../simulator/understanding/understand';
import type { Utterance } from './utterances';

/** What a matcher takes words for. Null slots are not judged. */
interface Taken {
  readonly intent: string;
  readonly slots: Readonly<Record<string, string>> | null;
}

export type Matcher = (words: string) => Taken;

/** An utterance that was taken for something else. */
export interface Mistake {
  readonly words: string;
  readonly intent: string;
  readonly taken: string;
}

/** How many utterances of each intent were understood, and every mistake. */
export interface Accuracy {
  readonly right: number;
  readonly total: number;
  readonly byIntent: readonly { readonly intent: string; readonly right: number; readonly total: number }[];
  readonly mistakes: readonly Mistake[];
}

/** Plays every utterance to the matcher. An answer is right when the intent is, and all slots where they are judged. */
export function accuracy(matcher: Matcher, utterances: readonly Utterance[]): Accuracy {
  const mistakes = utterances.flatMap((utterance): readonly Mistake[] => {
    const taken = matcher(utterance.words);
    const { words, intent, slots } = utterance;
    const right = taken.intent === intent && (taken.slots === null || written(taken.slots) === written(slots));
    return right ? [] : [{ words, intent, taken: `${taken.intent}${written(taken.slots ?? {})}` }];
  });
  const intents = [...new Set(utterances.map(({ intent }) => intent))];
  const byIntent = intents.map((intent) => {
    const total = utterances.filter((utterance) => utterance.intent === intent).length;
    return { intent, total, right: total - mistakes.filter((mistake) => mistake.intent === intent).length };
  });
  return { right: utterances.length - mistakes.length, total: utterances.length, byIntent, mistakes };
}

function written(slots: Readonly<Record<string, string>>): string {
  const names = Object.keys(slots).sort();
  return names.map((name) => ` ${name}=${slots[name]}`).join('');
}

/** The simulator's own matcher, its slots read as the skill reads them: the id, or "?" where nothing matched. */
export function simulatorMatcher(model: Model): Matcher {
  return (words) => {
    const { intent, slots } = understand(words, model);
    const filled = Object.entries(slots).filter(([, slot]) => slot.value !== undefined);
    return { intent, slots: Object.fromEntries(filled.map(([name, slot]) => [name, meaningOf(slot)])) };
  };
}

function meaningOf(slot: Slot): string {
  const [resolution] = slot.resolutions?.resolutionsPerAuthority ?? [];
  return resolution ? (resolution.values[0]?.value.id ?? '?') : (slot.value ?? '');
}
