import type { Seconds } from '../../lambda/routine/routine';
import type { Phase } from '../../lambda/score/phases';
import { type ProgrammeStep, stepAt } from '../conductor/programme';
import { answerOf, type PageState } from './state';
import { scoreTime } from './timing';

/** What is going on at one moment. `left` is what remains of the hold, rest, movement or listening; `share` of it 0 to 1. */
export interface Showing {
  readonly into: Seconds;
  readonly position: Seconds;
  readonly doing: 'asleep' | 'speaking' | 'quiet' | 'listening' | 'waiting' | 'over';
  readonly line: string;
  readonly phase: Phase | null;
  readonly left: Seconds | null;
  readonly share: number;
}

export function showingAt(state: PageState, now: number): Showing {
  const into = scoreTime(state, now);
  const { programme, position } = state.conducting;
  const step = programme[stepAt(programme, position)];
  const phase = phaseAt(answerOf(state)?.phases ?? [], position);
  const span = spanOf(step, phase);
  const left = span === null ? null : Math.max(0, span[1] - position);
  const share = span === null || left === null || span[1] === span[0] ? 0 : left / (span[1] - span[0]);
  return { into, position, doing: doingIn(state, step), line: lineAt(state), phase, left, share };
}

/** The phase at a time; none before the first and after the last. */
export function phaseAt(phases: readonly Phase[], at: Seconds): Phase | null {
  return phases.find(({ from, to }) => at >= from && at < to) ?? null;
}

function spanOf(step: ProgrammeStep | undefined, phase: Phase | null): readonly [Seconds, Seconds] | null {
  if (step?.does === 'listen' || step?.does === 'stay') return [step.at, step.at + step.lasts];
  return phase?.ring ?? null;
}

function doingIn(
  { open, conducting: { programme, saying } }: PageState,
  step: ProgrammeStep | undefined,
): Showing['doing'] {
  if (step === undefined) return open ? 'waiting' : programme.length === 0 ? 'asleep' : 'over';
  if (saying !== null) return 'speaking';
  switch (step.does) {
    case 'say':
      return 'speaking';
    case 'rest':
    case 'play':
    case 'stay':
      return 'quiet';
    case 'listen':
      return 'listening';
    case 'wait':
      return 'waiting';
  }
}

/** The words that are being said, or that were the last to be. */
function lineAt({ conducting: { programme, begun } }: PageState): string {
  const said = programme.slice(0, begun + 1).findLast((step) => step.does === 'say');
  return said?.does === 'say' ? said.words : '';
}
