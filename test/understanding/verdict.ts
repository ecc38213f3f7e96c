import { linesOf, type Listed } from './read-lists';

/** What an utterance was taken for. Null slots are not judged. */
export interface Taken {
  readonly intent: string;
  readonly slots: Readonly<Record<string, string>> | null;
}

export type Verdict = 'right' | 'wrong' | 'opposite';

/** Pairs "A B": A taken for B is an opposite; and for a slot "name a b" likewise. */
export type Opposites = ReadonlySet<string>;

/** Reads lists/opposites.txt; throws for a line that is neither `A <> B`, `A -> B` nor `slot: a <> b`. */
export function readOpposites(): Opposites {
  return new Set(
    linesOf('opposites.txt').flatMap((line) => {
      const [, slot = '', one, sign, other] = /^(\w+: )?(\S+) (<>|->) (\S+)$/.exec(line) ?? [];
      if (!one || !other) throw new Error(`opposites.txt: "${line}" is not a pair`);
      const name = slot.replace(':', '');
      return [`${name}${one} ${other}`, ...(sign === '<>' ? [`${name}${other} ${one}`] : [])];
    }),
  );
}

/** Intents that a list does not tell apart: what is off topic, or a remark that changes nothing, does nothing. */
const within: Readonly<Record<string, string>> = {
  OffTopicIntent: 'AMAZON.FallbackIntent',
  FeelsFineIntent: 'AMAZON.FallbackIntent',
  HipReplacementIntent: 'ConditionIntent',
  SameDayIntent: 'RedFlagIntent',
};

/** The intent under which the lists have what was taken. */
export function meaningOf(intent: string): string {
  return within[intent] ?? intent;
}

/** Right: the intent and its slots, or an intent that is right as well. Opposite: what was not wanted is done. */
export function verdictOf(said: Listed, { intent, slots }: Taken, opposites: Opposites): Verdict {
  const taken = { intent: meaningOf(intent), slots };
  if (said.or.includes(taken.intent)) return 'right';
  if (said.intent !== taken.intent) {
    const against = said.not.includes(taken.intent) || opposites.has(`${said.intent} ${taken.intent}`);
    return against ? 'opposite' : 'wrong';
  }
  if (taken.intent === 'AMAZON.FallbackIntent') return 'right';
  return slotsVerdict(said.slots, taken.slots ?? said.slots, opposites);
}

function slotsVerdict(said: Listed['slots'], taken: Listed['slots'], opposites: Opposites): Verdict {
  const all = [...new Set([...Object.keys(said), ...Object.keys(taken)])];
  const different = all.filter((name) => said[name] !== taken[name]);
  if (different.some((name) => opposites.has(`${name} ${said[name]} ${taken[name]}`))) return 'opposite';
  return different.length === 0 ? 'right' : 'wrong';
}
