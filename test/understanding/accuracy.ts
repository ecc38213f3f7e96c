import type { Slot } from 'ask-sdk-model';
import { isSafety } from '../../simulator/understanding/alarm';
import type { Model } from '../../simulator/understanding/model';
import { understand } from '../../simulator/understanding/understand';
import type { Listed, Moment } from './read-lists';
import { meaningOf, readOpposites, verdictOf, type Taken, type Verdict } from './verdict';

export type Matcher = (words: string) => Taken;

/** How many of how many. */
export interface Share {
  readonly right: number;
  readonly total: number;
}

/** An utterance as it was judged. */
export interface Judged {
  readonly said: Listed;
  readonly taken: Taken;
  readonly verdict: Verdict;
}

/** What a matcher makes of a list: all of it, each meaning, and apart what must not happen. */
export interface Accuracy {
  readonly all: Share;
  readonly byMeaning: ReadonlyMap<string, Share>;
  /** Pain and danger that was heard as pain or danger of any kind; and what was not. */
  readonly danger: Share;
  readonly missed: readonly Judged[];
  /** What is no danger and was taken for one, out of all that is none. */
  readonly alarms: readonly Judged[];
  readonly harmless: number;
  /** Off-topic remarks that do something, out of all of them. */
  readonly acts: readonly Judged[];
  readonly offTopic: number;
  readonly opposites: readonly Judged[];
  readonly mistakes: readonly Judged[];
}

const against = readOpposites();
const nothing = 'AMAZON.FallbackIntent';

/** Plays every utterance to the matcher. */
export function accuracy(matcher: Matcher, list: readonly Listed[]): Accuracy {
  const judged = list.map((said): Judged => {
    const taken = matcher(said.words);
    return { said, taken, verdict: verdictOf(said, taken, against) };
  });
  const mistakes = judged.filter(({ verdict }) => verdict !== 'right');
  const danger = judged.filter(({ said }) => isSafety(said.intent));
  const harmless = judged.filter(({ said }) => !isSafety(said.intent) && !said.or.some(isSafety));
  const offTopic = judged.filter(({ said }) => said.intent === nothing);
  const missed = danger.filter(({ taken, verdict }) => verdict !== 'right' && !isSafety(taken.intent));
  return {
    all: { right: judged.length - mistakes.length, total: judged.length },
    byMeaning: new Map([...new Set(list.map(({ intent }) => intent))].map((one) => [one, shareOf(judged, one)])),
    danger: { right: danger.length - missed.length, total: danger.length },
    missed,
    alarms: harmless.filter(({ taken }) => isSafety(taken.intent)),
    harmless: harmless.length,
    acts: offTopic.filter(({ verdict }) => verdict !== 'right'),
    offTopic: offTopic.length,
    opposites: judged.filter(({ verdict }) => verdict === 'opposite'),
    mistakes,
  };
}

function shareOf(judged: readonly Judged[], intent: string): Share {
  const all = judged.filter(({ said }) => said.intent === intent);
  return { right: all.filter(({ verdict }) => verdict === 'right').length, total: all.length };
}

/** How many of the utterances of places are taken for something that is right there. */
export function inPlace(matcher: Matcher, moments: readonly Moment[]): Share {
  const right = moments.filter(({ words, rightly }) => {
    const { intent, slots } = matcher(words);
    return rightly.some(
      (one) => one.intent === meaningOf(intent) && (slots === null || written(slots) === written(one.slots)),
    );
  });
  return { right: right.length, total: moments.length };
}

/** "words": what they mean, taken for what they were taken for. */
export function asLine({ said, taken }: Judged): string {
  const meant = `${said.intent}${written(said.slots)}`;
  return `"${said.words}": ${meant}, taken for ${taken.intent}${written(taken.slots ?? {})}`;
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
    return { intent, slots: Object.fromEntries(filled.map(([name, slot]) => [name, valueOf(slot)])) };
  };
}

function valueOf(slot: Slot): string {
  const [resolution] = slot.resolutions?.resolutionsPerAuthority ?? [];
  return resolution ? (resolution.values[0]?.value.id ?? '?') : (slot.value ?? '');
}
