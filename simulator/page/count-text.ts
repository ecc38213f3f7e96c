import type { Doing } from '../../lambda/score/doings';
import type { Count, Phase } from '../../lambda/score/phases';
import type { Showing } from './showing';
import type { PageWords } from './words/page-words';

/** What stands on the dial: the word for what is done above it, the number in it, and what it is of. */
export interface Dial {
  readonly above: string;
  readonly large: string;
  readonly below: string;
}

/** The dial at a moment: repetitions are counted up; rests, stretches and the microphone are counted down in seconds. */
export function dialOf(moment: Showing, words: PageWords): Dial {
  const { doing, phase } = moment;
  if (doing === 'listening') return { above: words.yourTurn, large: secondsOf(moment), below: words.toAnswer };
  if (doing === 'asleep' || doing === 'over' || doing === 'waiting' || phase === null) {
    return { above: '', large: '', below: '' };
  }
  const above = words.doing[phase.doing];
  if (phase.doing === 'resting') return { above, large: secondsOf(moment), below: words.seconds };
  if (!isCounted(phase)) return { above, large: '', below: '' };
  const { repetition, repetitions, unit } = phase.count;
  if (unit === 'breath') {
    const below = repetitions === 1 ? words.seconds : words.breath(repetition, repetitions);
    return { above, large: secondsOf(moment), below };
  }
  return { above: turned(phase, above, words), large: String(repetition), below: words.of(repetitions) };
}

/** Circles are told by their direction. */
function turned({ count, doing }: Phase, above: string, words: PageWords): string {
  if (doing !== 'circling') return above;
  return count?.unit === 'circle backward' ? words.backward : words.forward;
}

function secondsOf({ left }: Showing): string {
  return left === null ? '' : String(Math.ceil(left));
}

const apart: readonly Doing[] = ['listening', 'moving', 'getting ready', 'resting', 'easing out', 'changing direction'];

/** Whether a repetition is being done in a phase, and so counted. */
export function isCounted(phase: Phase): phase is Phase & { readonly count: Count } {
  return phase.count !== null && !apart.includes(phase.doing);
}

/** The exercise, the side and the set of a phase, each a text of its own. */
export function placeText(
  { count }: Phase,
  words: PageWords,
): { readonly exercise: string; readonly side: string; readonly set: string } {
  if (count === null) return { exercise: '', side: '', set: '' };
  const { exercise, side, set, of } = count;
  return { exercise, side: side === null ? '' : words.side[side], set: of > 1 ? words.set(set, of) : '' };
}

/** What comes after what is done now: the other direction, a rest, the next set, the other side or the next exercise. */
export function comingText(phases: readonly Phase[], now: Phase, words: PageWords): string {
  const { count } = now;
  if (count === null) return '';
  if (now.doing === 'resting' || now.doing === 'getting ready') return words.next(whereTo(now, null, words));
  const next = phases.find(
    ({ from, count: other, doing }) => from >= now.to && other !== null && isElse(count, other, doing),
  );
  if (next === undefined || next.count === null) return '';
  if (next.doing === 'resting')
    return words.next(words.rest(Math.round((next.ring?.[1] ?? 0) - (next.ring?.[0] ?? 0))));
  return words.next(whereTo(next, count, words));
}

/** A set by what is new about it. */
function whereTo(to: Phase, from: Count | null, words: PageWords): string {
  const { exercise, side, set } = placeText(to, words);
  if (from !== null && from.exercise !== exercise) return exercise;
  const isTurned = from !== null && from.side === to.count?.side && from.set === to.count.set;
  if (isTurned) return to.count?.unit === 'circle backward' ? words.backward : words.forward;
  return [side, set].filter((part) => part !== '').join(', ') || exercise;
}

function isElse(now: Count, other: Count, doing: Doing): boolean {
  const isSame = other.exercise === now.exercise && other.side === now.side && other.set === now.set;
  return doing === 'resting' || !isSame || (other.unit !== now.unit && doing === 'circling');
}

/** How much of the set is behind a phase, 0 to 1: its repetition counts once it is over. */
export function setShare({ count, doing }: Phase): number {
  if (count === null || doing === 'resting' || doing === 'getting ready') return 0;
  return (count.repetition - 1) / count.repetitions;
}
