import type { Model } from './model';
import { knows, type Filling } from './slots';
import { numberOf } from './tongue';

interface Place {
  readonly slot: string;
  readonly type: string;
}

/** The most words that one value takes. */
const widest = 7;

/** The values for an intent's slots wherever they stand in what was said: the longest first, then from left to right. */
export function slotsHeard(model: Model, intent: string, said: string): readonly Filling[] {
  const slots = model.language.intents.find(({ name }) => name === intent)?.slots ?? [];
  let open: readonly Place[] = slots.map(({ name, type }) => ({ slot: name, type }));
  const words = said.split(' ');
  const taken = new Set<number>();
  const found: { readonly start: number; readonly type: string; readonly said: string }[] = [];
  for (let size = Math.min(widest, words.length); size > 0; size -= 1)
    for (let start = 0; start + size <= words.length; start += 1) {
      const span = Array.from({ length: size }, (_, index) => start + index);
      const phrase = words.slice(start, start + size).join(' ');
      const place = open.find(({ type }) => fits(model, type, phrase, words.slice(start + size)));
      const cut = isNumber(model, words[start - 1]) && isNumber(model, words[start]);
      if (!place || cut || span.some((at) => taken.has(at))) continue;
      span.forEach((at) => taken.add(at));
      open = open.filter((one) => one !== place);
      found.push({ start, type: place.type, said: phrase });
    }
  return inOrder(slots, found);
}

/** "One" is seldom a number, "a quick one"; and a number of minutes has its "minutes". */
function fits(model: Model, type: string, phrase: string, after: readonly string[]): boolean {
  if (!knows(model, type, phrase)) return false;
  if (type !== 'AMAZON.NUMBER') return true;
  const next = after.find((word) => !model.tongue.telling.more.has(word)) ?? '';
  const counted = model.tongue.telling.counted.test(next) || knows(model, 'DosePart', next);
  return !isNumber(model, after[0] && `${phrase} ${after[0]}`) && (counted || !model.tongue.telling.one.has(phrase));
}

function isNumber({ tongue }: Model, said: string | undefined): boolean {
  return said !== undefined && numberOf(said, tongue) !== null;
}

/** Slots of one type are filled as they were said: the first day is the day, the next the second. */
function inOrder(
  slots: readonly { readonly name: string; readonly type: string }[],
  found: readonly { readonly start: number; readonly type: string; readonly said: string }[],
): readonly Filling[] {
  return [...new Set(slots.map(({ type }) => type))].flatMap((type) => {
    const values = found.filter((one) => one.type === type).sort((a, b) => a.start - b.start);
    const names = slots.filter((slot) => slot.type === type).map(({ name }) => name);
    return values.map(({ said }, index) => ({ slot: names[index] ?? '', type, said }));
  });
}
